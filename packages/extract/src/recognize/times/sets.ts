import type { TimeMeaning } from '@factsheet/model'
import { WEEKDAYS } from '../../words/time-calendar.ts'
import { FREQUENCIES, UNITS } from '../../words/time-units.ts'
import { COUNT, countOf } from './counts.ts'
import { isRate } from './durations.ts'
import { anyOf, folded, isCapital, isInTitle, type Match, pattern, type Family } from './wording.ts'

const UNIT = '(?<unit>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century)'
const WEEKDAY = `(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)`

const PERIODS: Readonly<Record<string, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  week: 'P1W',
  weekend: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P1DE',
  century: 'P1CE',
}

/** What happens again and again. */
export const SETS: Family = {
  cue: /hour|dai|day|night|week|month|quarter|annual|year|second|minute|decade|century/u,
  wordings: [
    {
      example: 'daily; annually; monthly',
      pattern: pattern(`(?<word>${anyOf(FREQUENCIES.keys())})`),
      read: frequency,
    },
    {
      example: 'every day; each year',
      pattern: pattern(`(?:every|each) (?:single )?${UNIT}`),
      read: ({ groups }) => set(PERIODS[folded(groups['unit'])]),
    },
    {
      example: 'every two years; every other week',
      pattern: pattern(`every (?:(?<other>other)|(?<count>${COUNT})) (?<unit>${anyOf(UNITS.keys())})`),
      read: everyFew,
    },
    { example: 'every Tuesday', pattern: pattern(`(?:every|each) (?:other )?${WEEKDAY}`), read: everyWeekday },
    { example: 'on Tuesdays', pattern: pattern(`${WEEKDAY}s`), read: everyWeekday },
    {
      example: 'twice a week; three times per year',
      pattern: pattern(`(?:once|twice|${COUNT} times) (?:an?|per|each|every) ${UNIT}`),
      read: ({ groups }) => set(PERIODS[folded(groups['unit'])]),
    },
    {
      example: '$5 million a year',
      pattern: pattern(`an? ${UNIT}`),
      read: (match) => (isRate(match) ? set(PERIODS[folded(match.groups['unit'])]) : undefined),
    },
    {
      example: 'per day',
      pattern: pattern(`(?<=\\bper )${UNIT}`),
      read: ({ groups }) => set(PERIODS[folded(groups['unit'])]),
    },
  ],
}

/** "the daily Alba Post", "a weekly, the Alba Post": what a paper is, not how often something happens. */
function frequency(match: Match): TimeMeaning | undefined {
  const word = folded(match.groups['word'])
  const isPaper =
    /^(?:daily|weekly|monthly|quarterly)$/u.test(word) && /^ \p{Lu}\p{Ll}/u.test(match.text.slice(match.end))
  return isPaper || isInTitle(match) ? undefined : set(FREQUENCIES.get(word))
}

function set(value: string | undefined): TimeMeaning | undefined {
  return value === undefined ? undefined : { form: 'set', value, mod: null }
}

function everyFew({ groups }: Match): TimeMeaning | undefined {
  const count = groups['other'] === undefined ? countOf(groups['count'] ?? '') : 2
  const period = PERIODS[folded(groups['unit']).replace(/ies$/u, 'y').replace(/s$/u, '')]
  return set(period?.replace('1', String(count ?? 'X')))
}

function everyWeekday(match: Match): TimeMeaning | undefined {
  const day = WEEKDAYS.get(folded(match.groups['weekday']))
  return day === undefined || !isCapital(match, 'weekday') ? undefined : set(`XXXX-WXX-${day}`)
}
