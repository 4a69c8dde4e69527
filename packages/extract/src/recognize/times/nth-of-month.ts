import type { TimeMeaning } from '@factsheet/model'
import { MONTHS, NTH_IN_MONTH, WEEKDAYS } from '../../words/time-calendar.ts'
import { shiftOf } from './shift.ts'
import { anyOf, folded, isCapital, type Match, pattern, type Family } from './wording.ts'

const NTH = `(?<nth>${anyOf(NTH_IN_MONTH.keys())})`
const WHAT = `(?<what>${anyOf(WEEKDAYS.keys())}|week|weekend)`
const MONTH = `(?<month>${anyOf(MONTHS.keys())})`

/** Days and weeks by their place in a month. */
export const NTH_OF_MONTH: Family = {
  cue: /(?:day|week|weekend) (?:of|in) /u,
  wordings: [
    {
      example: 'the second Sunday in March 2014; the last week of July; the first Monday of May last year',
      pattern: pattern(
        `the ${NTH} (?:full )?${WHAT} (?:of|in) ${MONTH}(?:,? (?:of )?(?<year>\\d{4})(?!\\d)| (?:of )?(?<shift>last|this|next) year)?`,
      ),
      read: nthOfMonth,
    },
    {
      example: 'the first Monday of last month',
      pattern: pattern(`the ${NTH} (?:full )?${WHAT} (?:of|in) (?<shift>last|this|next) month`),
      read: nthOfMonth,
    },
  ],
}

function nthOfMonth(match: Match): TimeMeaning | undefined {
  const { groups } = match
  const nth = NTH_IN_MONTH.get(folded(groups['nth']))
  const what = folded(groups['what'])
  const weekday = WEEKDAYS.get(what) ?? null
  const month = MONTHS.get(folded(groups['month'])) ?? null
  if (nth === undefined || (month !== null && !isCapital(match, 'month'))) return undefined
  return {
    form: 'nth-of-month',
    nth,
    weekday,
    unit: what === 'week' || what === 'weekend' ? what : 'day',
    month,
    year: groups['year'] === undefined ? null : Number(groups['year']),
    shift: shiftOf(groups['shift']),
    mod: null,
  }
}
