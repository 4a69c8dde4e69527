import { slice } from '@factsheet/model'
import type { ReadSentence, ReadText } from '../../read/text.ts'
import type { TimeMention } from '../mention.ts'
import { DATE_WORDINGS } from './calendar-dates.ts'
import { CLOCK_WORDINGS } from './clock.ts'
import { DURATION_WORDINGS } from './durations.ts'
import { HOLIDAY_WORDINGS } from './holidays.ts'
import { type Draft, withModifier } from './modifiers.ts'
import { OFFSET_WORDINGS } from './offsets.ts'
import { SEASON_WORDINGS } from './seasons.ts'
import { SET_WORDINGS } from './sets.ts'
import { UNIT_WORDINGS } from './units.ts'
import { VAGUE_WORDINGS } from './vague.ts'
import { WEEKDAY_WORDINGS } from './weekdays.ts'
import { plainText, type Wording } from './wording.ts'
import { YEAR_WORDINGS } from './years.ts'

/** Of two wordings for the same words the earlier has them, so what says more comes first. */
const WORDINGS: readonly Wording[] = [
  ...DATE_WORDINGS,
  ...YEAR_WORDINGS,
  ...SEASON_WORDINGS,
  ...WEEKDAY_WORDINGS,
  ...HOLIDAY_WORDINGS,
  ...UNIT_WORDINGS,
  ...OFFSET_WORDINGS,
  // Before lengths: "a year" after an amount is a rate.
  ...SET_WORDINGS,
  ...DURATION_WORDINGS,
  ...CLOCK_WORDINGS,
  ...VAGUE_WORDINGS,
]

/** Time expressions with what they say, in text order; none overlaps another. */
export function recognizeTimes(read: ReadText): TimeMention[] {
  return read.sentences.flatMap((sentence) =>
    timesOf(sentence).map(({ start, end, meaning }) => ({
      span: slice(read.text, sentence.start + start, sentence.start + end),
      meaning,
      sentence: sentence.index,
    })),
  )
}

/** The first wording from the left, the longest where several start together; its modifier goes with it. */
function timesOf(sentence: ReadSentence): Draft[] {
  const text = plainText(sentence.text)
  const candidates = WORDINGS.flatMap((wording) => draftsOf(wording, text, sentence)).toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const found: Draft[] = []
  for (const candidate of candidates) {
    const free = found.at(-1)?.end ?? 0
    if (candidate.start < free) continue
    const whole = withModifier(candidate, text)
    found.push(whole.start < free ? candidate : whole)
  }
  return found
}

function draftsOf({ pattern, read }: Wording, text: string, sentence: ReadSentence): Draft[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const meaning = read({ groups: match.groups ?? {}, start, end, text, sentence })
    return meaning === undefined ? [] : [{ start, end, meaning }]
  })
}
