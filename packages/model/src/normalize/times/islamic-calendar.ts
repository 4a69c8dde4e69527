import { Temporal } from 'temporal-polyfill'
import type { Day } from './calendar.ts'

/**
 * The Umm al-Qura calendar of Saudi Arabia, as the platform's ICU has it. Elsewhere a month begins when the moon is seen,
 * a day sooner or later.
 */
const LOCALE = 'en-u-ca-islamic-umalqura'

let opened: Intl.DateTimeFormat | undefined

/** Opened when first asked: opening it takes milliseconds, and few articles name such a day. */
function calendar(): Intl.DateTimeFormat {
  opened ??= new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'numeric', timeZone: 'UTC' })
  return opened
}

/**
 * The first day of the Gregorian year that is this day of the Islamic calendar; its months are numbered from 1. Its year
 * is the shorter by eleven days, so that each Gregorian year has one.
 */
export function islamicDayIn(year: number, month: number, day: number): Day {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  for (let on = first; on.year === year; on = on.add({ days: 1 })) {
    if (isDay(on, month, day)) return on
  }
  throw new RangeError(`the Islamic calendar has no day ${day} of month ${month} in ${year}`)
}

/** The last day of the Islamic month that begins on `first`: the months have 29 or 30 days. */
export function islamicMonthEnd(first: Day, month: number): Day {
  const last = first.add({ days: 29 })
  return isDay(last, month, 30) ? last : first.add({ days: 28 })
}

function isDay(on: Day, month: number, day: number): boolean {
  const parts = calendar().formatToParts(new Date(`${on.toString()}T00:00:00Z`))
  const numberOf = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value)
  return numberOf('month') === month && numberOf('day') === day
}
