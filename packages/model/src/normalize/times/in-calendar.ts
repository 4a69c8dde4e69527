import type { Interval } from '../../contract/time.ts'
import { dayOf, isInCalendar } from './calendar.ts'
import { open, type Worked } from './worked.ts'

const OUTSIDE = 'outside the years 0001 to 9999 of the calendar'

/** A value that begins with a year, a decade or a century of four digits. */
const IN_YEARS = /^(?!0000)(?:\d{4}(?![\dX])|\d{3}X|\d{2}XX)/u

/** A value that begins with digits or a sign, and so names days. */
const NAMES_DAYS = /^[-+\d]/u

/**
 * What was worked out, without days that the calendar does not have: a date beyond it has no value, a length that
 * reaches beyond it keeps its value and loses its days. "300,000 years ago" and "year 0" are such.
 */
export function inCalendar(worked: Worked): Worked {
  const { type, value, interval, rule } = worked
  if (value === '' || (value !== null && NAMES_DAYS.test(value) && !IN_YEARS.test(value)))
    return open(`${rule}, which is ${OUTSIDE}`, type)
  return isWithin(interval) ? worked : { ...worked, interval: null, rule: `${rule}; its days are ${OUTSIDE}` }
}

function isWithin(interval: Interval | null): boolean {
  return [interval?.start, interval?.end].every((day) => day == null || isInCalendar(dayOf(day)))
}
