import { contains, type Extent, overlaps, slice, type Span } from '@factsheet/model'
import type { ReadSentence, Word } from '../read/text.ts'

/** Positions of words, end exclusive. */
export interface WordRange {
  readonly start: number
  readonly end: number
}

/**
 * A sentence as the clause cutter sees it: its words, and which of them lie inside a name or a time, where no verb is
 * looked for and nothing is cut.
 */
export interface SentenceView {
  readonly words: readonly Word[]
  /** Whether the word lies in a name. */
  readonly inName: readonly boolean[]
  /** The time that the word lies in: its position in `times`, or -1. */
  readonly timeOf: readonly number[]
  /** The words of each time of the sentence. */
  readonly times: readonly WordRange[]
}

/** The view of one sentence. `names` and `times` are those that lie in it, in text order. */
export function viewSentence(sentence: ReadSentence, names: readonly Extent[], times: readonly Extent[]): SentenceView {
  const { words } = sentence
  // "JAN. 27": what a time holds whole is no name.
  const named = names.filter((name) => !times.some((time) => contains(time, name)))
  return {
    words,
    inName: words.map((word) => named.some((name) => overlaps(name, word))),
    timeOf: words.map((word) => times.findIndex((time) => overlaps(time, word))),
    times: times.map((time) => rangeOf(words, time)),
  }
}

/** The words that share a character with the extent. */
export function rangeOf(words: readonly Word[], extent: Extent): WordRange {
  const start = words.findIndex((word) => overlaps(word, extent))
  const end = words.findLastIndex((word) => overlaps(word, extent)) + 1
  return start === -1 ? { start: 0, end: 0 } : { start, end }
}

/** The lower case form of a word; empty beyond the sentence. */
export function normalAt(view: SentenceView, index: number): string {
  return view.words[index]?.normal ?? ''
}

/** Whether compromise gave the word this tag. */
export function hasTag(view: SentenceView, index: number, tag: string): boolean {
  return view.words[index]?.tags.has(tag) ?? false
}

/** Whether the word lies in a name or a time. */
export function isClosed(view: SentenceView, index: number): boolean {
  return (view.inName[index] ?? false) || (view.timeOf[index] ?? -1) >= 0
}

/** How many words a reader counts: marks and what hangs on a word are none. */
export function sizeOf(view: SentenceView, { start, end }: WordRange): number {
  return view.words.slice(start, end).filter((word, index, all) => isSeparate(word, all[index - 1])).length
}

/** Whether the word stands after white space: what a reader counts. */
function isSeparate(word: { start: number }, before: { end: number } | undefined): boolean {
  return before === undefined || word.start > before.end
}

/** The characters from the first word of the range to the last. `text` is the article's. */
export function spanOf(view: SentenceView, text: string, { start, end }: WordRange): Span {
  return slice(text, view.words[start]?.start ?? 0, view.words[end - 1]?.end ?? 0)
}

/** "U.S.-Mexico border": a hyphen without space on either side. */
export function isInnerHyphen(view: SentenceView, at: number): boolean {
  const word = view.words[at]
  return word?.text === '-' && view.words[at - 1]?.end === word.start && view.words[at + 1]?.start === word.end
}
