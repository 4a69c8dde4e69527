import type { Ref } from '../contract/extraction.ts'
import { daysOfEdtf } from '../contract/edtf.ts'
import type { Override } from '../corrections/apply.ts'
import type { EventDate } from './event-dates.ts'

/** The dates of events that an editor told, by reference; one that is no EDTF date was refused with its file. */
export function editedDates(overrides: readonly Override[]): ReadonlyMap<Ref, EventDate> {
  return new Map(
    overrides.flatMap(({ ref, set: { date } }) => {
      const interval = date === undefined ? null : daysOfEdtf(date)
      return date === undefined || interval === null ? [] : [[ref, { date, interval }]]
    }),
  )
}
