import type { EraMeaning, TimeMeaning } from '@factsheet/model'
import { CENTURIES, DECADES, MONTHS } from '../../words/time-calendar.ts'
import { COUNTS } from '../../words/time-counts.ts'
import { COUNTED } from '../../words/time-negatives.ts'
import { NOTHING } from './calendar-dates.ts'
import { anyOf, folded, type Match, pattern, wordAfter, wordBefore, type Family } from './wording.ts'

const BEFORE_OLD_YEAR =
  /^(?:in|since|until|till|by|from|to|through|during|of|and|between|before|after|early|late|mid|around|about|circa|the|\()$/u

const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'

/** Years, decades, centuries by their numbers. */
export const YEARS: Family = {
  cue: /\d|ties\b|century|nineteen|twenty|two thousand/u,
  wordings: [
    {
      example: '2019; the year 2000',
      pattern: pattern('(?:the year )?(?<year>\\d{4})(?![.,:/]?\\d|%|-\\d\\d-)'),
      read: bareYear,
    },
    {
      example: 'March nineteen ninety-six; the year two thousand',
      pattern: pattern(
        `(?:the year )?(?<=\\b(?:in|since|of|by|until|from|year|${anyOf(MONTHS.keys())}) )(?<spoken>(?:nineteen|twenty)[- ](?:${TENS}[- ](?:${ONES})|${TENS}|${TEENS}|hundred)|two thousand(?: and)?(?: (?:${ONES}))?)(?!-| (?:people|dollars|years|miles|million|men|women)\\b)`,
      ),
      read: spokenYear,
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

/** "nineteen ninety-six", "two thousand and four", "twenty ten" */
function spokenYear({ groups }: Match): TimeMeaning | undefined {
  const words = folded(groups['spoken']).split(/[- ]/u)
  const size = (word: string): number => COUNTS.get(word) ?? 0
  if (words[0] === 'two')
    return { ...NOTHING, year: 2000 + size(words.at(-1) === 'thousand' ? '' : (words.at(-1) ?? '')) }
  const rest = words.slice(1).reduce((sum, word) => sum + (word === 'hundred' ? 0 : size(word)), 0)
  return { ...NOTHING, year: size(words[0] ?? '') * 100 + rest }
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
