import { slice } from '../contract/span.ts'
import { extentsOf } from '../contract/extents.ts'
import { placeName, type Rule, sentenceIndex } from './rule.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))'
const WEEKDAY =
  '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun\\.|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?'
/** "Monday, Nov. 13", "Monday (Nov. 13, 2023)", "Nov. 13, a Monday". */
const WEEKDAY_FIRST = new RegExp(`\\b${WEEKDAY},? \\(?${MONTH} ${DAY}\\b`, 'gu')
const WEEKDAY_LAST = new RegExp(`\\b${MONTH} ${DAY},? (?:an? |\\()${WEEKDAY}`, 'gu')

interface Told {
  readonly start: number
  readonly end: number
  readonly weekday: string
  readonly month: string
  readonly day: string
  readonly year: string | undefined
}

/** `weekday-date-mismatch`: "Monday, Nov. 14" where that day of the year told, or the one nearest to publication, is none. */
export const weekdayDates: Rule = (sheet, text) => {
  const times = extentsOf(sheet.times, ({ span }) => [span])
  return toldIn(text)
    .filter((read) => sentenceIndex(sheet, read) !== -1)
    .flatMap((read) => {
      const date = dateOf(read, sheet.article.published?.date)
      if (date === undefined) return []
      const found = WEEKDAYS[date.getUTCDay()] ?? ''
      if (found.startsWith(read.weekday.toLowerCase().replace('.', '').slice(0, 3))) return []
      const span = slice(text, read.start, read.end)
      const day = date.toISOString().slice(0, 10)
      return [
        {
          rule: 'weekday-date-mismatch',
          level: 'warning' as const,
          message: `${day} is a ${found.charAt(0).toUpperCase()}${found.slice(1)}, read “${span.text}” in ${placeName(sheet, span)}`,
          spans: [span],
          facts: times.overlapping(read).map(({ id }) => id),
        },
      ]
    })
}

function toldIn(text: string): Told[] {
  const first = [...text.matchAll(WEEKDAY_FIRST)].map((match) => told(match, match[1], match[2], match[3], match[4]))
  const last = [...text.matchAll(WEEKDAY_LAST)].map((match) => told(match, match[4], match[1], match[2], match[3]))
  return [...first, ...last].toSorted((a, b) => a.start - b.start)
}

function told(match: RegExpExecArray, weekday = '', month = '', day = '', year?: string): Told {
  return { start: match.index, end: match.index + match[0].length, weekday, month, day, year }
}

/** The day meant: of the year told, else the one nearest to publication. Undefined where neither is known. */
function dateOf({ month, day, year }: Told, published: string | undefined): Date | undefined {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  const at = (wanted: number): Date => new Date(Date.UTC(wanted, index, Number(day)))
  if (index === -1 || Number(day) < 1 || Number(day) > 31) return undefined
  if (year !== undefined) return at(Number(year))
  if (published === undefined) return undefined
  const from = new Date(`${published}T00:00:00Z`)
  const middle = from.getUTCFullYear()
  return [middle - 1, middle, middle + 1]
    .map((wanted) => at(wanted))
    .toSorted((a, b) => Math.abs(a.getTime() - from.getTime()) - Math.abs(b.getTime() - from.getTime()))[0]
}

/** `ambiguous-date`: "03/04/2016" is March or April, unless its order was told. */
export const ambiguousDates: Rule = (sheet, text) => {
  const known = new Set(sheet.times.filter(({ value }) => value !== null).map(({ span }) => span.start))
  return [...text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/gu)]
    .filter(({ index }) => sentenceIndex(sheet, { start: index }) !== -1)
    .filter(
      ([, first, second]) =>
        first !== second && [first, second].every((part) => Number(part) >= 1 && Number(part) <= 12),
    )
    .filter(({ index }) => !known.has(index))
    .map((match) => {
      const span = slice(text, match.index, match.index + match[0].length)
      return {
        rule: 'ambiguous-date',
        level: 'info' as const,
        message: `day and month cannot be told apart in “${span.text}”: write the month as a word, or tell the order with --date-order`,
        spans: [span],
      }
    })
}
