import { Temporal } from 'temporal-polyfill'
import type { TimeUnit } from '../../contract/time-meaning.ts'
import type { Interval } from '../../contract/time.ts'

/** Calendar days without hours or zones. All arithmetic on them is here. */
export type Day = Temporal.PlainDate

/** The day of an ISO date. */
export function dayOf(iso: string): Day {
  return Temporal.PlainDate.from(iso)
}

/** The day of year, month and day; undefined where the calendar has none ("Feb. 30"). */
export function dayAt(year: number, month: number, day: number): Day | undefined {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return day >= 1 && day <= first.daysInMonth ? first.with({ day }) : undefined
}

/** Units that have a place in the calendar. */
const LENGTHS: Readonly<Record<TimeUnit, Temporal.DurationLike>> = {
  second: { days: 0 },
  minute: { days: 0 },
  hour: { days: 0 },
  day: { days: 1 },
  night: { days: 1 },
  week: { weeks: 1 },
  weekend: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  half: { months: 6 },
  year: { years: 1 },
  decade: { years: 10 },
  century: { years: 100 },
}

/** The day `count` units on (back, if negative): a month from Jan. 31 is the last of February. */
export function shifted(day: Day, count: number, unit: TimeUnit): Day {
  const whole = Math.trunc(count)
  const rest = count - whole
  const far = Object.entries(LENGTHS[unit]).map(([key, value]) => [key, Number(value) * whole] as const)
  const moved = day.add(Object.fromEntries(far) as Temporal.DurationLike)
  // "two and a half years ago": the half as months.
  return rest !== 0 && unit === 'year' ? moved.add({ months: Math.round(rest * 12) }) : moved
}

/** The day of this weekday (Monday is 1) that is nearest before, or nearest after; the day itself counts. */
export function weekdayNear(day: Day, weekday: number, way: -1 | 1): Day {
  const back = (day.dayOfWeek - weekday + 7) % 7
  return way === -1 ? day.subtract({ days: back }) : day.add({ days: (7 - back) % 7 })
}

/** Monday of the week. */
export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 })
}

/** The nth (from 1; −1 for the last) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  if (nth > 0) return weekdayNear(first, weekday, 1).add({ weeks: nth - 1 })
  return weekdayNear(first.with({ day: first.daysInMonth }), weekday, -1)
}

/** The interval from one day to another. */
export function span(start: Day, end: Day): Interval {
  return { start: start.toString(), end: end.toString() }
}

/** Days from one day to another; below zero where the other comes before. */
export function daysBetween(from: Day, to: Day): number {
  return from.until(to, { largestUnit: 'days' }).days
}
