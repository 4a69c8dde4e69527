/** Days counted from 1 January 1970, so that lengths of time are differences. */

const DAY = 86_400_000

/** The day of an ISO date, its year of four digits or signed with six. Throws a RangeError where it names no day. */
export function dayOf(date: string): number {
  const match = /^(\d{4}|[+-]\d{4,6})-(\d\d)-(\d\d)/u.exec(date)
  const day = dayOfParts(Number(match?.[1]), Number(match?.[2]) - 1, Number(match?.[3]))
  if (!Number.isFinite(day)) throw new RangeError(`no day can be drawn for "${date}"; a date is YYYY-MM-DD`)
  return day
}

/** The day of a year, a month from 0 (twelve more are a year more), and a day of the month. */
export function dayOfParts(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return Math.round(date.getTime() / DAY)
}

export interface DayParts {
  readonly year: number
  /** From 0. */
  readonly month: number
  readonly day: number
}

export function partsOfDay(day: number): DayParts {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}
