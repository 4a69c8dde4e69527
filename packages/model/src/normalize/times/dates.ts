import type {
  CalendarDate,
  Clock,
  ClockTime,
  DayPart,
  HolidayMeaning,
  WeekdayMeaning,
} from '../../contract/time-meaning.ts'
import type { Anchor } from './anchor.ts'
import { type Day, dayAt, mondayOf, weekdayNear } from './calendar.ts'
import { holidayIn } from './holidays.ts'
import { two, unitValue, yearValue } from './values.ts'
import { dated, open, type Worked } from './worked.ts'

type Way = 'past' | 'future' | null

const NO_ANCHOR = 'relative, and there is no date to count from'

/** A date with what the words leave out (the year, the month) filled in from the anchor. */
export function workDate(date: CalendarDate, anchor: Anchor | undefined, way: Way): Worked {
  if (date.year !== null) return writtenDate(date, date.year, 'as written')
  if (anchor === undefined) return open(NO_ANCHOR)
  if (date.month === null) return dayOfMonth(date, anchor, way)
  if (anchor.name !== 'publication') return writtenDate(date, anchor.end.year, `the year of ${anchor.name}`)
  if (date.ofYear !== null)
    return writtenDate(date, anchor.end.year + date.ofYear, `the year told, counted from ${anchor.name}`)
  if (date.shift === 0) return writtenDate(date, anchor.end.year, `“this” is the year of ${anchor.name}`)
  const [year, rule] = nearestYear(
    date.shift === null ? anchor : besideMonth(anchor, date.shift),
    date.shift === null ? way : date.shift === -1 ? 'past' : 'future',
    (candidate) => firstDay(date, candidate),
    date.day === null,
    date.shift !== null,
  )
  return writtenDate(date, year, rule)
}

/** "last October" in October is the one before: the month of publication does not count. */
function besideMonth(anchor: Anchor, shift: -1 | 1): Anchor {
  const month = anchor.end.with({ day: 1 })
  return shift === -1 ? { ...anchor, end: month.subtract({ days: 1 }) } : { ...anchor, start: month.add({ months: 1 }) }
}

function writtenDate(date: CalendarDate, year: number, rule: string): Worked {
  if (date.month === null) return dated(yearValue(year), rule)
  const month = `${yearValue(year)}-${two(date.month)}`
  if (date.day === null) return dated(month, rule)
  const day = dayAt(year, date.month, date.day)
  if (day === undefined) return open(`the calendar has no day ${month}-${two(date.day)}`)
  if (date.week) return dated(unitValue(day, 'week'), `${rule}; the week that holds ${day.toString()}`)
  return dated(withinDay(day, date.part, date.clock), rule)
}

function firstDay(date: CalendarDate, year: number): Day | undefined {
  return dayAt(year, date.month ?? 1, date.day ?? 1)
}

/** Days from which on news gives the year: a yearly date is not as far away as this where the other side is near. */
const FAR = 300

/**
 * The year of a date that comes once a year: past, the latest not after the anchor; future, the next not before it.
 * A month counts as past when it has begun, and as to come while it lasts. Where that lies more than ten months away
 * the other side is meant: "the Jan. 14 deadline", said in the past tense on Jan. 5.
 */
function nearestYear(
  anchor: Anchor,
  way: Way,
  dayIn: (year: number) => Day | undefined,
  wholeMonth: boolean,
  isTold: boolean,
): [number, string] {
  const days = [-2, -1, 0, 1, 2].flatMap((step) => dayIn(anchor.end.year + step) ?? [])
  const lastOf = (day: Day): Day => (wholeMonth ? day.with({ day: day.daysInMonth }) : day)
  const latest = days.findLast((day) => far(day, anchor.end) >= 0)
  const next = days.find((day) => far(anchor.start, lastOf(day)) >= 0)
  if (latest === undefined || next === undefined) return [anchor.end.year, `in the year of ${anchor.name}`]
  const [back, ahead] = [far(latest, anchor.end), far(anchor.start, next)]
  const told = way === 'future' ? ahead : back
  const other = way === 'future' ? back : ahead
  const turned = !isTold && told > FAR && other < told
  const future = (way === 'future') !== turned
  const why = turned ? ', nearer by far than the one on the other side' : ''
  return future
    ? [next.year, `the next on or after ${anchor.name}${why}`]
    : [latest.year, `the latest on or before ${anchor.name}${why}`]
}

/** Days from one day to another; below zero where the other comes before. */
function far(from: Day, to: Day): number {
  return from.until(to, { largestUnit: 'days' }).days
}

/** "the 15th": of the anchor's month, or of the one before or after. */
function dayOfMonth(date: CalendarDate, anchor: Anchor, way: Way): Worked {
  if (date.day === null) return open('neither year, month nor day is told')
  for (let step = 0; step < 3; step += 1) {
    const month = anchor.end.with({ day: 1 }).add({ months: way === 'future' ? step : -step })
    const day = dayAt(month.year, month.month, date.day)
    const off = day === undefined ? -1 : far(anchor.end, day) * (way === 'future' ? 1 : -1)
    if (day !== undefined && off >= 0)
      return dated(
        withinDay(day, date.part, date.clock),
        `the ${way === 'future' ? 'next' : 'latest'} with that number, counted from ${anchor.name}`,
      )
  }
  return open(NO_ANCHOR)
}

/** A weekday: by tense the latest or the next, the anchor's own day counting; "last" and "next" leave it out. */
export function workWeekday(meaning: WeekdayMeaning, anchor: Anchor | undefined, way: Way): Worked {
  if (anchor === undefined) return open(NO_ANCHOR)
  const { weekday, shift, part, clock } = meaning
  const value = (day: Day): string => withinDay(day, part, clock)
  if (meaning.ofWeek !== null) {
    const day = mondayOf(anchor.end).add({ days: weekday - 1 + 7 * meaning.ofWeek })
    return dated(value(day), `in the week told, counted from ${anchor.name}`)
  }
  switch (shift) {
    case -1:
      return dated(
        value(weekdayNear(anchor.start.subtract({ days: 1 }), weekday, -1)),
        `the latest before ${anchor.name}`,
      )
    case 1:
      return dated(value(weekdayNear(anchor.end.add({ days: 1 }), weekday, 1)), `the first after ${anchor.name}`)
    case 0:
      return dated(value(mondayOf(anchor.end).add({ days: weekday - 1 })), `in the week of ${anchor.name}`)
    case null:
      return way === 'future'
        ? dated(value(weekdayNear(anchor.end, weekday, 1)), `the next on or after ${anchor.name}`)
        : dated(value(weekdayNear(anchor.end, weekday, -1)), `the latest on or before ${anchor.name}`)
  }
}

/** A named day of the year that its rule gives. */
export function workHoliday(meaning: HolidayMeaning, anchor: Anchor | undefined, way: Way): Worked {
  const told = meaning.year
  if (told === null && anchor === undefined) return open(NO_ANCHOR)
  const [year, rule] =
    told === null && anchor !== undefined
      ? nearestYear(
          meaning.shift === null ? anchor : beside(anchor, meaning.shift),
          meaning.shift === -1 ? 'past' : meaning.shift === 1 ? 'future' : way,
          (candidate) => holidayIn(meaning.holiday, candidate),
          false,
          meaning.shift !== null,
        )
      : [told ?? 0, 'the year as written']
  const day = holidayIn(meaning.holiday, year)
  if (meaning.week) return dated(unitValue(day, 'week'), `${rule}; its week`)
  return dated(withinDay(day, meaning.part, meaning.clock), `${rule}; the day by the holiday's rule`)
}

/** "last Christmas" on Christmas is the one before. */
function beside(anchor: Anchor, shift: -1 | 0 | 1): Anchor {
  return {
    ...anchor,
    start: anchor.start.add({ days: Math.max(shift, 0) }),
    end: anchor.end.add({ days: Math.min(shift, 0) }),
  }
}

/** An hour or a part of the day, on the anchor's day. */
export function workClock({ part, clock }: ClockTime, anchor: Anchor | undefined): Worked {
  if (anchor === undefined) return open(NO_ANCHOR, 'TIME')
  if (far(anchor.start, anchor.end) !== 0) return open(`${anchor.name} is no single day`, 'TIME')
  return dated(withinDay(anchor.start, part, clock), `on the day of ${anchor.name}`)
}

/** A day with its part or hour: "2023-11-15TMO", "2023-11-15T16:49". */
export function withinDay(day: Day, part: DayPart | null, clock: Clock | null): string {
  if (clock !== null) return `${day.toString()}T${two(clock.hour)}:${two(clock.minute ?? 0)}`
  return part === null ? day.toString() : `${day.toString()}T${part}`
}
