import {
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  GLUED_UNITS,
  MEASURE_UNITS,
  PERCENT_WORDS,
  TIME_UNITS,
} from '../../words/figure-units.ts'
import type { Draft, Run } from './draft.ts'
import { isSign, numeralAt } from './numerals.ts'
import { isDash, type Line, lowAt } from './pieces.ts'

/** An amount: a numeral with its unit, if it has one. */
export interface Amount extends Run {
  readonly number: Run
  readonly unit: Run | null
  readonly kind: Draft['kind']
  readonly compound: boolean
}

/** The amount that begins at `at`: "$48.5 million", "27 dollars", "5 percent", "12 km", "104-page", "77,000". */
export function amountAt(line: Line, at: number): Amount | undefined {
  // "-$4.2 million": the number's words take the sign in.
  const sign = signAt(line, isSign(line, at) ? at + 1 : at)
  const size = numeralAt(line, sign?.to ?? at)
  if (size === undefined) return undefined
  if (sign !== undefined) {
    const number = isSign(line, at) ? { from: at, to: size.to } : size
    const to = pastLooseScale(line, size)
    return { from: at, to, number: { ...number, to }, unit: sign, kind: 'money', compound: isCompound(line, to) }
  }
  const number = size
  const hyphen = isDash(line, number.to) && line.pieces[number.to]?.glued === true
  const unit = unitAt(line, hyphen ? number.to + 1 : number.to)
  if (unit === undefined) return { from: at, to: number.to, number, unit: null, kind: 'count', compound: false }
  return {
    from: at,
    to: unit.run.to,
    number,
    unit: unit.run,
    kind: unit.kind,
    compound: hyphen || isCompound(line, unit.run.to),
  }
}

function isCompound(line: Line, at: number): boolean {
  return isDash(line, at) && line.pieces[at]?.glued === true && line.pieces[at + 1]?.glued === true
}

/** "£5 m": behind money a letter with a space is a scale too. */
function pastLooseScale(line: Line, { to }: Run): number {
  return /^[mbk]$/u.test(lowAt(line, to)) && /^\d/u.test(lowAt(line, to - 1)) ? to + 1 : to
}

/** A currency sign with the letters of its country on either side, or a currency's code. */
function signAt(line: Line, at: number): Run | undefined {
  const [first, second] = [line.pieces[at], line.pieces[at + 1]]
  if (first === undefined) return undefined
  if (CURRENCY_SIGNS.has(first.low)) {
    // "$US55m"
    const isBehind =
      second?.glued === true && /^(?:us|a|nz|c)$/u.test(second.low) && line.pieces[at + 2]?.glued === true
    return { from: at, to: isBehind ? at + 2 : at + 1 }
  }
  if (CURRENCY_CODES.has(first.low) && /^(?:[A-Z]{3}|R[sMp]\.?|Tk)$/u.test(first.text)) {
    const dot = second?.text === '.' && second.glued ? 2 : 1
    return { from: at, to: at + dot }
  }
  const prefixed = CURRENCY_PREFIXES.has(first.low) && CURRENCY_SIGNS.has(lowAt(line, at + 1))
  return prefixed && second?.glued === true ? { from: at, to: at + 2 } : undefined
}

const KINDS: readonly (readonly [ReadonlySet<string>, Draft['kind']])[] = [
  [CURRENCY_WORDS, 'money'],
  [PERCENT_WORDS, 'percent'],
  [TIME_UNITS, 'time'],
  [MEASURE_UNITS, 'measure'],
]

/** The unit that stands at `at`, the longest wording first. */
export function unitAt(line: Line, at: number): { readonly run: Run; readonly kind: Draft['kind'] } | undefined {
  for (const length of [3, 2, 1]) {
    const words = line.pieces.slice(at, at + length).map(({ low }) => low)
    const folded = words.filter((word) => !/^[-‐‑]$/u.test(word)).join(' ')
    // A hyphen behind a unit belongs to what follows: "46%-35%", "three years - the last".
    if (isDash(line, at + length - 1)) continue
    const kind = KINDS.find(([known]) => known.has(folded))?.[1]
    if (words.length === length && kind !== undefined && !isLoose(line, at, folded))
      return { run: { from: at, to: at + length }, kind }
  }
  // "12 €", "164p"
  const isBehind = CURRENCY_SIGNS.has(lowAt(line, at)) && !/^\d/u.test(lowAt(line, at + 1))
  const isPence = lowAt(line, at) === 'p' && line.pieces[at]?.glued === true
  return isBehind || isPence ? { run: { from: at, to: at + 1 }, kind: 'money' } : undefined
}

/** "5 m", "12 g": letters that are a unit only right behind their number. */
function isLoose(line: Line, at: number, word: string): boolean {
  return GLUED_UNITS.has(word) && line.pieces[at]?.glued !== true
}
