import { slice, type Span } from '@factsheet/model'
import type { ReadSentence, ReadText } from '../../read/text.ts'
import { MEASURE_UNITS } from '../../words/figure-units.ts'
import { wholeNumbers } from './whole-numbers.ts'

/** A part of a word as figures need it: "two-decade" is three pieces, "30km" two. */
export interface Piece {
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly low: string
  readonly start: number
  readonly end: number
  /** No space between it and the piece before. */
  readonly glued: boolean
  readonly tags: ReadonlySet<string>
}

/** A sentence as the figures' grammar reads it. */
export interface Line {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly sentence: number
}

/** Letters of units that are written right behind a number: "30km", "164p"; "1080p" is a screen's. */
const SHORT_UNITS = [...MEASURE_UNITS].filter((word) => /^[a-z]{1,3}$/u.test(word) && word !== 'm')

/** Parts at hyphens; a number and the letters of a unit right behind it; a currency's letters and the number behind them. */
const PART = new RegExp(
  `\\d[\\d.,:]*(?=(?:${SHORT_UNITS.join('|')}|x)$)|\\d[\\d.,]{0,3}(?=p$)|^(?:[A-Z]{2,3}|R[sMp]|Tk)(?=\\d)|[^-‐‑]+|[-‐‑]`,
  'gu',
)

/** The pieces of a sentence. */
export function lineOf(read: ReadText, sentence: ReadSentence): Line {
  const pieces: Piece[] = []
  for (const word of sentence.words) {
    for (const match of word.text.matchAll(PART)) {
      const start = word.start + match.index
      const end = start + match[0].length
      const low = match[0].replaceAll(/[’‘ʼ]/gu, "'").toLowerCase()
      const piece = { text: match[0], low, start, end, glued: pieces.at(-1)?.end === start, tags: word.tags }
      pieces.push(piece)
    }
  }
  return { text: read.text, pieces: wholeNumbers(pieces), sentence: sentence.index }
}

/** The characters from the piece at `from` up to the one before `to`. */
export function spanOf(line: Line, from: number, to: number): Span {
  const first = line.pieces[from]
  const last = line.pieces[to - 1]
  if (first === undefined || last === undefined) throw new RangeError(`no pieces ${from}–${to} in the sentence`)
  return slice(line.text, first.start, last.end)
}

/** The lower-case word at a place, or nothing. */
export function lowAt(line: Line, at: number): string {
  return line.pieces[at]?.low ?? ''
}

/** Whether the words of `wording`, split at spaces, stand at `at`; gives the place after them. */
export function wordsAt(line: Line, at: number, wording: string): number | undefined {
  const words = wording.split(' ')
  return words.every((word, index) => lowAt(line, at + index) === word) ? at + words.length : undefined
}

/** Whether the piece at a place is a hyphen or dash that joins two numbers. */
export function isDash(line: Line, at: number): boolean {
  return /^[-‐‑–—]$/u.test(lowAt(line, at))
}

/** Whether the piece at a place was read as a verb of any kind. */
export function isVerb(line: Line, at: number): boolean {
  const tags = line.pieces[at]?.tags
  return tags !== undefined && (tags.has('Verb') || tags.has('Copula') || tags.has('Modal') || tags.has('Auxiliary'))
}
