import { type Article, type DateOrder, type Problem, slice, type Span, type StatedDate } from '@factsheet/model'
import type { ReadOptions } from './text.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:(?<year>\d{4})|['’]?(?<short>\d\d))(?!\d|:\d)`

/** The forms in which newsrooms write a day; the first that fits at the leftmost place wins. */
const FORMS: readonly RegExp[] = [
  // 2023-11-15, 2023/11/15, 2023.11.15, 2023-11-15T18:40:00Z
  /(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/iu,
  // 20231115, 20231115T184000
  /(?<!\d)(?<year>(?:1[89]|20)\d\d)(?<m>\d\d)(?<day>\d\d)(?!\d)/iu,
  // Nov. 15, 2023; Wednesday, November 15th 2023; Nov-15-2023; Nov 15 18:40:00 2023
  new RegExp(String.raw`\b${MONTH}[\s-]*${DAY}(?:,?\s+\d{1,2}:\d\d(?::\d\d)?)?,?[\s-]+${YEAR}`, 'iu'),
  // 15 November 2023; the 15th of November, 2023; 15-Nov-23
  new RegExp(String.raw`(?<!\d)${DAY}[\s-]*(?:of\s+)?${MONTH},?[\s-]*${YEAR}`, 'iu'),
  // 2023 Nov. 15
  new RegExp(String.raw`(?<!\d)(?<year>\d{4}),?[\s-]+${MONTH}[\s-]*${DAY}(?!\d)`, 'iu'),
  // 11/15/2023, the month first as in the United States; 15.11.2023 and 15-11-2023, the day first
  /(?<!\d)(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?:(?<year>\d{4})|(?<short>\d\d))(?!\d)/iu,
]

const UPDATE = /\b(?:updated?|modified|revised|amended|corrected)\b/iu

/** A day that a date line gives. `date` is null where no calendar has it. */
interface ReadDay {
  readonly date: string | null
  /** Day and month could change places. */
  readonly ambiguous: boolean
  readonly span: Span
  /** Its words tell of a later version. */
  readonly isUpdate: boolean
}

/** The publication and update dates of an article, and what is odd about them. */
export interface ReadDates {
  readonly published: Article['published']
  readonly updated: Article['updated']
  readonly problems: readonly Problem[]
}

/**
 * The dates that `lines` state: header lines or the value of a key, spans of `text`. A line that only tells of an
 * update dates the article too. `options` is what is known from outside: the ISO date taken where none of them gives a day,
 * and the order of day and month in numbers.
 */
export function readDates(
  text: string,
  lines: { readonly date: Span | null; readonly updated: Span | null; readonly from: StatedDate['from'] },
  { date: option, dateOrder }: Pick<ReadOptions, 'date' | 'dateOrder'>,
): ReadDates {
  const told = lines.date === null ? [] : daysIn(text, lines.date, dateOrder)
  const later = lines.updated === null ? [] : daysIn(text, lines.updated, dateOrder)
  const stated = ({ date, span }: ReadDay): StatedDate[] => (date === null ? [] : [{ date, span, from: lines.from }])
  const [first] = [...told.filter(({ isUpdate }) => !isUpdate), ...told.filter(({ isUpdate }) => isUpdate)].flatMap(
    stated,
  )
  const [updated] = [...later, ...told.filter(({ isUpdate }) => isUpdate)].flatMap(stated)
  const published = first ?? (option === undefined ? null : { date: option, span: null, from: 'option' as const })
  const problems = [...told, ...later].flatMap(oddity)
  return {
    published,
    updated: updated ?? null,
    problems: published === null && told.length === 0 ? [...problems, withoutDate(lines.date)] : problems,
  }
}

/** The days that a line gives, in text order. */
function daysIn(text: string, line: Span, dateOrder: DateOrder | undefined): ReadDay[] {
  const found: ReadDay[] = []
  let at = line.start
  while (at < line.end) {
    const rest = text.slice(at, line.end)
    const [match] = FORMS.map((form) => form.exec(rest))
      .filter((hit) => hit !== null)
      .toSorted((a, b) => a.index - b.index)
    if (match?.groups === undefined) break
    const start = at + match.index
    const span = slice(text, start, start + match[0].length)
    found.push({ ...dayOf(match.groups, dateOrder), span, isUpdate: UPDATE.test(text.slice(at, start)) })
    at = span.end
  }
  return found
}

function dayOf(
  groups: Readonly<Record<string, string | undefined>>,
  dateOrder: DateOrder | undefined,
): { date: string | null; ambiguous: boolean } {
  const year = groups['year'] === undefined ? fullYear(Number(groups['short'])) : Number(groups['year'])
  if (groups['first'] === undefined) {
    const month = groups['m'] ?? String(MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1)
    return { date: isoDay(year, Number(month), Number(groups['day'])), ambiguous: false }
  }
  const parts = [Number(groups['first']), Number(groups['second'])] as const
  const isOpen = groups['mark'] === '/' && parts[0] !== parts[1] && Math.max(...parts) <= 12
  const monthFirst =
    isOpen && dateOrder !== undefined
      ? dateOrder === 'month-first'
      : groups['mark'] === '/'
        ? parts[0] <= 12
        : parts[1] > 12
  const [month, day] = monthFirst ? parts : [parts[1], parts[0]]
  return { date: isoDay(year, month, day), ambiguous: isOpen && dateOrder === undefined }
}

/** Two figures of a year: 70 to 99 are of the last century. */
function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

function oddity({ date, ambiguous, span }: ReadDay): Problem[] {
  if (date === null) {
    const message = `found “${span.text}”, a day that no calendar has: it is treated as no date, and relative times may have no value`
    return [{ rule: 'impossible-date', level: 'warning', message, spans: [span] }]
  }
  if (!ambiguous) return []
  const message = `day and month cannot be told apart in “${span.text}”: it is read as ${date}, the month first; write the month as a word, or tell the order with --date-order`
  return [{ rule: 'ambiguous-date', level: 'info', message, spans: [span] }]
}

function withoutDate(line: Span | null): Problem {
  const found = line === null ? 'no publication date' : `no day in “${line.text}”`
  return {
    rule: 'article-without-date',
    level: 'warning',
    message: `found ${found}: relative times have no value; write one in “date:” or give it with --date`,
    spans: line === null ? [] : [line],
  }
}
