import type { TimeMeaning } from '@factsheet/model'
import { HOLIDAYS, NAMED_WEEKDAYS } from '../../words/time-holidays.ts'
import { AFTER_HOLIDAY_NAME } from '../../words/time-negatives.ts'
import { PART, partOf } from './clock.ts'
import { shiftOf } from './shift.ts'
import { anyOf, folded, isCapital, type Match, pattern, wordAfter, wordBefore, type Family } from './wording.ts'

/** Named days of the year. */
export const HOLIDAY_NAMES: Family = {
  cue: /day|eve\b|mardi|easter|christmas|thanksgiving|halloween|ramadan|eid|juneteenth|july/u,
  wordings: [
    {
      example: 'Thanksgiving Day; last Christmas; Election Day 2016; Easter week',
      pattern: pattern(
        `(?:(?<shift>last|this|next|this past|this coming) )?(?<holiday>${anyOf(HOLIDAYS.keys())})(?:,? (?<year>\\d{4})(?!\\d)| ${PART}| (?<week>week))?`,
      ),
      read: holiday,
    },
    { example: 'Super Tuesday', pattern: pattern(`(?<name>${anyOf(NAMED_WEEKDAYS)})`), read: namedWeekday },
  ],
}

function holiday(match: Match): TimeMeaning | undefined {
  const { groups } = match
  const named = HOLIDAYS.get(folded(groups['holiday']))
  if (named === undefined || !isCapital(match, 'holiday')) return undefined
  if (AFTER_HOLIDAY_NAME.has(wordAfter(match)) || isInName(match)) return undefined
  return {
    form: 'holiday',
    holiday: named,
    year: groups['year'] === undefined ? null : Number(groups['year']),
    shift: shiftOf(groups['shift']),
    week: groups['week'] !== undefined,
    part: partOf(match),
    clock: null,
    mod: null,
  }
}

/** "the Black Friday Deals Outlet", but "on Thanksgiving Ana Ruiz said". */
function isInName(match: Match): boolean {
  const isDay =
    /^(?:on|by|since|until|before|after|every|each)$/u.test(wordBefore(match)) || match.groups['shift'] !== undefined
  return !isDay && /^ \p{Lu}\p{Ll}/u.test(match.text.slice(match.end))
}

/** No day is guessed for it: "Super Tuesday" is set anew for each election, "Bloody Sunday" was one day in history. */
function namedWeekday(match: Match): TimeMeaning | undefined {
  return isCapital(match, 'name')
    ? { form: 'unclear', reason: 'no rule gives the day of that name', orders: null, mod: null }
    : undefined
}
