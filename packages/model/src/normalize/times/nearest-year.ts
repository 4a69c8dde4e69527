import type { Anchor } from './anchor.ts'
import { type Day, daysBetween } from './calendar.ts'
import type { Way } from './worked.ts'

/** Days from which on news gives the year: a yearly date is not as far away as this where the other side is near. */
const FAR = 300

/** Days within which the other side may be the one meant: "in the run-up to Thanksgiving", but no Christmas months away. */
const NEAR = 35

/**
 * The year of a date that comes once a year: past, the latest not after the anchor; future, the next not before it.
 * A month counts as past when it has begun, and as to come while it lasts. Where the words leave the side open
 * (`isSure` false), it lies more than ten months away and the other side within five weeks, the other side is meant:
 * "missed the Jan. 14 deadline", said on Jan. 5.
 */
export function nearestYear(
  anchor: Anchor,
  way: Way,
  dayIn: (year: number) => Day | undefined,
  wholeMonth: boolean,
  isSure: boolean,
): [number, string] {
  const days = [-2, -1, 0, 1, 2].flatMap((step) => dayIn(anchor.end.year + step) ?? [])
  const lastOf = (day: Day): Day => (wholeMonth ? day.with({ day: day.daysInMonth }) : day)
  const latest = days.findLast((day) => daysBetween(day, anchor.end) >= 0)
  const next = days.find((day) => daysBetween(anchor.start, lastOf(day)) >= 0)
  if (latest === undefined || next === undefined) return [anchor.end.year, `in the year of ${anchor.name}`]
  const [back, ahead] = [daysBetween(latest, anchor.end), daysBetween(anchor.start, next)]
  const looksAhead = way === 'either' ? ahead < back : way === 'future'
  const [told, other] = looksAhead ? [ahead, back] : [back, ahead]
  const turned = !isSure && told > FAR && other <= NEAR
  const future = looksAhead !== turned
  const why = turned ? ', nearer by far than the one on the other side' : ''
  return future
    ? [next.year, `the next on or after ${anchor.name}${why}`]
    : [latest.year, `the latest on or before ${anchor.name}${why}`]
}
