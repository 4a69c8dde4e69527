import {
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MEASURE_UNITS,
  PERCENT_WORDS,
  TIME_UNITS,
} from '../../words/figure-units.ts'
import type { Draft, Run } from './draft.ts'
import { numeralAt } from './numerals.ts'
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
  const sign = signAt(line, at)
  const number = numeralAt(line, sign?.to ?? at)
  if (number === undefined) return undefined
  if (sign !== undefined) {
    return { from: at, to: number.to, number, unit: sign, kind: 'money', compound: isCompound(line, number.to) }
  }
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

/** A currency sign, with the letters of its country. */
function signAt(line: Line, at: number): Run | undefined {
  if (CURRENCY_SIGNS.has(lowAt(line, at))) return { from: at, to: at + 1 }
  const prefixed = CURRENCY_PREFIXES.has(lowAt(line, at)) && CURRENCY_SIGNS.has(lowAt(line, at + 1))
  return prefixed && line.pieces[at + 1]?.glued === true ? { from: at, to: at + 2 } : undefined
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
    if (words.length === length && kind !== undefined) return { run: { from: at, to: at + length }, kind }
  }
  return undefined
}
