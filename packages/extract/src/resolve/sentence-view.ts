import { contains, type Extent, overlaps } from '@factsheet/model'
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

/** "U.S.-Mexico border": a hyphen without space on either side. */
export function isInnerHyphen(view: SentenceView, at: number): boolean {
  const word = view.words[at]
  return word?.text === '-' && view.words[at - 1]?.end === word.start && view.words[at + 1]?.start === word.end
}
