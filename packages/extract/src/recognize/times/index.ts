import { slice } from '@factsheet/model'
import type { ReadSentence, ReadText } from '../../read/text.ts'
import type { TimeMention } from '../mention.ts'
import { DATES } from './calendar-dates.ts'
import { CLOCK_TIMES } from './clock.ts'
import { DURATIONS } from './durations.ts'
import { HOLIDAY_NAMES } from './holidays.ts'
import { type Draft, withModifier } from './modifiers.ts'
import { NTH_OF_MONTH } from './nth-of-month.ts'
import { OFFSETS, withOffset } from './offsets.ts'
import { SEASONS_AND_QUARTERS } from './seasons.ts'
import { SETS } from './sets.ts'
import { UNITS_FROM_ANCHOR } from './units.ts'
import { VAGUE_TIMES } from './vague.ts'
import { WEEKDAY_NAMES } from './weekdays.ts'
import { canBegin, lowerCase, type Family, type Match, plainText, type Wording } from './wording.ts'
import { YEARS } from './years.ts'

/** Of two wordings for the same words the earlier has them, so what says more comes first. */
const FAMILIES: readonly Family[] = [
  NTH_OF_MONTH,
  DATES,
  YEARS,
  SEASONS_AND_QUARTERS,
  WEEKDAY_NAMES,
  HOLIDAY_NAMES,
  UNITS_FROM_ANCHOR,
  OFFSETS,
  // Before lengths: "a year" after an amount is a rate.
  SETS,
  DURATIONS,
  CLOCK_TIMES,
  VAGUE_TIMES,
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
  const low = lowerCase(text)
  const candidates = FAMILIES.filter(({ cue }) => cue.test(low))
    .flatMap(({ wordings }) => wordings)
    .flatMap((wording) => draftsOf(wording, { text, low, sentence }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const found: Draft[] = []
  for (const candidate of candidates) {
    const free = found.at(-1)?.end ?? 0
    if (candidate.start < free) continue
    const whole = withModifier(candidate, text)
    const draft = withOffset(whole.start < free ? candidate : whole, { text, low })
    // "three weeks from tomorrow": the length is a part of it.
    while ((found.at(-1)?.end ?? 0) > draft.start) found.pop()
    found.push(draft)
  }
  return found
}

function draftsOf({ pattern, read }: Wording, within: Pick<Match, 'text' | 'low' | 'sentence'>): Draft[] {
  const found: Draft[] = []
  for (const match of within.low.matchAll(pattern)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!canBegin(within.low, start)) continue
    const meaning = read({ ...within, groups: match.groups ?? {}, start, end })
    if (meaning !== undefined) found.push({ start, end, meaning })
  }
  return found
}
