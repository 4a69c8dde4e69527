import { CURRENCY_WORDS } from '../../words/figure-units.ts'
import { SCALES, VAGUE_COUNTS, VAGUE_SCALES } from '../../words/number-words.ts'
import type { Draft } from './draft.ts'
import { type Line, lowAt } from './pieces.ts'
import { unitAt } from './units.ts'

/** Amounts without a number: "dozens of people", "hundreds of billions of dollars", "several hundred". */
export function vagueAt(line: Line, at: number): Draft | undefined {
  const end = pluralsFrom(line, at) ?? severalFrom(line, at)
  if (end === undefined || line.pieces[at]?.glued === true) return undefined
  const number = { from: at, to: end }
  const unit = unitAt(line, lowAt(line, end) === 'of' ? end + 1 : end)
  const isMoney = unit !== undefined && CURRENCY_WORDS.has(lowAt(line, unit.run.to - 1))
  if (unit === undefined || !(isMoney || unit.kind !== 'percent'))
    return { ...number, form: 'words', numbers: [number], unit: null, kind: 'count' }
  return { from: at, to: unit.run.to, form: 'words', numbers: [number], unit: unit.run, kind: unit.kind }
}

/** "tens of thousands", "dozens": plurals of scales, one after another. */
function pluralsFrom(line: Line, at: number): number | undefined {
  const tens = lowAt(line, at) === 'tens'
  if (!tens && !VAGUE_SCALES.has(lowAt(line, at))) return undefined
  if (lowAt(line, at) === 'scores' && lowAt(line, at + 1) !== 'of') return undefined
  const chained = lowAt(line, at + 1) === 'of' ? pluralsFrom(line, at + 2) : undefined
  return tens ? chained : (chained ?? at + 1)
}

function severalFrom(line: Line, at: number): number | undefined {
  if (!VAGUE_COUNTS.has(lowAt(line, at)) || !SCALES.has(lowAt(line, at + 1))) return undefined
  let end = at + 2
  while (SCALES.has(lowAt(line, end))) end += 1
  return end
}
