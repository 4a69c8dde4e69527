import type { ExtractedTime } from '../../contract/extraction.ts'
import type { Interval } from '../../contract/time.ts'
import type { Anchor } from './anchor.ts'
import { type Day, dayOf } from './calendar.ts'
import type { Worked } from './worked.ts'

/** The days of a time whose words mean a part of what its value names: "later this week" begins after its anchor. */
export function narrowed({ span }: ExtractedTime, { interval }: Worked, anchor: Anchor | undefined): Interval | null {
  if (interval?.start == null || interval.end === null) return interval
  const words = span.text.toLowerCase().replaceAll(/\s+/gu, ' ')
  const [first, last] = [dayOf(interval.start), dayOf(interval.end)]
  if (words.startsWith('later this ') && anchor !== undefined)
    return within(interval, anchor.end.add({ days: 1 }), last)
  // A year or a decade ends too slowly for its end to be one day.
  if (/^(?:the )?end of (?:the|this) (?:week|month)$/u.test(words)) return within(interval, last, last)
  const middle = first.add({ days: 2 })
  return /^(?:the )?middle of (?:the|this) week$/u.test(words) ? within(interval, middle, middle) : interval
}

function within(interval: Interval, start: Day, end: Day): Interval {
  return start.until(end, { largestUnit: 'days' }).days < 0
    ? interval
    : { start: start.toString(), end: end.toString() }
}
