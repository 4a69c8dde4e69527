import type { TimeMeaning } from '@factsheet/model'
import { MONTHS, NTH_IN_MONTH, SEASONS, WEEKDAYS } from '../../words/time-calendar.ts'
import { FREQUENCIES, UNITS } from '../../words/time-units.ts'
import { CLOCK, clockOf } from './clock.ts'
import { COUNT, countOf } from './counts.ts'
import { isRate } from './durations.ts'
import { anyOf, folded, isCapital, isInTitle, type Match, pattern, type Family } from './wording.ts'

const UNIT = '(?<unit>second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century)'
const MONTH = `(?<month>${anyOf([...MONTHS.keys()])})`
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
  cue: /hour|dai|day|night|week|month|quarter|annual|year|second|minute|decade|century|every|each/u,
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
    {
      example: 'every Tuesday; every Sunday at 9 a.m.',
      pattern: pattern(`(?:every|each) (?:other )?${WEEKDAY}(?:,? at ${CLOCK})?`),
      read: everyWeekday,
    },
    { example: '9 a.m. every Sunday', pattern: pattern(`${CLOCK} (?:every|each) ${WEEKDAY}`), read: everyWeekday },
    {
      example: 'every July',
      pattern: pattern(`(?:every|each) ${MONTH}(?:\\.? (?<day>\\d{1,2})(?!\\d))?`),
      read: everyMonth,
    },
    {
      example: 'May 3 each year',
      pattern: pattern(`${MONTH}\\.? (?<day>\\d{1,2}) (?:every|each) year`),
      read: everyMonth,
    },
    {
      example: 'the third Thursday of every month',
      pattern: pattern(
        `(?:the )?(?:${anyOf(NTH_IN_MONTH.keys())}) (?:${anyOf(WEEKDAYS.keys())}|day|week|weekend) (?:of|in) (?:every|each) (?<unit>month|quarter|year)`,
      ),
      read: ({ groups }) => set(PERIODS[folded(groups['unit'])]),
    },
    {
      example: 'every summer',
      pattern: pattern(`(?:every|each) (?<season>${anyOf(SEASONS.keys())})`),
      read: ({ groups }) => set(`XXXX-${SEASONS.get(folded(groups['season'])) ?? ''}`),
    },
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
  return day === undefined || !isCapital(match, 'weekday') ? undefined : set(`XXXX-WXX-${day}${timeOf(match)}`)
}

/** "T09:00" behind the day of a set; '' where no hour is told. */
function timeOf(match: Match): string {
  const clock = clockOf(match)
  return clock === null ? '' : `T${two(clock.hour)}:${two(clock.minute ?? 0)}`
}

function everyMonth(match: Match): TimeMeaning | undefined {
  const month = MONTHS.get(folded(match.groups['month']))
  const day = match.groups['day']
  if (month === undefined || !isCapital(match, 'month')) return undefined
  return set(`XXXX-${two(month)}${day === undefined ? '' : `-${two(Number(day))}`}`)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
