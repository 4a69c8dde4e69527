import type { OffsetFromAnchor, TimeMeaning } from '../../contract/time-meaning.ts'
import { type Anchor, timeAnchor } from './anchor.ts'
import { workClock, workDate } from './dates.ts'
import { workDuration } from './lengths.ts'
import { workHoliday, workWeekday } from './named-days.ts'
import { workNth } from './nth-of-month.ts'
import { workOffset, workUnit } from './units.ts'
import { type Look, NO_ANCHOR, open, type Worked } from './worked.ts'
import { workEra, workSeason, workYearPart } from './year-parts.ts'

/** A meaning with its anchor becomes a value: the calendar's half of reading a time. */
export function work(meaning: TimeMeaning, anchor: Anchor | undefined, look: Look): Worked {
  switch (meaning.form) {
    case 'calendar-date':
      return workDate(meaning, anchor, look)
    case 'weekday':
      return workWeekday(meaning, anchor, look.way)
    case 'nth-of-month':
      return workNth(meaning, anchor, look)
    case 'clock':
      return workClock(meaning, anchor)
    case 'unit':
      return workUnit(meaning, anchor, look.way)
    case 'offset':
      return meaning.base === null ? workOffset(meaning, anchor) : workOffsetFrom(meaning, meaning.base, anchor, look)
    case 'season':
      return workSeason(meaning, anchor, look.way)
    case 'year-part':
      return workYearPart(meaning, anchor, look.way)
    case 'era':
      return workEra(meaning)
    case 'holiday':
      return workHoliday(meaning, anchor, look)
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

/** "three weeks from tomorrow": so many from a time that stands beside it and is worked out first. */
function workOffsetFrom(meaning: OffsetFromAnchor, base: TimeMeaning, anchor: Anchor | undefined, look: Look): Worked {
  const { value, interval, rule } = work(base, anchor, look)
  const from = timeAnchor(value ?? '', value, interval)
  if (from === undefined) return open(value === null ? rule : NO_ANCHOR)
  return workOffset(meaning, from)
}
