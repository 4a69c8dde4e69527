import type { CalendarDate, Clock, ClockTime, DayPart } from '../../contract/time-meaning.ts'
import type { Anchor } from './anchor.ts'
import { type Day, dayAt, daysBetween } from './calendar.ts'
import { nearestYear } from './nearest-year.ts'
import { two, unitValue, yearValue } from './values.ts'
import { dated, type Look, NO_ANCHOR, open, type Way, type Worked } from './worked.ts'

/** A date with what the words leave out (the year, the month) filled in from the anchor. */
export function workDate(date: CalendarDate, anchor: Anchor | undefined, { way, isSure }: Look): Worked {
  if (date.year !== null) return writtenDate(date, date.year, 'as written')
  if (anchor === undefined) return open(NO_ANCHOR)
  if (date.month === null) return dayOfMonth(date, anchor, way)
  if (anchor.name !== 'publication' && date.month === anchor.end.month)
    return writtenDate(date, anchor.end.year, `the year of ${anchor.name}`)
  if (date.ofYear !== null)
    return writtenDate(date, anchor.end.year + date.ofYear, `the year told, counted from ${anchor.name}`)
  if (date.shift === 0) return writtenDate(date, anchor.end.year, `“this” is the year of ${anchor.name}`)
  const [year, rule] = nearestYear(
    date.shift === null ? anchor : besideMonth(anchor, date.shift),
    date.shift === null ? way : date.shift === -1 ? 'past' : 'future',
    (candidate) => firstDay(date, candidate),
    date.day === null,
    isSure || date.shift !== null,
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
  if (date.week !== null)
    return dated(unitValue(day, date.week), `${rule}; the ${date.week} that holds ${day.toString()}`)
  return dated(withinDay(day, date.part, date.clock), rule)
}

function firstDay(date: CalendarDate, year: number): Day | undefined {
  return dayAt(year, date.month ?? 1, date.day ?? 1)
}

/** Months within which a day told by its number is looked for. */
const REACH = 3

/** A weekday beside the number falls on it once in seven months or so. */
const REACH_WITH_WEEKDAY = 14

/** "the 15th", "Friday the 26th": of the anchor's month, or of the one before or after that has such a day. */
function dayOfMonth(date: CalendarDate, anchor: Anchor, way: Way): Worked {
  if (date.day === null) return open('neither year, month nor day is told')
  for (let step = 0; step < (date.weekday === null ? REACH : REACH_WITH_WEEKDAY); step += 1) {
    const month = anchor.end.with({ day: 1 }).add({ months: way === 'future' ? step : -step })
    const day = dayAt(month.year, month.month, date.day)
    const off = day === undefined ? -1 : daysBetween(anchor.end, day) * (way === 'future' ? 1 : -1)
    if (day !== undefined && off >= 0 && (date.weekday === null || day.dayOfWeek === date.weekday))
      return dated(
        withinDay(day, date.part, date.clock),
        `the ${way === 'future' ? 'next' : 'latest'} with that number, counted from ${anchor.name}`,
      )
  }
  return open(NO_ANCHOR)
}

/** An hour or a part of the day, on the anchor's day. */
export function workClock({ part, clock }: ClockTime, anchor: Anchor | undefined): Worked {
  if (anchor === undefined) return open(NO_ANCHOR, 'TIME')
  if (daysBetween(anchor.start, anchor.end) !== 0) return open(`${anchor.name} is no single day`, 'TIME')
  return dated(withinDay(anchor.start, part, clock), `on the day of ${anchor.name}`)
}

/** A day with its part or hour: "2023-11-15TMO", "2023-11-15T16:49". */
export function withinDay(day: Day, part: DayPart | null, clock: Clock | null): string {
  if (clock !== null) return `${day.toString()}T${two(clock.hour)}:${two(clock.minute ?? 0)}`
  return part === null ? day.toString() : `${day.toString()}T${part}`
}
