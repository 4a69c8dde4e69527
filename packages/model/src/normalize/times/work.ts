import type { TimeMeaning } from '../../contract/time-meaning.ts'
import type { Anchor } from './anchor.ts'
import { workClock, workDate } from './dates.ts'
import { workDuration } from './lengths.ts'
import { workHoliday, workWeekday } from './named-days.ts'
import { workOffset, workUnit } from './units.ts'
import { open, type Way, type Worked } from './worked.ts'
import { workEra, workSeason, workYearPart } from './year-parts.ts'

/** A meaning with its anchor becomes a value: the calendar's half of reading a time. */
export function work(meaning: TimeMeaning, anchor: Anchor | undefined, way: Way): Worked {
  switch (meaning.form) {
    case 'calendar-date':
      return workDate(meaning, anchor, way)
    case 'weekday':
      return workWeekday(meaning, anchor, way)
    case 'clock':
      return workClock(meaning, anchor)
    case 'unit':
      return workUnit(meaning, anchor, way)
    case 'offset':
      return workOffset(meaning, anchor)
    case 'season':
      return workSeason(meaning, anchor, way)
    case 'year-part':
      return workYearPart(meaning, anchor, way)
    case 'era':
      return workEra(meaning)
    case 'holiday':
      return workHoliday(meaning, anchor, way)
    case 'duration':
      return workDuration(meaning, anchor)
    case 'set':
      return { type: 'SET', value: meaning.value, interval: null, rule: 'again and again' }
    case 'vague':
      return { type: 'DATE', value: meaning.value, interval: null, rule: 'no day is told' }
    case 'unclear':
      return open(meaning.reason)
  }
}
