import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../words/figure-units.ts'
import { GLUED_SCALES, SCALES, TENS, UNITS_AND_TEENS } from '../../words/number-words.ts'
import type { Run } from './draft.ts'
import { isDash, type Line, lowAt } from './pieces.ts'

const DIGITS = /^(?:\d[\d,]*(?:\.\d+)?[½⅓⅔¼¾⅛⅜⅝⅞]?|[½⅓⅔¼¾⅛⅜⅝⅞])$/u
/** "30m", "2bn": the scale in a letter or two. */
const DIGITS_WITH_SCALE = new RegExp(`^\\d[\\d,]*(?:\\.\\d+)?(?:${[...GLUED_SCALES].join('|')})$`, 'u')

/**
 * The numeral that begins at `at`: digits, number words, and the scales behind them ("1.4 million", "half a million",
 * "a dozen", "two hundred and fifty"). Undefined where none begins, or where a word or name goes on before ("EB-5").
 */
export function numeralAt(line: Line, at: number): Run | undefined {
  if (isInsideWord(line, at)) return undefined
  const low = lowAt(line, at)
  if (isMinus(line, at)) {
    const size = numeralAt(line, at + 1)
    return size && { from: at, to: size.to }
  }
  if (DIGITS_WITH_SCALE.test(low)) return { from: at, to: at + 1 }
  const first = DIGITS.test(low) ? at + 1 : wordsFrom(line, at)
  return first === undefined ? undefined : { from: at, to: scalesFrom(line, first) }
}

/** "minus 170 degrees", "−4.5 percent": a word or sign that stands by itself before digits. */
function isMinus(line: Line, at: number): boolean {
  const low = lowAt(line, at)
  const next = lowAt(line, at + 1)
  if (lowAt(line, at - 1) === 'or') return false
  if (low === 'minus') return (DIGITS.test(next) || isNumberWord(next)) && !/^\d/u.test(lowAt(line, at - 1))
  return DIGITS.test(next) && isSign(line, at)
}

/** "−4.5", "-2.5%", "-$4 million": a sign that stands right before its number and behind a space, and no range's dash. */
export function isSign(line: Line, at: number): boolean {
  const isNegative = /^[−–-]$/u.test(lowAt(line, at)) && line.pieces[at + 1]?.glued === true
  return isNegative && line.pieces[at]?.glued === false && !/\d/u.test(lowAt(line, at - 1))
}

/** Whether the numeral is written in digits. */
export function isDigits(line: Line, { from }: Run): boolean {
  return /^\d/u.test(lowAt(line, from)) || isMinus(line, from)
}

/** Whether the word is a numeral by itself. */
export function isNumberWord(low: string): boolean {
  return UNITS_AND_TEENS.has(low) || TENS.has(low) || SCALES.has(low)
}

/** "EB-5", "9/11", "post-2008": a letter or slash stands right before. */
function isInsideWord(line: Line, at: number): boolean {
  const piece = line.pieces[at]
  const before = line.pieces[at - 1]
  if (piece?.glued !== true || before === undefined) return false
  if (/^[\p{L}\d]/u.test(before.text)) return !isCurrency(before.low)
  if (before.text === '/')
    return line.pieces[at - 2]?.glued === false && /[\p{L}\d]/u.test(line.pieces[at - 2]?.text ?? '')
  if (/^[.@#&_’']$/u.test(before.text)) return true
  const earlier = line.pieces[at - 2]
  return (
    isDash(line, at - 1) &&
    before.glued &&
    /\p{L}/u.test(earlier?.text ?? '') &&
    // "a 5-to-4 decision", "one-in-five"
    !/^(?:to|in)$/u.test(earlier?.low ?? '') &&
    before.text !== '–' &&
    before.text !== '—'
  )
}

function isCurrency(low: string): boolean {
  return CURRENCY_CODES.has(low) || CURRENCY_SIGNS.has(low.at(-1) ?? '') || /^(?:us|a|c|nz|hk|s)$/u.test(low)
}

/** The place after number words, without their scale. */
function wordsFrom(line: Line, at: number): number | undefined {
  const low = lowAt(line, at)
  if (low === 'half') return halfFrom(line, at)
  const quarters = quartersFrom(line, at)
  if (quarters !== undefined) return quarters
  if (low === 'a' || low === 'an') {
    if (lowAt(line, at + 1) === 'half') return halfFrom(line, at + 1)
    return SCALES.has(lowAt(line, at + 1)) && !isLoose(line, at + 1) ? at + 1 : undefined
  }
  const end = onesFrom(line, at)
  return end === undefined ? undefined : decimalsFrom(line, end)
}

function onesFrom(line: Line, at: number): number | undefined {
  const low = lowAt(line, at)
  if (TENS.has(low)) return isDash(line, at + 1) && UNITS_AND_TEENS.has(lowAt(line, at + 2)) ? at + 3 : at + 1
  return UNITS_AND_TEENS.has(low) ? at + 1 : undefined
}

/** "nine point four", "six-point-six" */
function decimalsFrom(line: Line, at: number): number {
  const point = isDash(line, at) ? at + 1 : at
  const first = isDash(line, point + 1) ? point + 2 : point + 1
  let end = first
  while (UNITS_AND_TEENS.has(lowAt(line, end)) || lowAt(line, end) === 'zero') end += 1
  return lowAt(line, point) === 'point' && end > first ? end : at
}

/** "a hundred" is a numeral, "a million-dollar question" is a way of speaking. */
function isLoose(line: Line, at: number): boolean {
  return isDash(line, at + 1) && lowAt(line, at + 2) === 'dollar'
}

/** "half a million", "half-dozen": half before a scale. */
function halfFrom(line: Line, at: number): number | undefined {
  const next = lowAt(line, at + 1) === 'a' || isDash(line, at + 1) ? at + 2 : at + 1
  return SCALES.has(lowAt(line, next)) ? next : undefined
}

/** "a quarter of a million", "three-quarters of a billion", "a quarter-million": quarters before a scale. */
function quartersFrom(line: Line, at: number): number | undefined {
  if (!/^(?:a|one|three)$/u.test(lowAt(line, at))) return undefined
  const part = isDash(line, at + 1) ? at + 2 : at + 1
  if (!/^quarters?$/u.test(lowAt(line, part))) return undefined
  const hasOf = lowAt(line, part + 1) === 'of' && /^an?$/u.test(lowAt(line, part + 2))
  const next = hasOf ? part + 3 : isDash(line, part + 1) ? part + 2 : undefined
  return next !== undefined && SCALES.has(lowAt(line, next)) ? next : undefined
}

function scalesFrom(line: Line, at: number): number {
  const joined = isDash(line, at) && line.pieces[at]?.glued === true ? at + 1 : at
  if (SCALES.has(lowAt(line, joined))) return scalesFrom(line, restFrom(line, joined + 1))
  // "5 1/2 hours", "a 5-1/2 year low"
  if (
    /^\d$/u.test(lowAt(line, joined)) &&
    lowAt(line, joined + 1) === '/' &&
    /^[2-9]$/u.test(lowAt(line, joined + 2)) &&
    line.pieces[joined + 1]?.glued === true
  )
    return joined + 3
  const part = isDash(line, at + 2) ? at + 3 : at + 2
  const half = lowAt(line, at) === 'and' && /^(?:a|one)$/u.test(lowAt(line, at + 1)) && lowAt(line, part) === 'half'
  return half ? scalesFrom(line, part + 1) : at
}

/** A plural like "hundreds" is no scale; "a hundred and fifty" goes on behind "and". */
function restFrom(line: Line, at: number): number {
  const next = lowAt(line, at) === 'and' ? at + 1 : at
  const low = lowAt(line, next)
  const follows = TENS.has(low) || UNITS_AND_TEENS.has(low)
  if (!follows || lowAt(line, at - 1) === 'dozen') return at
  // "two million and three others" are two numbers: only a hundred or thousand takes a rest.
  if (!/^(?:hundred|thousand)$/u.test(lowAt(line, at - 1))) return at
  return wordsFrom(line, next) ?? at
}
