import { COMPOUND_NOUNS } from '../../words/figure-units.ts'
import type { Draft } from './draft.ts'
import { isDigits, isNumberWord } from './numerals.ts'
import { isDash, type Line, lowAt } from './pieces.ts'
import { amountAt, unitAt } from './units.ts'

/** Money, percent, lengths of time and measures, each with its unit: "$48.5 million", "5 percent", "20 minutes". */
export function measureAt(line: Line, at: number): Draft | undefined {
  const amount = amountAt(line, at)
  if (amount === undefined || amount.unit === null) return undefined
  const { from, to, number, unit, kind, compound } = amount
  return { from, to, form: 'exact', numbers: [number], unit, kind, compound }
}

/** Plain counts: "3,100 flood claims", "six senators", "15-count complaint". */
export function countAt(line: Line, at: number): Draft | undefined {
  const amount = amountAt(line, at)
  if (amount === undefined || amount.unit !== null) return undefined
  const draft: Draft = { from: at, to: amount.to, form: 'exact', numbers: [amount.number], unit: null, kind: 'count' }
  const joined =
    isDash(line, amount.to) && line.pieces[amount.to]?.glued === true && line.pieces[amount.to + 1]?.glued === true
  if (!joined) return draft
  const noun = lowAt(line, amount.to + 1)
  if (!/^\p{L}+$/u.test(noun) || !/^[-‐‑]$/u.test(lowAt(line, amount.to)) || isNumberWord(noun)) return undefined
  // "90-plus minutes"
  if (noun === 'plus') {
    const unit = unitAt(line, amount.to + 2)
    return unit === undefined
      ? { ...draft, to: amount.to + 2 }
      : { ...draft, to: unit.run.to, unit: unit.run, kind: unit.kind }
  }
  return isDigits(line, amount.number) || COMPOUND_NOUNS.has(noun)
    ? { ...draft, to: amount.to + 2, compound: true }
    : undefined
}
