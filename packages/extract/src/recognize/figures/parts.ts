import type { Draft } from './draft.ts'
import { numeralAt } from './numerals.ts'
import { type Line, lowAt } from './pieces.ts'
import { amountAt } from './units.ts'

/** How far behind "of" the whole may stand: "20,000 of Saudi Arabia's 70,000 mosques". */
const REACH = 5

/** "31 of the 84 members": the part; the whole is a figure of its own. */
export function partOfAt(line: Line, at: number): Draft | undefined {
  const part = amountAt(line, at)
  if (part === undefined || part.kind !== 'count') return undefined
  // "two out of 500 ballots"
  const of = lowAt(line, part.to) === 'out' ? part.to + 1 : part.to
  if (lowAt(line, of) !== 'of') return undefined
  for (let next = of + 1; next <= of + REACH; next += 1) {
    const whole = numeralAt(line, next)
    if (whole !== undefined) {
      return { from: at, to: part.to, form: 'part', numbers: [part.number, whole], unit: null, kind: 'count' }
    }
    const piece = line.pieces[next]
    if (piece === undefined || !leadsToWhole(piece.low, piece.tags)) return undefined
  }
  return undefined
}

function leadsToWhole(low: string, tags: ReadonlySet<string>): boolean {
  return /^(?:the|its|his|her|their|our|these|those|more|than|about|'s|')$/u.test(low) || tags.has('ProperNoun')
}
