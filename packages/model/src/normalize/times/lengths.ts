import type { DurationMeaning } from '../../contract/time-meaning.ts'
import type { Interval } from '../../contract/time.ts'
import type { Anchor } from './anchor.ts'
import { shifted } from './calendar.ts'
import { durationValue } from './values.ts'
import type { Worked } from './worked.ts'

/** A length; where the words say that it ends or starts at its anchor, the days too. */
export function workDuration(meaning: DurationMeaning, anchor: Anchor | undefined): Worked {
  const value = durationValue(meaning.amounts)
  const bounds = meaning.bound === null || anchor === undefined ? null : boundsOf(meaning, anchor)
  const rule =
    bounds === null || anchor === undefined
      ? 'a length, as written'
      : meaning.bound === 'ends'
        ? `a length that ends with ${anchor.name}`
        : `a length that starts with ${anchor.name}`
  return { type: 'DURATION', value, interval: bounds, rule }
}

function boundsOf({ amounts, bound }: DurationMeaning, anchor: Anchor): Interval {
  const way = bound === 'ends' ? -1 : 1
  const near = bound === 'ends' ? anchor.start : anchor.end
  const counted = amounts.every(({ count }) => count !== null)
  const far = counted
    ? amounts.reduce((day, { count, unit }) => shifted(day, (count ?? 0) * way, unit), near).toString()
    : null
  return bound === 'ends' ? { start: far, end: near.toString() } : { start: near.toString(), end: far }
}
