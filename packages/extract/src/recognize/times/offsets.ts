import type { TimeMeaning } from '@factsheet/model'
import { UNITS } from '../../words/time-units.ts'
import { COUNT, countOf } from './counts.ts'
import { anyOf, folded, type Match, pattern, type Family } from './wording.ts'

const UNIT = `(?<unit>${anyOf(UNITS.keys())})`

/** So many units before or after. */
export const OFFSETS: Family = {
  cue: /(?:ago|away|now|today|hence|earlier|previously|before|later|afterwards?|thereafter|after)\b/u,
  wordings: [
    {
      example: 'three days ago; years ago; a decade ago',
      pattern: pattern(`(?:(?<count>${COUNT})[- ])?${UNIT}[- ]ago`),
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
  return { form: 'offset', count, unit, direction, from, mod: null }
}
