import type { CalendarDate } from '@factsheet/model'
import { MONTHS, ORDINAL_DAYS, WEEKDAYS } from '../../words/time-calendar.ts'
import { BEFORE_BARE, MONTH_HOMOGRAPHS } from '../../words/time-negatives.ts'
import { CLOCK, clockOf, PART, partOf } from './clock.ts'
import { shiftOf } from './shift.ts'
import { anyOf, folded, isCapital, type Match, pattern, wordBefore, type Family, type Wording } from './wording.ts'

/** Ends of a day told as a word, "March fourth": what follows must not be what is counted, "in March fourth graders". */
const DAY_WORD_END = `(?= *(?:[.,;:)"]|$| (?:and|or|to|at|in|on|when|after|before|until|through)\\b))`
const DAY_WORD = `(?<dayword>${anyOf(ORDINAL_DAYS.keys())})`
const MONTH = `(?<month>${anyOf(MONTHS.keys())})`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![:.,]?\\d|%)'
const YEAR = '(?<year>\\d{4})(?![.,]?\\d)'
const WEEKDAY = `(?:(?<weekday>${anyOf(WEEKDAYS.keys())}),? (?:${PART},? )?\\(?(?:the )?)`
const SHIFT = '(?<shift>last|this past|this coming|this|next|the coming)'
const BEFORE = `(?:${CLOCK},? )?`

/** A date of the calendar with nothing told; the grammar's rows fill in what their words say. */
export const NOTHING: CalendarDate = {
  form: 'calendar-date',
  year: null,
  month: null,
  day: null,
  week: null,
  weekday: null,
  shift: null,
  ofYear: null,
  part: null,
  clock: null,
  mod: null,
}

/** A calendar date from the words of a match; undefined where a number is none of a day. */
function dateOf(match: Match): CalendarDate | undefined {
  const { groups } = match
  const day = dayIn(groups)
  if (day !== null && (day < 1 || day > 31)) return undefined
  if (groups['month'] !== undefined && !isCapital(match, 'month')) return undefined
  return {
    ...NOTHING,
    year: groups['year'] === undefined ? null : Number(groups['year']),
    month: MONTHS.get(folded(groups['month'])) ?? null,
    day,
    shift: shiftOf(groups['shift']),
    part: partOf(match),
    clock: clockOf(match),
  }
}

function dayIn(groups: Match['groups']): number | null {
  if (groups['dayword'] !== undefined) return ORDINAL_DAYS.get(folded(groups['dayword'])) ?? null
  return groups['day'] === undefined ? null : Number(groups['day'])
}

/** Dates with a month: "Nov. 15, 2023", "15 November", "September", "last October". */
export const DATES: Family = {
  cue: /\b(?:jan|feb|mar(?:ch)?\b|apr|may\b|jun|jul|aug|sep|oct|nov|dec)|\d[/-]\d|\bthe \d/u,
  wordings: [
    {
      example: 'the Sept. 11 attacks',
      pattern: pattern(
        `(?<month>september|sept\\.?) (?<day>11)(?:th)?(?= (?:terror |terrorist )?(?:attacks|hijackings|hijackers|victims|conspiracy)\\b)`,
      ),
      read: ofNamedAttacks,
    },
    {
      example: 'Friday, Nov. 15, 2023; 9 a.m. Nov. 15',
      pattern: pattern(`${BEFORE}${WEEKDAY}?(?:${SHIFT} )?${MONTH}\\.? ${DAY}(?:(?:,|\\.)? ${YEAR})?`),
      read: dateOf,
    },
    {
      example: 'March fourth; the fourth of March',
      pattern: pattern(`${MONTH} (?:the )?${DAY_WORD}${DAY_WORD_END}`),
      read: dateOf,
    },
    {
      example: 'the fourth of March, 2019',
      pattern: pattern(`(?:the )?${DAY_WORD} of ${MONTH}(?:,? ${YEAR})?`),
      read: dateOf,
    },
    {
      example: 'the 9th to the 12th of June; 3 and 4 October',
      pattern: pattern(
        `(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?=(?: ?- ?| and | or | to | through | until |, )(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?:,? (?:and|or) (?:the )?\\d{1,2}(?:st|nd|rd|th)?)? (?:of )?(?:${anyOf(MONTHS.keys())})(?! \\d{1,2}(?!\\d))(?![\\p{L}]))`,
      ),
      read: (match) => (isMonthAhead(match) ? dateOf(match) : undefined),
    },
    {
      example: '15 November 2023; the 15th of November',
      pattern: pattern(`${WEEKDAY}?(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`),
      read: dateOf,
    },
    { example: 'November 2023; November of 2023', pattern: pattern(`${MONTH},? (?:of )?${YEAR}`), read: dateOf },
    {
      example: '14-Mar-2018',
      pattern: pattern(`(?<day>\\d{1,2})-(?<month>${anyOf(MONTHS.keys())})-(?<year>\\d{4})`),
      read: dateOf,
    },
    { example: 'November of last year', pattern: pattern(`${MONTH} (?:of )?${SHIFT} year`), read: monthOfYear },
    {
      example: 'June 16 of last year',
      pattern: pattern(`${WEEKDAY}?${MONTH} ${DAY},? (?:of )?${SHIFT} year`),
      read: monthOfYear,
    },
    { example: 'last October', pattern: pattern(`${SHIFT} ${MONTH}(?!\\.? \\d)`), read: dateOf },
    { example: 'September', pattern: pattern(`${MONTH}(?!\\.? \\d)`), read: bareMonth },
    {
      example: 'the week of March 6; the weekend of Oct. 7',
      pattern: pattern(`(?:the )?(?<around>week|weekend) of ${MONTH}\\.? ${DAY}(?:,? ${YEAR})?`),
      read: around,
    },
    {
      example: 'May 3–5; April 24 and 25',
      pattern: pattern(
        `(?<=\\b(?<told>${anyOf(MONTHS.keys())}) \\d{1,2}(?:st|nd|rd|th)?(?: ?- ?| and | to | through | or )(?:the )?)${DAY}(?:,? ${YEAR})?`,
      ),
      read: listedDay,
    },
    {
      example: 'on the 15th',
      pattern: pattern(`(?<=\\b(?:on|by|until|since) )the (?<day>\\d{1,2})(?:st|nd|rd|th)(?! [\\p{L}])`),
      read: dateOf,
    },
    {
      example: 'Friday the 26th',
      pattern: pattern(`(?<weekday>${anyOf(WEEKDAYS.keys())}),? the (?<day>\\d{1,2})(?:st|nd|rd|th)`),
      read: dayWithWeekday,
    },
    {
      example: '2023-11-15',
      pattern: pattern('(?<year>\\d{4})(?<mark>[-/])(?<number>\\d\\d)\\k<mark>(?<day>\\d\\d)'),
      read: (match) => numbered(match, Number(match.groups['number'])),
    },
    {
      example: '11/15/23',
      pattern: pattern('(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d\\d)'),
      read: slashed,
    },
  ],
}

/** The month stands before the list's first day. */
function listedDay(match: Match): CalendarDate | undefined {
  const date = dateOf(match)
  return date === undefined ? undefined : { ...date, month: MONTHS.get(folded(match.groups['told'])) ?? null }
}

/** The attacks of 2001 are called by their day; in the plural it is a name. */
function ofNamedAttacks(match: Match): CalendarDate | undefined {
  const date = dateOf(match)
  return date === undefined ? undefined : { ...date, year: 2001 }
}

/** "November of last year": the year by itself, so the month goes with it. */
function monthOfYear(match: Match): CalendarDate | undefined {
  const date = dateOf(match)
  return date === undefined ? undefined : { ...date, shift: null, ofYear: date.shift }
}

function around(match: Match): CalendarDate | undefined {
  const date = dateOf(match)
  return date === undefined ? undefined : { ...date, week: match.groups['around'] === 'weekend' ? 'weekend' : 'week' }
}

/** The month of a list or range that stands behind its last day has its capital. */
function isMonthAhead({ text, end }: Match): boolean {
  return /^[\d\p{Ll}, -]{1,30} \p{Lu}/u.test(text.slice(end))
}

function dayWithWeekday(match: Match): CalendarDate | undefined {
  const date = isCapital(match, 'weekday') ? dateOf(match) : undefined
  return date === undefined ? undefined : { ...date, weekday: WEEKDAYS.get(folded(match.groups['weekday'])) ?? null }
}

/** A month by itself: words that are names or verbs too need a word of time before them. */
function bareMonth(match: Match): CalendarDate | undefined {
  const month = match.groups['month'] ?? ''
  const before = wordBefore(match)
  const after = match.text.slice(match.end)
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec)$/u.test(month)) return undefined
  // "the March of Dimes", "a Day in May of Mourning": a year or a word that shifts it goes on from a month, no name.
  if (/^ of \p{Lu}/u.test(after)) return undefined
  if (MONTH_HOMOGRAPHS.has(month)) {
    if (!BEFORE_BARE.has(before) && before !== ',') return undefined
    // A name: "of April Ryan".
    if (!/^(?:in|since|until|during|last|next|this)$/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after)) return undefined
  }
  return dateOf(match)
}

function numbered(match: Match, month: number): CalendarDate | undefined {
  const date = dateOf(match)
  return date === undefined || month < 1 || month > 12 ? undefined : { ...date, month }
}

/** Which is the month is clear only where the other number is none of a month. */
function slashed(match: Match): ReturnType<Wording['read']> {
  const { groups } = match
  const [first, second] = [Number(groups['first']), Number(groups['second'])]
  const written = Number(groups['year'])
  const year = written >= 100 ? written : written + (written > 50 ? 1900 : 2000)
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined
  if (first <= 12 && second <= 12 && first !== second) {
    const orders = {
      'month-first': { ...NOTHING, year, month: first, day: second },
      'day-first': { ...NOTHING, year, month: second, day: first },
    }
    return { form: 'unclear', reason: 'day and month cannot be told apart', orders, mod: null }
  }
  const month = first <= 12 ? first : second
  return { ...NOTHING, year, month, day: first <= 12 ? second : first }
}
