import { RATES } from '../../words/figure-units.ts'
import type { Run } from './draft.ts'
import { numeralAt } from './numerals.ts'
import { type Line, lowAt } from './pieces.ts'

/** "27 dollars a share", "miles an hour", "per 100,000 people", "every 72 minutes": by what an amount is told. */
export function rateAt(line: Line, at: number): (Run & { readonly per: Run }) | undefined {
  const low = lowAt(line, at)
  if (low === 'per') {
    const number = numeralAt(line, at + 1)
    const to =
      number === undefined
        ? at + 2
        : number.to +
          (RATES.has(lowAt(line, number.to)) || /^(?:people|residents|births)$/u.test(lowAt(line, number.to)) ? 1 : 0)
    return to > line.pieces.length ? undefined : { from: at, to, per: { from: at + 1, to } }
  }
  const joins = low === 'a' || low === 'an' || low === 'each' || low === 'every'
  // "from $407 million a year earlier" tells when.
  if (!joins || !RATES.has(lowAt(line, at + 1)) || /^(?:ago|earlier|before|later|prior)$/u.test(lowAt(line, at + 2)))
    return undefined
  return { from: at, to: at + 2, per: { from: at + 1, to: at + 2 } }
}
