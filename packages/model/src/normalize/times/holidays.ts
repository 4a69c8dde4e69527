import { Temporal } from 'temporal-polyfill'
import type { Holiday } from '../../contract/time-meaning.ts'
import { type Day, nthWeekday } from './calendar.ts'
import { islamicDayIn } from './islamic-calendar.ts'

const on =
  (month: number, day: number) =>
  (year: number): Day =>
    Temporal.PlainDate.from({ year, month, day })

const nth =
  (month: number, weekday: number, count: number) =>
  (year: number): Day =>
    nthWeekday(year, month, weekday, count)

const afterThanksgiving =
  (days: number) =>
  (year: number): Day =>
    nthWeekday(year, 11, 4, 4).add({ days })

/** Each named day by its rule, as the United States keep them. */
const RULES: Readonly<Record<Holiday, (year: number) => Day>> = {
  'new-year': on(1, 1),
  'new-year-eve': on(12, 31),
  'martin-luther-king': nth(1, 1, 3),
  groundhog: on(2, 2),
  valentine: on(2, 14),
  presidents: nth(2, 1, 3),
  'saint-patrick': on(3, 17),
  'shrove-tuesday': (year) => easter(year).subtract({ days: 47 }),
  'ash-wednesday': (year) => easter(year).subtract({ days: 46 }),
  'palm-sunday': (year) => easter(year).subtract({ days: 7 }),
  'good-friday': (year) => easter(year).subtract({ days: 2 }),
  easter: (year) => easter(year),
  'easter-monday': (year) => easter(year).add({ days: 1 }),
  'may-day': on(5, 1),
  // The month of fasting; what is given is its first day.
  ramadan: (year) => islamicDayIn(year, 9, 1),
  'eid-al-fitr': (year) => islamicDayIn(year, 10, 1),
  'eid-al-adha': (year) => islamicDayIn(year, 12, 10),
  mother: nth(5, 7, 2),
  memorial: nth(5, 1, -1),
  father: nth(6, 7, 3),
  juneteenth: on(6, 19),
  independence: on(7, 4),
  labor: nth(9, 1, 1),
  columbus: nth(10, 1, 2),
  halloween: on(10, 31),
  // The Tuesday after the first Monday of November.
  election: (year) => nthWeekday(year, 11, 1, 1).add({ days: 1 }),
  veterans: on(11, 11),
  thanksgiving: nth(11, 4, 4),
  'black-friday': afterThanksgiving(1),
  'cyber-monday': afterThanksgiving(4),
  'giving-tuesday': afterThanksgiving(5),
  'christmas-eve': on(12, 24),
  christmas: on(12, 25),
  boxing: on(12, 26),
}

/** The day of a holiday in a year. */
export function holidayIn(holiday: Holiday, year: number): Day {
  return RULES[holiday](year)
}

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm (Nature, 20 April 1876; Meeus, chapter 8). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return on(Math.floor(f / 31), (f % 31) + 1)(year)
}
