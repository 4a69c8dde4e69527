import type { TimeMeaning } from '@factsheet/model'
import type { WordClass } from '../../read/word-classes.ts'
import type { ReadSentence } from '../../read/text.ts'

/** What a pattern matched: the words by name, and the sentence around them. Places count from the sentence's start. */
export interface Match {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly start: number
  readonly end: number
  /** As written, but for plain marks and spaces. */
  readonly text: string
  /** The same in lower case: what patterns read. */
  readonly low: string
  readonly sentence: ReadSentence
}

/** One wording: its pattern, an example, and what a match means; undefined where it is no time after all. */
export interface Wording {
  readonly example: string
  readonly pattern: RegExp
  readonly read: (match: Match) => TimeMeaning | undefined
}

/** Wordings of one kind, and what a sentence must hold for any of them to be worth a look. */
export interface Family {
  readonly cue: RegExp
  readonly wordings: readonly Wording[]
}

/** A space of a pattern that stands for one or more: none inside a class, none with a quantifier of its own. */
const SPACE = /(?<!\[[^[\]]{0,99}) (?![*+?])/gu

/**
 * A pattern over lower-case words: a space stands for any run of spaces, and what matches begins and ends at the
 * borders of words.
 */
export function pattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}$£€#.])(?:${source.replaceAll(SPACE, ' +')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** What a time may follow with a hyphen between: "mid-november", "1998-2001", "sunday-tuesday". */
const BEFORE_HYPHEN =
  /\b(?:mid|early|late|post|pre|[12]\d{3}|\w+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?)$/u

/** The second day of "3-5 august". */
const DAY_AND_MONTH = /^\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u

/** Whether a time can begin at `at`: not inside a number or a compound. */
export function canBegin(low: string, at: number): boolean {
  const before = low.charAt(at - 1)
  if (before === '-') {
    const head = low.slice(Math.max(0, at - 16), at - 1)
    return (
      BEFORE_HYPHEN.test(head) ||
      (/(?<![\d.,])\d{1,2}(?:st|nd|rd|th)?$/u.test(head) && DAY_AND_MONTH.test(low.slice(at, at + 20)))
    )
  }
  return !/[,:/]/u.test(before) || !/\d/u.test(low.charAt(at - 2))
}

/** The words of a list as one alternation, the longest first; a space in a word is any run of spaces. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')
}

/** A tag of markup that an article kept: what its attributes say is none of the article's times. */
const MARKUP = /<\/?[a-z][^<>]*>/giu

/**
 * A sentence without markup, with plain quotation marks, dashes and spaces, one unit for one unit, so that every place
 * in it is a place in the text.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(MARKUP, (tag) => ' '.repeat(tag.length))
    .replaceAll(/[’‘ʼ]/gu, "'")
    .replaceAll(/[‐‑–]/gu, '-')
    .replaceAll('—', ';')
    .replaceAll(/\s/gu, ' ')
}

/** Lower case, one unit for one unit. */
export function lowerCase(text: string): string {
  const low = text.toLowerCase()
  if (low.length === text.length) return low
  return text.replaceAll(/\p{Lu}/gu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
}

/** Lower case with single spaces: the form of the word lists. */
export function folded(words: string | undefined): string {
  return (words ?? '').trim().replaceAll(/ +/gu, ' ').toLowerCase()
}

/** Longer ones are no words of a time. */
const LONGEST_WORD = 40

/** The word right before a match, lower case; '' at the start of the sentence. */
export function wordBefore({ text, start }: Match): string {
  const before = text.slice(0, start).trimEnd().slice(-LONGEST_WORD)
  return /(?:(?<![\p{L}\p{N}'.%])[\p{L}\p{N}'.%]+|\S)$/u.exec(before)?.[0].toLowerCase() ?? ''
}

/** The word right after a match, lower case; '' at the end. */
export function wordAfter({ text, end }: Match): string {
  return /^[ -]*([\p{L}\p{N}'%]+|\S)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? ''
}

/** Whether the word that starts at `at` was tagged so. */
export function isTagged({ sentence }: Match, at: number, tag: WordClass): boolean {
  return sentence.words.some(
    ({ start, end, tags }) => start <= sentence.start + at && sentence.start + at < end && tags.has(tag),
  )
}

/** A named part of a match as the text writes it; '' where it is not there. */
export function written({ groups, text, low, start, end }: Match, name: string): string {
  const group = groups[name]
  const at = group === undefined ? -1 : low.slice(start, end).indexOf(group)
  return group === undefined || at === -1 ? '' : text.slice(start + at, start + at + group.length)
}

/** Whether a match is part of a title: a capital inside a sentence, "USA Today", or one word in marks, “Today”. */
export function isInTitle({ text, start, end }: Match): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start))) return false
  return (
    /[\p{L}\p{N}.'] +$/u.test(text.slice(0, start)) ||
    (/["“]$/u.test(text.slice(0, start)) && /^["”]/u.test(text.slice(end)))
  )
}

/** Whether a named part of a match begins with a capital. */
export function isCapital(match: Match, name: string): boolean {
  return /^\p{Lu}/u.test(written(match, name))
}
