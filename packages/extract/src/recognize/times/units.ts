import type { DayPart, TimeMeaning, TimeUnit } from '@factsheet/model'
import { DAY_PARTS } from '../../words/time-calendar.ts'
import { DEICTIC_DAYS, FROM_PUBLICATION, FROM_SPOKEN } from '../../words/time-relative.ts'
import { UNITS } from '../../words/time-units.ts'
import { CLOCK, clockOf, PART, partOf } from './clock.ts'
import { anyOf, folded, isInTitle, type Match, pattern, type Family } from './wording.ts'

const UNIT = '(?<unit>day|week|weekend|month|quarter|year|decade|century)'
const BEFORE = `(?:${CLOCK},? )?`

/** Whole units and days counted from an anchor. */
export const UNITS_FROM_ANCHOR: Family = {
  cue: /day|night|week|month|quarter|year|decade|century|morning|afternoon|evening|tomorrow/u,
  wordings: [
    {
      example: 'yesterday; today; tomorrow night',
      pattern: pattern(`${BEFORE}(?<day>${anyOf(DEICTIC_DAYS.keys())})(?: ${PART})?`),
      read: deicticDay,
    },
    {
      example: 'tonight; 6 o’clock tonight',
      pattern: pattern(`${BEFORE}tonight`),
      read: (match) => onDay(0, 'NI', match),
    },
    {
      example: 'last night',
      pattern: pattern(`${BEFORE}last (?<part>night|evening)`),
      read: (match) => onDay(-1, partOf(match), match),
    },
    {
      example: 'this morning; 6 o’clock this afternoon',
      pattern: pattern(`${BEFORE}this ${PART}`),
      read: (match) => onDay(0, partOf(match), match),
    },
    { example: 'overnight', pattern: pattern('overnight'), read: () => unit('night', -1, 'publication') },
    {
      example: 'the day before yesterday',
      pattern: pattern('the day before yesterday'),
      read: () => unit('day', -2, 'publication'),
    },
    {
      example: 'the day after tomorrow',
      pattern: pattern('the day after tomorrow'),
      read: () => unit('day', 2, 'publication'),
    },
    {
      example: 'last week; this year; the current quarter',
      pattern: pattern(`(?:the )?(?<word>${anyOf(FROM_PUBLICATION.keys())}) ${UNIT}(?! earlier| later)`),
      read: fromPublication,
    },
    { example: 'the weekend', pattern: pattern('the weekend'), read: () => unit('weekend', 0, 'publication') },
    {
      example: 'the following day; that same month; that week',
      pattern: pattern(`(?<word>${anyOf(FROM_SPOKEN.keys())}) ${UNIT}`),
      read: fromSpoken,
    },
    { example: 'the next day', pattern: pattern('the next day'), read: () => unit('day', 1, 'spoken') },
    {
      example: 'that night; the next morning; the same evening',
      pattern: pattern(`(?<word>${anyOf(FROM_SPOKEN.keys())}|the next) ${PART}`),
      read: partFromSpoken,
    },
    {
      example: 'the year-earlier quarter; the year-ago period',
      pattern: pattern('(?:the |a )?year-(?:ago|earlier|before)(?: (?:quarter|period|month))?'),
      read: yearEarlier,
    },
    {
      example: 'for the quarter; in the latest quarter; for the full year',
      pattern: pattern(
        '(?<=\\b(?:for|in|during|through|throughout) )the (?:latest |full |entire )?(?<unit>week|month|quarter|year)(?= *(?:[.,;:)]|$| (?:ended|ending|and|but|rose|fell|was|were|to|from|as)\\b))',
      ),
      read: ({ groups }) => unit(UNITS.get(folded(groups['unit'])) ?? 'year', 0, 'spoken'),
    },
    {
      example: 'the end of the year; year-end',
      pattern: pattern(
        '(?:the )?(?<edge>end|beginning|start|middle) of (?:the|this) (?<unit>week|month|quarter|year|decade|century)',
      ),
      read: edgeOfUnit,
    },
    {
      example: 'year-end',
      pattern: pattern("(?:the )?year(?:-| |'s )end"),
      read: () => ({ ...unit('year', 0, 'publication'), mod: 'END' }),
    },
  ],
}

type UnitMeaning = Extract<TimeMeaning, { form: 'unit' }>

function unit(named: TimeUnit, shift: number, from: 'publication' | 'spoken'): UnitMeaning {
  return { form: 'unit', unit: named, shift, from, part: null, clock: null, mod: null }
}

function onDay(shift: number, part: DayPart | null, match: Match): TimeMeaning {
  return { ...unit('day', shift, 'publication'), part, clock: clockOf(match, part) }
}

function deicticDay(match: Match): TimeMeaning | undefined {
  if (isInTitle(match)) return undefined
  return onDay(DEICTIC_DAYS.get(folded(match.groups['day'])) ?? 0, partOf(match), match)
}

/** "the last week", "the next year" with an article are lengths; "the coming year" too. */
function fromPublication({ groups, low, start, end }: Match): TimeMeaning | undefined {
  const word = folded(groups['word'])
  const shift = FROM_PUBLICATION.get(word)
  const named = UNITS.get(folded(groups['unit']))
  const words = folded(low.slice(start, end))
  if (shift === undefined || named === undefined) return undefined
  if (/^the (?:last|next|coming)\b/u.test(words) || word === 'coming' || (named === 'day' && word !== 'this'))
    return undefined
  if (named === 'day' && word === 'this') return unit('day', 0, 'spoken')
  return unit(named, shift, 'publication')
}

function fromSpoken({ groups }: Match): TimeMeaning | undefined {
  const shift = FROM_SPOKEN.get(folded(groups['word']))
  const named = UNITS.get(folded(groups['unit']))
  return shift === undefined || named === undefined ? undefined : unit(named, shift, 'spoken')
}

function partFromSpoken({ groups }: Match): TimeMeaning {
  const word = folded(groups['word'])
  const shift = word === 'the next' ? 1 : (FROM_SPOKEN.get(word) ?? 0)
  return { ...unit('day', shift, 'spoken'), part: DAY_PARTS.get(folded(groups['part'])) ?? null }
}

function yearEarlier(): TimeMeaning {
  return { form: 'offset', count: 1, unit: 'year', direction: -1, from: 'spoken', base: null, mod: null }
}

const EDGES = { end: 'END', beginning: 'START', start: 'START', middle: 'MID' } as const

function edgeOfUnit({ groups }: Match): TimeMeaning | undefined {
  const named = UNITS.get(folded(groups['unit']))
  const edge = folded(groups['edge'])
  if (named === undefined || !(edge in EDGES)) return undefined
  return { ...unit(named, 0, 'publication'), mod: EDGES[edge as keyof typeof EDGES] }
}
