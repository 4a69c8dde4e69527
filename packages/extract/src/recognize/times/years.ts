import type { EraMeaning, TimeMeaning } from '@factsheet/model'
import { CENTURIES, DECADES } from '../../words/time-calendar.ts'
import { COUNTED } from '../../words/time-negatives.ts'
import { NOTHING } from './calendar-dates.ts'
import { anyOf, folded, type Match, pattern, wordAfter, wordBefore, type Family } from './wording.ts'

const BEFORE_OLD_YEAR =
  /^(?:in|since|until|till|by|from|to|through|during|of|and|between|before|after|early|late|mid|around|about|circa|the|\()$/u

/** Years, decades, centuries by their numbers. */
export const YEARS: Family = {
  cue: /\d|ties\b|century/u,
  wordings: [
    {
      example: '2019; the year 2000',
      pattern: pattern('(?:the year )?(?<year>\\d{4})(?![.,:/]?\\d|%|-\\d\\d-)'),
      read: bareYear,
    },
    {
      example: '2015–16',
      pattern: pattern('(?<=\\b(?<century>19|20)\\d\\d ?-)(?<short>\\d\\d)(?![.,:/-]?\\d|%)'),
      read: shortYear,
    },
    {
      example: "'98",
      pattern: pattern(
        "(?<=\\b(?:in|of|since|from|to|until|and|by|before|after|summer|fall|spring|winter|early|late) )'(?<short>\\d\\d)(?!\\d|s)",
      ),
      read: shortYear,
    },
    {
      example: "the 1990s; the '90s",
      pattern: pattern("(?:the )?(?:(?<century>\\d\\d)|')?(?<decade>\\d0)'?s"),
      read: decade,
    },
    {
      example: 'the nineties',
      pattern: pattern(`the (?<word>${anyOf(DECADES.keys())})`),
      read: ({ groups }) => era('decade', 1900 + (DECADES.get(folded(groups['word'])) ?? 0)),
    },
    {
      example: 'the 19th century',
      pattern: pattern(
        `(?:the )?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${anyOf(CENTURIES.keys())}))[- ]century`,
      ),
      read: century,
    },
  ],
}

/** Four digits are a year where nothing says that they count or number something. */
function bareYear(match: Match): TimeMeaning | undefined {
  const year = Number(match.groups['year'])
  if (year < 1000 || year > 2100) return undefined
  const before = wordBefore(match)
  // "+1 207 2010 2015": groups of a number told digit by digit.
  if (/^\d{3,}$/u.test(before) || /^ \d{3,}(?!\d)/u.test(match.text.slice(match.end))) return undefined
  if ((year < 1900 || year > 2049) && !BEFORE_OLD_YEAR.test(before)) return undefined
  if (
    /^(?:no|no\.|number|room|flight|route|page|highway|boeing|some|about|nearly|than|almost|over|at)$/u.test(before) &&
    before !== 'about'
  )
    return undefined
  if (
    COUNTED.has(wordAfter(match)) ||
    /^ +(?:gmt|utc|hours|\p{Lu}\p{Ll}+ (?:street|avenue|road|drive|st\.|ave\.))/iu.test(match.text.slice(match.end))
  )
    return undefined
  return { ...NOTHING, year }
}

function shortYear(match: Match): TimeMeaning | undefined {
  const { groups } = match
  const told = groups['century']
  const short = Number(groups['short'])
  return { ...NOTHING, year: short + (told === undefined ? (short > 40 ? 1900 : 2000) : Number(told) * 100) }
}

/** Without a century "the ’90s" are those of the last one; a bare "90s" is no decade. */
function decade({ groups, text, start, end }: Match): EraMeaning | undefined {
  const tens = Number(groups['decade'])
  if (groups['century'] !== undefined) return era('decade', Number(groups['century']) * 100 + tens)
  const marked = text.slice(start, end).includes("'") || /\b(?:early|mid|late)[- ]$/u.test(text.slice(0, start))
  return marked ? era('decade', tens + (tens > 20 ? 1900 : 2000)) : undefined
}

function century({ groups }: Match): EraMeaning | undefined {
  const nth = groups['number'] === undefined ? CENTURIES.get(folded(groups['word'])) : Number(groups['number'])
  return nth === undefined || nth > 30 ? undefined : era('century', (nth - 1) * 100)
}

function era(unit: EraMeaning['unit'], first: number): EraMeaning {
  return { form: 'era', unit, first, mod: null }
}
