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

type Step = 'days' | 'weeks' | 'months' | 'years'

/** Each unit as steps in the calendar; those of the clock take none. */
const LENGTHS: Readonly<Record<TimeUnit, readonly [number, Step]>> = {
  second: [0, 'days'],
  minute: [0, 'days'],
  hour: [0, 'days'],
  day: [1, 'days'],
  night: [1, 'days'],
  week: [1, 'weeks'],
  weekend: [1, 'weeks'],
  month: [1, 'months'],
  quarter: [3, 'months'],
  half: [6, 'months'],
  year: [1, 'years'],
  decade: [10, 'years'],
  century: [100, 'years'],
}

/** Twenty thousand years in each step: farther than the calendar spans, and as near as Temporal can reckon. */
const FARTHEST: Readonly<Record<Step, number>> = { days: 7_320_000, weeks: 1_045_714, months: 240_000, years: 20_000 }

/**
 * The day `count` units on (back, if negative): a month from Jan. 31 is the last of February. A count too large for the
 * calendar gives a day outside it, and from there every count gives the same day.
 */
export function shifted(day: Day, count: number, unit: TimeUnit): Day {
  if (!isInCalendar(day)) return day
  const [length, step] = LENGTHS[unit]
  const whole = Math.trunc(count)
  const far = Math.max(-FARTHEST[step], Math.min(length * whole, FARTHEST[step]))
  const moved = day.add({ [step]: far })
  const rest = count - whole
  // "two and a half years ago": the half as months.
  return rest !== 0 && unit === 'year' ? moved.add({ months: Math.round(rest * 12) }) : moved
}

/** The calendar of the sheet: the years that ISO 8601 writes in four digits, year 0 left out. Others have no days here. */
export function isInCalendar({ year }: Day): boolean {
  return year >= 1 && year <= 9999
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
