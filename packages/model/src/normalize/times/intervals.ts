import { Temporal } from 'temporal-polyfill'
import type { Interval } from '../../contract/time.ts'
import { type Day, dayAt, dayOf, span } from './calendar.ts'
import { yearValue } from './values.ts'

/** Seasons of the northern hemisphere as meteorologists count them: first month of three. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The first and last day of a TIMEX3 date or time; null for a value that names no days ("P30Y", "PAST_REF"). */
export function intervalOf(value: string): Interval | null {
  const part = /^(\d{4})-(?:(?:Q([1-4])|H([12]))|(SP|SU|FA|WI))$/u.exec(value)
  if (part !== null) return yearPart(Number(part[1]), part[2], part[3], part[4])
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value)
  if (week !== null) return weekInterval(Number(week[1]), Number(week[2]), week[3] !== undefined)
  const era = /^(\d{2,3})(X{1,2})$/u.exec(value)
  if (era !== null) return eraInterval(era[1] ?? '', era[2] ?? '')
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/u.exec(value)
  return date === null ? null : dateInterval(Number(date[1]), date[2], date[3])
}

function dateInterval(year: number, month: string | undefined, day: string | undefined): Interval | null {
  if (month === undefined) return months(year, 1, 12)
  if (day === undefined) return months(year, Number(month), 1)
  const on = dayAt(year, Number(month), Number(day))
  return on === undefined ? null : span(on, on)
}

function yearPart(year: number, quarter = '', half = '', season = ''): Interval {
  if (season !== '') return months(year, SEASON_STARTS[season] ?? 1, 3)
  return quarter === '' ? months(year, Number(half) * 6 - 5, 6) : months(year, Number(quarter) * 3 - 2, 3)
}

function weekInterval(year: number, week: number, weekend: boolean): Interval {
  const monday = mondayOfWeek(year, week)
  return span(weekend ? monday.add({ days: 5 }) : monday, monday.add({ days: 6 }))
}

/** ISO 8601: week 1 holds January 4. */
function mondayOfWeek(year: number, week: number): Day {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 })
}

function eraInterval(digits: string, open: string): Interval {
  const first = Number(digits) * 10 ** open.length
  return {
    start: `${yearValue(Math.max(first, 1))}-01-01`,
    end: `${yearValue(first + 10 ** open.length - 1)}-12-31`,
  }
}

function months(year: number, month: number, count: number): Interval {
  const start = Temporal.PlainDate.from({ year, month, day: 1 })
  return span(start, start.add({ months: count }).subtract({ days: 1 }))
}

/** The value in EDTF level 1 where it has a name there ("2023-10", "199X", "2016-22"), else null. */
function edtfName(value: string): string | null {
  if (/^\d{4}(?:-\d\d){0,2}$/u.test(value) || /^\d{2,3}X{1,2}$/u.test(value)) return value
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value)
  if (season !== null) return `${season[1]}-${SEASONS[season[2] ?? '']}`
  const time = /^(\d{4}-\d\d-\d\d)T/u.exec(value)
  return time?.[1] ?? null
}

/** EDTF level 1, seasons: 21 spring to 24 winter. */
const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }

/** EDTF level 1: the value by its name, else its interval in months where they are whole, else in days. */
export function edtfOf(value: string | null, interval: Interval | null): string | null {
  const name = value === null ? null : edtfName(value)
  // A night runs into the next day: no single day names it.
  const isNamed = name !== null && (!value?.includes('T') || interval?.start === interval?.end)
  if (isNamed && interval !== null) return name
  return interval === null ? null : edtfInterval(interval)
}

/** An interval in EDTF; an open side is "..". */
export function edtfInterval({ start, end }: Interval): string | null {
  if (start === null && end === null) return null
  if (start === end) return start
  const whole =
    (start === null || start.endsWith('-01')) &&
    (end === null || dayOf(end).day === dayOf(end).daysInMonth) &&
    !(start === null && end === null)
  const side = (day: string | null): string => (day === null ? '..' : whole ? day.slice(0, 7) : day)
  return `${side(start)}/${side(end)}`
}

/** An interval in months; an open side is "..". */
export function edtfInMonths({ start, end }: Interval): string | null {
  if (start === null && end === null) return null
  const [from, to] = [start?.slice(0, 7) ?? '..', end?.slice(0, 7) ?? '..']
  return from === to ? from : `${from}/${to}`
}
