import type { Interval } from '@factsheet/model'
import { dateUnknown } from './wording.ts'

const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const SEASONS: Readonly<Record<string, string>> = { 21: 'Spring', 22: 'Summer', 23: 'Autumn', 24: 'Winter' }

/** "2027-03-14" → "Sunday 14 March 2027". */
export function longDate(date: string): string {
  const parts = partsOf(date)
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday} ${parts.day} ${LONG_MONTHS[parts.month - 1] ?? ''} ${parts.year}`.trim()
}

/** A date in EDTF as readers write it: "15 Nov. 2023", "Spring 2029", "July–Sept. 1999", "before 2018". */
export function shortDate(edtf: string, interval: Interval): string {
  const season = /^(-?\d{4})-(2[1-4])[~?%]?$/u.exec(edtf)
  if (season !== null) return `${SEASONS[season[2] ?? ''] ?? ''} ${season[1] ?? ''}`
  const about = /[~?%]/u.test(edtf) ? 'about ' : ''
  return about + spanOfDays(interval)
}

/** A day counted from 1 January 1970 as a tick's label: "15 Nov." */
export function shortDay(days: number): string {
  const date = new Date(days * 86_400_000)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`
}

/** "Nov. 2023" */
export function shortMonth(days: number): string {
  const date = new Date(days * 86_400_000)
  return `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
}

/** The words for the first to the last day, as exact as they are and no more. */
function spanOfDays({ start, end }: Interval): string {
  if (start === null && end === null) return dateUnknown
  if (start === null) return `up to ${lastOf(end ?? '')}`
  if (end === null) return `from ${firstOf(start)}`
  if (start === end) return day(start)
  const a = partsOf(start)
  const b = partsOf(end)
  const wholeYears = start.endsWith('-01-01') && end.endsWith('-12-31')
  if (wholeYears) return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`
  const wholeMonths = a.day === 1 && b.day === lastDay(b)
  if (wholeMonths) {
    if (a.year !== b.year) return `${month(a)} ${a.year} – ${month(b)} ${b.year}`
    return a.month === b.month ? `${month(a)} ${a.year}` : `${month(a)}–${month(b)} ${a.year}`
  }
  if (a.year !== b.year) return `${day(start)} – ${day(end)}`
  if (a.month !== b.month) return `${a.day} ${month(a)} – ${day(end)}`
  return `${a.day}–${day(end)}`
}

/** An open span's end, as a year where it is a year's end. */
function lastOf(date: string): string {
  return date.endsWith('-12-31') ? date.slice(0, -6) : day(date)
}

function firstOf(date: string): string {
  return date.endsWith('-01-01') ? date.slice(0, -6) : day(date)
}

function day(date: string): string {
  const parts = partsOf(date)
  return `${parts.day} ${month(parts)} ${parts.year}`
}

function month(parts: { readonly month: number }): string {
  return MONTHS[parts.month - 1] ?? ''
}

function partsOf(date: string): { year: number; month: number; day: number } {
  const match = /^(-?\d{4,})-(\d\d)-(\d\d)/u.exec(date)
  return { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) }
}

function lastDay(parts: { readonly year: number; readonly month: number }): number {
  return new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate()
}
