import { slice } from '../contract/span.ts'
import { placeName, type Rule } from './rule.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Days of each month, of a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const MONTH =
  '(?<month>Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))'
const AFTER = new RegExp(
  `\\b${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?(?![\\d:.,]*\\d|\\s?(?:percent|%|million|p\\.m|a\\.m))`,
  'gu',
)
const BEFORE = new RegExp(
  `\\b(?:on|of|by|since|until) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (?<year>\\d{4}))?`,
  'gu',
)
/** "at 25:30", "from 9:75 a.m.": hours and minutes, where a word of time stands before them. */
const HOUR =
  /\b(?:at|from|until|by|before|after) (?<hour>\d{1,2}):(?<minute>\d\d)(?!\d|[:.]\d)(?<half> ?[ap]\.?m\b)?/giu

/** `impossible-date`: a day or an hour of the body that no calendar and no clock has. */
export const impossibleDates: Rule = (sheet, text) =>
  sheet.article.sentences.flatMap((sentence) => {
    const days = [...sentence.text.matchAll(AFTER), ...sentence.text.matchAll(BEFORE)].filter(
      ({ groups }) => !isDay(groups),
    )
    const hours = [...sentence.text.matchAll(HOUR)].filter(({ groups }) => !isHour(groups))
    return [...days, ...hours].map((match) => {
      const start = sentence.start + match.index
      const span = slice(text, start, start + match[0].length)
      const what = match.groups?.['hour'] === undefined ? 'the calendar has no such day' : 'no clock shows such a time'
      return {
        rule: 'impossible-date' as const,
        level: 'warning' as const,
        message: `${what}: “${span.text}” in ${placeName(sheet, span)}`,
        spans: [span],
      }
    })
  })

type Groups = Readonly<Record<string, string | undefined>> | undefined

function isDay(groups: Groups): boolean {
  const month = MONTHS.indexOf((groups?.['month'] ?? '').slice(0, 3).toLowerCase())
  const day = Number(groups?.['day'])
  const year = groups?.['year']
  if (day < 1 || day > 31) return true
  if (month === 1 && day === 29 && year !== undefined)
    return new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1
  return day <= (DAYS[month] ?? 31)
}

function isHour(groups: Groups): boolean {
  const [hour, minute] = [Number(groups?.['hour']), Number(groups?.['minute'])]
  if (minute > 59) return false
  return groups?.['half'] === undefined ? hour <= 24 : hour >= 1 && hour <= 12
}
