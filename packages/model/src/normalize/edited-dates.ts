import { Temporal } from 'temporal-polyfill'
import type { Ref } from '../contract/extraction.ts'
import type { Interval } from '../contract/time.ts'
import type { Override } from '../corrections/apply.ts'
import type { EventDate } from './event-dates.ts'

/** The dates of events that an editor told, by reference. */
export function editedDates(overrides: readonly Override[]): ReadonlyMap<Ref, EventDate> {
  return new Map(
    overrides.flatMap(({ ref, set: { date } }) =>
      date === undefined ? [] : [[ref, { date, interval: intervalOfEdtf(date) }]],
    ),
  )
}

/** First and last day of an EDTF level 0 date or interval; an open side, or one that is not understood, is null. */
function intervalOfEdtf(edtf: string): Interval {
  const [first = '', last = first] = edtf.split('/')
  return { start: dayOf(first, 'first'), end: dayOf(last, 'last') }
}

function dayOf(date: string, side: 'first' | 'last'): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/u.exec(date) ?? []
  if (year === undefined) return null
  if (day !== undefined) return date
  const of = Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month ?? (side === 'first' ? 1 : 12)) })
  return of.toPlainDate({ day: side === 'first' ? 1 : of.daysInMonth }).toString()
}
