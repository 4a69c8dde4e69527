import type { HolidayMeaning, WeekdayMeaning } from '../../contract/time-meaning.ts'
import type { Anchor } from './anchor.ts'
import { type Day, daysBetween, mondayOf, span, weekdayNear } from './calendar.ts'
import { withinDay } from './dates.ts'
import { holidayIn } from './holidays.ts'
import { islamicMonthEnd } from './islamic-calendar.ts'
import { nearestYear } from './nearest-year.ts'
import { unitValue } from './values.ts'
import { dated, type Look, NO_ANCHOR, open, type Way, type Worked } from './worked.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A weekday: by tense the latest or the next, the anchor's own day counting; "last" and "next" leave it out. */
export function workWeekday(meaning: WeekdayMeaning, anchor: Anchor | undefined, way: Way): Worked {
  if (anchor === undefined) return open(NO_ANCHOR)
  const { weekday, shift, part, clock } = meaning
  const name = WEEKDAYS[weekday - 1] ?? ''
  const value = (day: Day): string => withinDay(day, part, clock)
  if (meaning.ofWeek !== null) {
    const day = mondayOf(anchor.end).add({ days: weekday - 1 + 7 * meaning.ofWeek })
    return dated(value(day), `in the week told, counted from ${anchor.name}`)
  }
  switch (shift) {
    case -1:
      return dated(
        value(weekdayNear(anchor.start.subtract({ days: 1 }), weekday, -1)),
        `the latest ${name} before ${anchor.name}`,
      )
    case 1:
      return dated(
        value(weekdayNear(anchor.end.add({ days: 1 }), weekday, 1)),
        `the first ${name} after ${anchor.name}`,
      )
    case 0:
      return dated(value(mondayOf(anchor.end).add({ days: weekday - 1 })), `in the week of ${anchor.name}`)
    case null:
      if (way === 'either') return nearestWeekday(meaning, anchor)
      return way === 'future'
        ? dated(value(weekdayNear(anchor.end, weekday, 1)), `the next ${name} on or after ${anchor.name}`)
        : dated(value(weekdayNear(anchor.end, weekday, -1)), `the latest ${name} on or before ${anchor.name}`)
  }
}

/** Days within which a weekday is surely the one meant, where the words fit the one before and the one after. */
const NEAR = 2

function nearestWeekday({ weekday, part, clock }: WeekdayMeaning, anchor: Anchor): Worked {
  const near = [weekdayNear(anchor.end, weekday, -1), weekdayNear(anchor.end, weekday, 1)].find(
    (day) => Math.abs(daysBetween(anchor.end, day)) <= NEAR,
  )
  const name = WEEKDAYS[weekday - 1] ?? ''
  return near === undefined
    ? open(`the ${name} before ${anchor.name} or the one after`)
    : dated(withinDay(near, part, clock), `the ${name} nearest to ${anchor.name}`)
}

/** A named day of the year that its rule gives. */
export function workHoliday(meaning: HolidayMeaning, anchor: Anchor | undefined, { way, isSure }: Look): Worked {
  const told = meaning.year
  if (told === null && anchor === undefined) return open(NO_ANCHOR)
  const [year, rule] =
    told === null && anchor !== undefined
      ? nearestYear(
          meaning.shift === null ? anchor : beside(anchor, meaning.shift),
          meaning.shift === -1 ? 'past' : meaning.shift === 1 ? 'future' : way,
          (candidate) => firstDay(meaning, candidate),
          false,
          isSure || meaning.shift !== null,
        )
      : [told ?? 0, 'the year as written']
  const day = holidayIn(meaning.holiday, year)
  if (meaning.holiday === 'ramadan') return month(day, rule)
  if (meaning.week) return dated(unitValue(day, 'week'), `${rule}; its week`)
  return dated(withinDay(day, meaning.part, meaning.clock), `${rule}; the day by the holiday's rule`)
}

/** Its week begins before it: "marched in Easter week", said on its Monday. */
function firstDay({ holiday, week }: HolidayMeaning, year: number): Day {
  return week ? mondayOf(holidayIn(holiday, year)) : holidayIn(holiday, year)
}

/** A month of another calendar has no TIMEX3 value, but it has days. */
function month(first: Day, rule: string): Worked {
  const interval = span(first, islamicMonthEnd(first, 9))
  return { type: 'DATE', value: null, interval, rule: `${rule}; the month by the Umm al-Qura calendar` }
}

/** "last Christmas" on Christmas is the one before. */
function beside(anchor: Anchor, shift: -1 | 0 | 1): Anchor {
  return {
    ...anchor,
    start: anchor.start.add({ days: Math.max(shift, 0) }),
    end: anchor.end.add({ days: Math.min(shift, 0) }),
  }
}
