import type { Interval } from '../../contract/time.ts'
import { type Day, dayOf } from './calendar.ts'

/** The days that a relative time counts from, and how they are called in a reading. */
export interface Anchor {
  readonly start: Day
  readonly end: Day
  /** "publication", or the words of the time it counts from. */
  readonly name: string
  /** TIMEX3 value of the anchor: a year from "the third quarter" is a quarter again. */
  readonly value: string
}

/** Publication as an anchor; undefined where the article has no date. */
export function publicationAnchor(published: string | null): Anchor | undefined {
  if (published === null) return undefined
  const day = dayOf(published)
  return { start: day, end: day, name: 'publication', value: published }
}

/** Another time as an anchor; undefined where its days are not known on both sides. */
export function timeAnchor(words: string, value: string | null, interval: Interval | null): Anchor | undefined {
  if (interval?.start == null || interval.end === null) return undefined
  return { start: dayOf(interval.start), end: dayOf(interval.end), name: `“${words}”`, value: value ?? '' }
}
