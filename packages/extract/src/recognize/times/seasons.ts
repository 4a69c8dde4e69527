import type { TimeMeaning } from '@factsheet/model'
import { ORDINALS, SEASONS } from '../../words/time-calendar.ts'
import { shiftOf } from './shift.ts'
import { anyOf, folded, type Match, pattern, type Family } from './wording.ts'

const SEASON = `(?<season>${anyOf(SEASONS.keys())})`
const NTH = `(?<nth>${anyOf(ORDINALS.keys())})`
const OF_YEAR =
  '(?:,? (?:of )?(?:(?<offiscal>fiscal (?:year )?)?(?<year>\\d{4})(?!\\d)|(?<shift>last|this|next) year))?'

/** Parts of a year that have a name. */
export const SEASONS_AND_QUARTERS: Family = {
  cue: /spring|summer|fall|autumn|winter|quarter|half|fiscal|\bfy|\bq[1-4]/u,
  wordings: [
    {
      example: 'the summer of 2016; fall 2016',
      pattern: pattern(`(?:the )?${SEASON} (?:of )?(?<year>\\d{4})(?!\\d)`),
      read: season,
    },
    {
      example: 'last fall',
      pattern: pattern(`(?<shift>last|this past|this coming|this|next|the coming|the past) ${SEASON}`),
      read: season,
    },
    {
      example: 'in the spring; by summer',
      pattern: pattern(
        `(?<=\\b(?:in|during|since|until|by|through|from|before|after|for|late|early|mid)[ -]+)(?:the )?${SEASON}(?! (?:of|in|from|down|out|back|into|off|to)\\b|['-])`,
      ),
      read: season,
    },
    {
      example: 'the third quarter of 2019; third-quarter',
      pattern: pattern(
        `(?:the )?(?<fiscal>fiscal(?:[- ]year)? )?${NTH}[- ](?:fiscal )?(?<unit>quarter|half)(?!-|s)${OF_YEAR}`,
      ),
      read: yearPart,
    },
    {
      example: 'the 1988 second quarter; 2019 first half',
      pattern: pattern(`(?:the )?(?<year>(?:19|20)\\d\\d)[- ]${NTH}[- ](?<unit>quarter|half)`),
      read: yearPart,
    },
    {
      example: 'the last half of 1989; the final quarter of 2019',
      pattern: pattern('(?:the )?(?<last>last|latter|final|closing) (?<unit>quarter|half) of (?<year>(?:19|20)\\d\\d)'),
      read: yearPart,
    },
    { example: 'Q3 2019', pattern: pattern('q(?<number>[1-4])(?: (?:of )?(?<year>\\d{4})(?!\\d))?'), read: yearPart },
    {
      example: 'fiscal 1989; the fiscal year 2024; FY24',
      pattern: pattern('(?:(?:the )?fiscal[- ]year |fiscal |fy[- ]?)(?<year>\\d{4}|\\d\\d)(?!\\d)'),
      read: fiscalYear,
    },
    {
      example: 'the 2024 fiscal year',
      pattern: pattern('(?:the )?(?<year>\\d{4})[- ]fiscal[- ]year'),
      read: fiscalYear,
    },
    {
      example: 'the fiscal year',
      pattern: pattern('(?:the|its) (?<fiscal>fiscal) (?<unit>year)'),
      read: yearPart,
    },
    {
      example: 'the last fiscal year',
      pattern: pattern('(?:the )?(?<shift>last|this|next|current|coming|past) (?<fiscal>fiscal) (?<unit>year|quarter)'),
      read: yearPart,
    },
  ],
}

function season({ groups }: Match): TimeMeaning | undefined {
  const named = SEASONS.get(folded(groups['season']))
  if (named === undefined) return undefined
  return { form: 'season', season: named, year: yearOf(groups['year']), shift: shiftOf(groups['shift']), mod: null }
}

/** "the first half" of a match, of a book: a half needs its year, or a word of time, so it is read with one alone. */
function yearPart({ groups, low, end }: Match): TimeMeaning | undefined {
  const unit = groups['unit'] === 'half' ? 'half' : groups['unit'] === 'year' ? 'year' : 'quarter'
  if (groups['last'] !== undefined)
    return {
      form: 'year-part',
      unit,
      nth: unit === 'half' ? 2 : 4,
      year: yearOf(groups['year']),
      shift: null,
      fiscal: false,
      mod: null,
    }
  const nth = groups['number'] === undefined ? (ORDINALS.get(folded(groups['nth'])) ?? null) : Number(groups['number'])
  const year = yearOf(groups['year'])
  const shift = shiftOf(groups['shift'])
  if (unit === 'half' && (nth === null || nth > 2)) return undefined
  if (unit === 'half' && /^ of (?!the year|this year)/u.test(low.slice(end))) return undefined
  return { form: 'year-part', unit, nth, year, shift, fiscal: isFiscal(groups), mod: null }
}

/** "the fiscal third quarter", "the first quarter of fiscal 2024" */
function isFiscal(groups: Match['groups']): boolean {
  return groups['fiscal'] !== undefined || groups['offiscal'] !== undefined
}

function fiscalYear({ groups }: Match): TimeMeaning | undefined {
  const written = Number(groups['year'])
  const year = written >= 1000 ? written : written + (written > 50 ? 1900 : 2000)
  return { form: 'year-part', unit: 'year', nth: null, year, shift: null, fiscal: true, mod: null }
}

function yearOf(words: string | undefined): number | null {
  return words === undefined ? null : Number(words)
}
