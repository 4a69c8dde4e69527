import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const DATE = String.raw`(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-2[1-4])?[~?%]?|\d{3}X|\d{2}XX`
const SIDE = String.raw`(?:${DATE}|\.\.)`

/**
 * A date or an interval of EDTF (ISO 8601-2:2019) as far as the sheet writes it: years 0001 to 9999, months, days,
 * seasons, decades and centuries, "about" and "uncertain", open sides.
 */
export const EDTF = new RegExp(`^(?:${DATE}|(?!\\.\\./\\.\\.$)${SIDE}/${SIDE})$`, 'u')

/** First and last day (ISO dates) of one side of an EDTF date; null for an open side. */
export interface EdtfDays {
  readonly start: string | null
  readonly end: string | null
}

/** The days of an EDTF date; null where it is none, names a day that no calendar has, or ends before it begins. */
export function daysOfEdtf(edtf: string): EdtfDays | null {
  if (!EDTF.test(edtf)) return null
  const [first = '', last = first] = edtf.split('/')
  const [from, to] = [daysOfSide(first), daysOfSide(last)]
  if (from === undefined || to === undefined) return null
  const days = { start: from?.start ?? null, end: to?.end ?? null }
  return days.start !== null && days.end !== null && days.end < days.start ? null : days
}

/** Null for an open side, undefined for a day that does not exist. */
function daysOfSide(side: string): { readonly start: string; readonly end: string } | null | undefined {
  if (side === '..') return null
  const [year = '', month, day] = side.replace(/[~?%]$/u, '').split('-')
  if (year.includes('X')) {
    const first = year.replaceAll('X', '0')
    return { start: `${/^0+$/u.test(first) ? '0001' : first}-01-01`, end: `${year.replaceAll('X', '9')}-12-31` }
  }
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  if (day !== undefined) {
    const { daysInMonth } = Temporal.PlainYearMonth.from(`${year}-${month}`)
    return Number(day) <= daysInMonth ? { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` } : undefined
  }
  // Seasons of the northern hemisphere, as meteorologists count them: three months from March on.
  const isSeason = Number(month) > 12
  const start = Temporal.PlainDate.from({
    year: Number(year),
    month: isSeason ? (Number(month) - 20) * 3 : Number(month),
    day: 1,
  })
  const end = start.add({ months: isSeason ? 3 : 1 }).subtract({ days: 1 })
  return end.year > 9999 ? undefined : { start: start.toString(), end: end.toString() }
}

/** An EDTF date in the contract. */
export const EdtfDate = z.string().regex(EDTF, 'expected an EDTF date, such as 2027-03-14, 2027-03 or 2027-03/2027-05')

/** An EDTF date that an editor writes: its days are looked up in the calendar too. */
export const ExistingEdtfDate = EdtfDate.refine((edtf) => !EDTF.test(edtf) || daysOfEdtf(edtf) !== null, {
  message: 'expected days that the calendar has, the first not after the last',
})
