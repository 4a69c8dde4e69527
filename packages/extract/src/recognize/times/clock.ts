import type { Clock, DayPart } from '@factsheet/model'
import { DAY_PARTS, ZONES } from '../../words/time-calendar.ts'
import { anyOf, folded, isInTitle, type Match, pattern, type Family, type Wording, written } from './wording.ts'

const ZONE = `(?: (?<zone>${anyOf(ZONES.map((zone) => zone.toLowerCase()))})(?![\\p{L}]))?`
const NAMED = '(?:12 )?(?<named>noon|midnight)'
const HALF_DAYS = 'a\\.m\\.?|p\\.m\\.?|am|pm'

/** "4:49 p.m. EST", "noon", "6 o'clock", "0900 GMT": to be put into a pattern once. */
export const CLOCK = `(?:${NAMED}|(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?(?<half>${HALF_DAYS})|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::\\d\\d)?|(?<oclock>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock|(?<military>[0-2]\\d[0-5]\\d)(?= (?:hours|gmt|utc)))${ZONE}`

/** "morning" and its fellows, to be put into a pattern once. */
export const PART = `(?<part>${anyOf(DAY_PARTS.keys())})`

/** The part of the day that a match names. */
export function partOf({ groups }: Pick<Match, 'groups'>): DayPart | null {
  return DAY_PARTS.get(folded(groups['part'])) ?? null
}

/** The hour that a match names; "6 o'clock" is after noon where an afternoon, an evening or a night is named. */
export function clockOf(match: Match, part: DayPart | null = partOf(match)): Clock | null {
  const { groups } = match
  const zone = written(match, 'zone') || null
  if (groups['named'] !== undefined) return { hour: folded(groups['named']) === 'noon' ? 12 : 0, minute: 0, zone }
  if (groups['military'] !== undefined)
    return { hour: Number(groups['military'].slice(0, 2)), minute: Number(groups['military'].slice(2)), zone }
  const late = (groups['half'] ?? '').startsWith('p') || (part !== null && part !== 'MO')
  if (groups['hour24'] !== undefined) {
    const hour24 = Number(groups['hour24'])
    // "9:30 last night"
    return { hour: late && hour24 > 0 && hour24 < 12 ? hour24 + 12 : hour24, minute: Number(groups['minute24']), zone }
  }
  const hour = hourOf(groups['oclock'] ?? groups['hour'])
  if (hour === undefined) return null
  return { hour: (hour % 12) + (late ? 12 : 0), minute: Number(groups['minute'] ?? 0), zone }
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function hourOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  const named = WORDS.indexOf(words)
  const hour = named === -1 ? Number(words) : named + 1
  return hour >= 0 && hour <= 12 ? hour : undefined
}

/** Hours of a day that is told elsewhere. */
export const CLOCK_TIMES: Family = {
  cue: /\d|noon|midnight|o'clock/u,
  wordings: [
    {
      example: '4:49 p.m.; noon; 9 p.m. EST; 0900 GMT; 6 o’clock',
      pattern: pattern(CLOCK),
      read: (match) => hourOnly(match),
    },
    {
      example: '4 in the morning',
      pattern: pattern(`(?<oclock>\\d{1,2})(?: o'clock)? (?:in the|at) ${PART}`),
      read: (match) => hourOnly(match),
    },
  ],
}

function hourOnly(match: Match): ReturnType<Wording['read']> {
  const { groups, low, end } = match
  const clock = clockOf(match)
  if (clock === null || isInTitle(match)) return undefined
  // "a 4:30 split", "a 10:35 ratio": bare numbers with a colon need a word of time beside them.
  if (groups['hour24'] !== undefined && clock.zone === null && !/^ (?:on|hours)\b/u.test(low.slice(end)))
    return undefined
  return { form: 'clock', part: null, clock, mod: null }
}
