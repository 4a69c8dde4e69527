import type { TimeMeaning, WeekdayMeaning } from '@factsheet/model'
import { WEEKDAYS } from '../../words/time-calendar.ts'
import { HOLIDAYS } from '../../words/time-holidays.ts'
import { isGiven, nameLists } from '../names/name-words.ts'
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
      example: 'Monday of last week; Tuesday last week; Monday of the following week',
      pattern: pattern(`${WEEKDAY}(?: of)? (?<ofweek>last|this|next|the following|the previous) week`),
      read: weekdayOfWeek,
    },
    {
      example: 'Thursday last',
      pattern: pattern(`${WEEKDAY} (?<shift>last)(?= *(?:[.,;:)"]|$))`),
      read: weekday,
    },
    {
      example: 'the following Monday',
      pattern: pattern(`the (?<shift>following|next|previous) ${WEEKDAY}`),
      read: weekdaySpoken,
    },
    {
      example: 'the Monday after next',
      pattern: pattern(`(?:the )?${WEEKDAY} after next`),
      read: weekdayAfterNext,
    },
  ],
}

function weekday(match: Match): WeekdayMeaning | undefined {
  const { groups, text, end } = match
  const day = WEEKDAYS.get(folded(groups['weekday']))
  if (day === undefined || !isCapital(match, 'weekday')) return undefined
  // "Ruby Tuesday": a given name alone, and the day for its surname.
  if (/^\p{Lu}\p{Ll}+ $/u.test(text.slice(0, match.start)) && isGivenAlone(wordBefore(match))) return undefined
  // "the Black Friday Deals Outlet": what was no day with its name is none without.
  if (HOLIDAYS.has(`${wordBefore(match)} ${folded(groups['weekday'])}`)) return undefined
  // "Sun." ends a sentence as a star; a weekday goes on with its date.
  if (/^sun\.$/u.test(groups['weekday'] ?? '') && !/^,? \p{Lu}/u.test(text.slice(end))) return undefined
  return {
    form: 'weekday',
    weekday: day,
    shift: shiftOf(groups['shift']),
    ofWeek: null,
    from: 'publication',
    part: partOf(match),
    clock: clockOf(match),
    mod: null,
  }
}

function isGivenAlone(word: string): boolean {
  return isGiven(word) && nameLists().places.get(word) === undefined
}

function weekdayOfWeek(match: Match): TimeMeaning | undefined {
  const meaning = weekday(match)
  const week = match.groups['ofweek'] ?? ''
  return meaning && { ...meaning, ofWeek: shiftOf(week), from: week.startsWith('the ') ? 'spoken' : 'publication' }
}

/** "the following Monday" follows what was spoken of; "the next Monday" and "the previous Monday" too. */
function weekdaySpoken(match: Match): TimeMeaning | undefined {
  const meaning = weekday(match)
  return meaning && { ...meaning, from: 'spoken' }
}

function weekdayAfterNext(match: Match): TimeMeaning | undefined {
  const base = weekday(match)
  if (base === undefined) return undefined
  return {
    form: 'offset',
    count: 1,
    unit: 'week',
    direction: 1,
    from: 'spoken',
    base: { ...base, shift: 1 },
    mod: null,
  }
}
