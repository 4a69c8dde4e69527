import type { TimeMeaning } from '@factsheet/model'
import { WEEKDAYS } from '../../words/time-calendar.ts'
import { HOLIDAYS } from '../../words/time-holidays.ts'
import { CLOCK, clockOf, PART, partOf } from './clock.ts'
import { shiftOf } from './shift.ts'
import { anyOf, folded, isCapital, type Match, pattern, wordBefore, type Family } from './wording.ts'

const WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS.keys())})`
const SHIFT = '(?:(?<shift>last|this past|the past|past|this coming|this|next|the coming|coming) )'

/** Weekdays with what stands beside them. */
export const WEEKDAY_NAMES: Family = {
  cue: /day|\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\./u,
  wordings: [
    {
      example: 'Tuesday; last Friday; Monday morning; 9 a.m. Tuesday',
      pattern: pattern(`(?:${CLOCK},? )?${SHIFT}?${WEEKDAY}(?:[ -](?:(?:early|late) )?${PART})?`),
      read: weekday,
    },
    {
      example: 'Monday of last week',
      pattern: pattern(`${WEEKDAY} of (?<ofweek>last|this|next) week`),
      read: weekdayOfWeek,
    },
    {
      example: 'the following Monday',
      pattern: pattern(`the (?<shift>following|next|previous) ${WEEKDAY}`),
      read: weekday,
    },
  ],
}

function weekday(match: Match): TimeMeaning | undefined {
  const { groups, text, end } = match
  const day = WEEKDAYS.get(folded(groups['weekday']))
  if (day === undefined || !isCapital(match, 'weekday')) return undefined
  // "the Black Friday Deals Outlet": what was no day with its name is none without.
  if (HOLIDAYS.has(`${wordBefore(match)} ${folded(groups['weekday'])}`)) return undefined
  // "Sun." ends a sentence as a star; a weekday goes on with its date.
  if (/^sun\.$/u.test(groups['weekday'] ?? '') && !/^,? \p{Lu}/u.test(text.slice(end))) return undefined
  return {
    form: 'weekday',
    weekday: day,
    shift: shiftOf(groups['shift']),
    ofWeek: null,
    part: partOf(match),
    clock: clockOf(match),
    mod: null,
  }
}

function weekdayOfWeek(match: Match): TimeMeaning | undefined {
  const meaning = weekday(match)
  return meaning?.form === 'weekday' ? { ...meaning, ofWeek: shiftOf(match.groups['ofweek']) } : undefined
}
