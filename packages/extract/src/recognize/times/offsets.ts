import type { TimeMeaning } from '@factsheet/model'
import { UNITS } from '../../words/time-units.ts'
import { COUNT, countOf } from './counts.ts'
import type { Draft } from './modifiers.ts'
import { anyOf, folded, type Match, pattern, type Family } from './wording.ts'

const UNIT = `(?<unit>${anyOf(UNITS.keys())})`

/** So many units before or after. */
export const OFFSETS: Family = {
  cue: /(?:ago|away|now|today|hence|earlier|previously|before|later|afterwards?|thereafter|after)\b/u,
  wordings: [
    {
      example: 'three days ago; years ago; a week or so ago',
      pattern: pattern(`(?:(?<count>${COUNT})[- ])?${UNIT}(?<about> or (?:so|more))?[- ]ago`),
      read: (match) => offset(match, -1, 'publication'),
    },
    {
      example: 'two weeks from now',
      pattern: pattern(`(?<count>${COUNT}) ${UNIT} (?:from (?:now|today)|hence)`),
      read: (match) => offset(match, 1, 'publication'),
    },
    {
      example: 'two months away',
      pattern: pattern(`(?<count>${COUNT}) ${UNIT} away(?! from)`),
      read: (match) => offset(match, 1, 'publication'),
    },
    {
      example: 'a year earlier; two days before',
      pattern: pattern(`(?:(?<count>${COUNT}) )?${UNIT} (?:earlier|previously|before(?= *[.,;:)"]| *$))`),
      read: (match) => offset(match, -1, 'spoken'),
    },
    {
      example: 'two years later; weeks later',
      pattern: pattern(`(?:(?<count>${COUNT}) )?${UNIT} (?:later|afterwards?|thereafter|after(?= *[.,;:)"]| *$))`),
      read: (match) => offset(match, 1, 'spoken'),
    },
    {
      example: 'the day before; the month after',
      pattern: pattern('the (?<unit>day|week|month|year) (?:before(?= *[.,;:)"]| *$))'),
      read: (match) => offset(match, -1, 'spoken'),
    },
    {
      example: 'the day after',
      pattern: pattern('the (?<unit>day|week|month|year) (?:after(?= *[.,;:)"]| *$))'),
      read: (match) => offset(match, 1, 'spoken'),
    },
  ],
}

function offset(
  { groups, low, start }: Match,
  direction: -1 | 1,
  from: 'publication' | 'spoken',
): TimeMeaning | undefined {
  const unit = UNITS.get(folded(groups['unit']))
  if (unit === undefined) return undefined
  const bare = groups['count'] === undefined
  const the = low.startsWith('the ', start)
  if (bare && !the && !(groups['unit'] ?? '').endsWith('s')) return undefined
  const count = bare ? (the ? 1 : null) : countOf(groups['count'] ?? '')
  const about = folded(groups['about'])
  const mod = about === '' ? null : about.endsWith('so') ? 'APPROX' : 'MORE_THAN'
  return { form: 'offset', count, unit, direction, from, base: null, mod }
}

/** "three weeks from", "the day after" before a time. */
const OFFSET_FROM = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<count>${COUNT}) (?<units>days?|weeks?|months?|years?)|the (?<unit>day|week|month|year)) (?<side>from|after|before) (?:the )?$`,
  'u',
)

/** Most characters of such words. */
const REACH = 40

/** A day or month with the length before it that counts from it: "two weeks from January 15", "the day after Thanksgiving". */
export function withOffset(draft: Draft, { text, low }: Pick<Match, 'text' | 'low'>): Draft {
  const { meaning, start, end } = draft
  if (!isBase(meaning)) return draft
  const before = low.slice(Math.max(0, start - REACH), start)
  const match = OFFSET_FROM.exec(before)
  const unit = UNITS.get(folded(match?.groups?.['units'] ?? match?.groups?.['unit']))
  if (match === null || unit === undefined) return draft
  const count = match.groups?.['count'] === undefined ? 1 : countOf(match.groups['count'])
  // "two days after Monday's fire": the day is that of the fire, which has a date of its own.
  if (count === null || /^'s?(?![\p{L}])/u.test(text.slice(end))) return draft
  const direction = match.groups?.['side'] === 'before' ? -1 : 1
  return {
    start: start - (before.length - match.index),
    end,
    meaning: { form: 'offset', count, unit, direction, from: 'spoken', base: meaning, mod: null },
  }
}

/** Whether other times count from it: a day, or a month by its name. */
function isBase(meaning: TimeMeaning): boolean {
  if (meaning.form === 'calendar-date') return meaning.month !== null || meaning.day !== null
  if (meaning.form === 'unit') return meaning.unit === 'day' && meaning.from === 'publication'
  return /^(?:weekday|holiday|nth-of-month)$/u.test(meaning.form)
}
