import type { NthOfMonth } from '../../contract/time-meaning.ts'
import type { Anchor } from './anchor.ts'
import { type Day, nthWeekday } from './calendar.ts'
import { nearestYear } from './nearest-year.ts'
import { unitValue } from './values.ts'
import { dated, type Look, NO_ANCHOR, open, type Worked } from './worked.ts'

/** "the second Sunday in March 2014", "the last week of July": its month as that of a date, then its place in it. */
export function workNth(meaning: NthOfMonth, anchor: Anchor | undefined, { way, isSure }: Look): Worked {
  const { month, year, shift } = meaning
  if (month !== null && year !== null) return within(meaning, year, month, 'as written')
  if (anchor === undefined) return open(NO_ANCHOR)
  if (month === null) {
    const told = anchor.end.with({ day: 1 }).add({ months: shift ?? 0 })
    return within(meaning, told.year, told.month, `in the month told, counted from ${anchor.name}`)
  }
  if (shift !== null)
    return within(meaning, anchor.end.year + shift, month, `the year told, counted from ${anchor.name}`)
  const [found, rule] = nearestYear(anchor, way, (candidate) => dayIn(meaning, candidate, month), false, isSure)
  return within(meaning, found, month, rule)
}

function within(meaning: NthOfMonth, year: number, month: number, rule: string): Worked {
  const day = dayIn(meaning, year, month)
  if (day.month !== month) return open('the month has no such day')
  return dated(unitValue(day, meaning.unit), rule)
}

/** A week counts from its Monday; the last one is the last that ends in the month. A weekend is that of its Saturday. */
function dayIn({ nth, weekday, unit }: NthOfMonth, year: number, month: number): Day {
  if (weekday !== null) return nthWeekday(year, month, weekday, nth)
  if (unit === 'weekend') return nthWeekday(year, month, 6, nth)
  return nthWeekday(year, month, nth === -1 ? 7 : 1, nth)
}
