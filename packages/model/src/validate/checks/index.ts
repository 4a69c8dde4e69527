import type { Sheet } from '../rule.ts'
import type { Check } from './check.ts'
import { conversions } from './conversions.ts'
import { percentChanges } from './percent-changes.ts'
import { pollTotals } from './poll-totals.ts'
import { rates } from './rates.ts'
import { votes } from './votes.ts'
import { years } from './years.ts'

/** Each works out one kind of sum that an article lets one check. */
const KINDS: readonly ((sheet: Sheet, text: string) => Check[])[] = [
  pollTotals,
  votes,
  percentChanges,
  conversions,
  rates,
  years,
]

/** The sums that an article lets one check, right ones too, in text order. */
export function checksOf(sheet: Sheet, text: string): Check[] {
  return KINDS.flatMap((kind) => kind(sheet, text)).toSorted(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  )
}
