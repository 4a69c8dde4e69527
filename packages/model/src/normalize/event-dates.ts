import { Temporal } from 'temporal-polyfill'
import type { Relation } from '../contract/event.ts'
import type { Interval, TimeExpression } from '../contract/time.ts'

/** What is known of a time: its EDTF date and its first and last day. */
type Dated = Pick<TimeExpression, 'edtf' | 'interval' | 'value'>

/** An EDTF date, and the first and last day that it means. */
export interface EventDate {
  readonly date: string
  readonly interval: Interval
}

/** A time that has days, its EDTF at hand. */
interface Known {
  readonly edtf: string
  readonly interval: Interval
}

/**
 * When an event was, from its times and how it stands to them: "before 2019" is `../2018`, "since May 2020" is
 * `2020-05/..`, "by Friday" is open at the start and takes Friday in. Null where the times give no days. The date is as
 * precise as the words: a year stays a year.
 */
export function eventDate(relation: Relation, times: readonly Dated[]): EventDate | null {
  const known = times.map(knownOf).filter((time) => time !== undefined)
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return null
  switch (relation) {
    case 'at':
      return known.length === 1 ? { date: first.edtf, interval: first.interval } : between(first, last)
    case 'between':
      return between(first, last)
    case 'before':
      return until(stepped(firstPart(first), -1))
    case 'until':
    case 'by':
      return until(lastPart(last))
    case 'after':
      return from(stepped(lastPart(last), 1))
    case 'since':
      return from(firstPart(first))
  }
}

function knownOf({ edtf, interval }: Dated): Known | undefined {
  if (interval === null || (interval.start === null && interval.end === null)) return undefined
  return { interval, edtf: edtf ?? spanned(interval.start, interval.end) }
}

function spanned(start: string | null, end: string | null): string {
  return start === end && start !== null ? start : `${start ?? '..'}/${end ?? '..'}`
}

/** From the first day of one to the last of the other; null where that is before it began: one of them is misread. */
function between(first: Known, last: Known): EventDate | null {
  if (first.interval.start !== null && last.interval.end !== null && last.interval.end < first.interval.start)
    return null
  const start = sideOf(first.edtf, 0)
  const end = sideOf(last.edtf, 1)
  const date = start === end ? start : `${start}/${end}`
  return { date, interval: { start: first.interval.start, end: last.interval.end } }
}

/** One point of EDTF with the first and last day of it; null for an open side. */
interface Point {
  readonly edtf: string
  readonly first: string
  readonly last: string
}

function until(point: Point | null): EventDate | null {
  return point === null ? null : { date: `../${point.edtf}`, interval: { start: null, end: point.last } }
}

function from(point: Point | null): EventDate | null {
  return point === null ? null : { date: `${point.edtf}/..`, interval: { start: point.first, end: null } }
}

function firstPart({ edtf, interval }: Known): Point | null {
  return pointOf(sideOf(edtf, 0)) ?? dayPoint(interval.start)
}

function lastPart({ edtf, interval }: Known): Point | null {
  return pointOf(sideOf(edtf, 1)) ?? dayPoint(interval.end)
}

/** The start or the end of an EDTF interval; a single date is both, a decade its first or last year. */
function sideOf(edtf: string, side: 0 | 1): string {
  const part = edtf.split('/')[side] ?? edtf
  if (!/^\d{2,3}X{1,2}$/u.test(part)) return part
  const year = part.replaceAll('X', side === 0 ? '0' : '9')
  // The first century begins with the year 1.
  return year === '0000' ? '0001' : year
}

const CALENDAR = /^(?!0000)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[~?%]?$/u

/** A year, month or day; null for what is none of them (a season, a decade, an open side). */
function pointOf(edtf: string): Point | null {
  const match = CALENDAR.exec(edtf)
  if (match === null) return null
  const [, year = '', month, day] = match
  if (day !== undefined) return dayPoint(`${year}-${month}-${day}`)
  if (month === undefined) return { edtf: year, first: `${year}-01-01`, last: `${year}-12-31` }
  const { daysInMonth } = Temporal.PlainYearMonth.from(`${year}-${month}`)
  return { edtf: `${year}-${month}`, first: `${year}-${month}-01`, last: `${year}-${month}-${daysInMonth}` }
}

function dayPoint(day: string | null): Point | null {
  return day === null ? null : { edtf: day, first: day, last: day }
}

/** The year, month or day before (-1) or after (1), in its own precision. */
function stepped(point: Point | null, by: -1 | 1): Point | null {
  if (point === null) return null
  const edge = Temporal.PlainDate.from(by < 0 ? point.first : point.last).add({ days: by })
  return pointOf(edge.toString().slice(0, point.edtf.length))
}
