import type { CalendarDate, TimeMeaning } from '@factsheet/model'
import type { TimeMention } from '../../recognize/mention.ts'

/** A time that takes from the one it is joined to what its own words leave out. */
export interface Joined {
  /** The time with the month that its partner names. */
  readonly meaning: TimeMeaning
  /** Position of the partner. */
  readonly partner: number
  /** The way from the partner. */
  readonly direction: 'past' | 'future'
  readonly reason: string
}

/** Between the ends of a range: "January to April", "May 3–5", "Friday until Tuesday". */
const RANGE = /^,? ?(?:to|through|thru|until|till|up to|-|–|—) ?(?:the |about )?$/u

/** Between members of a list: "January and February 2015", "Dec. 3, 4 and 5". */
const LIST = /^(?:,? (?:and|or)(?: (?:in|on|the))? |, )$/u

/**
 * What a date or weekday takes from its partner in a range or list: "November to February 2017" begins in 2016. In a
 * range without years the end is dated first and the start is the latest before it; what will be goes on from the start.
 * Undefined for what stands alone or tells its own year. `tense` gives that of the clause of a mention.
 */
export function joinedTo(
  text: string,
  mentions: readonly TimeMention[],
  index: number,
  isAhead: () => boolean,
): Joined | undefined {
  const mention = mentions[index]
  if (mention === undefined) return undefined
  return toNext(text, mentions, index, mention, isAhead) ?? toPrevious(text, mentions, index, mention, isAhead)
}

function toNext(
  text: string,
  mentions: readonly TimeMention[],
  index: number,
  { meaning }: TimeMention,
  isAhead: () => boolean,
): Joined | undefined {
  const isRange = isRangeFrom(text, mentions, index)
  const partner = isRange || isListed(text, mentions, index) ? index + 1 : undefined
  const next = partner === undefined ? undefined : mentions[partner]?.meaning
  if (partner === undefined || next === undefined) return undefined
  if (isOpenWeekday(meaning)) {
    if (!isRange || !isOpenWeekday(next) || isAhead()) return undefined
    return { meaning, partner, direction: 'past', reason: 'the start of a range, from its end' }
  }
  if (!isOpenDate(meaning) || next.form !== 'calendar-date' || next.month === null) return undefined
  const last = isRange ? partner : lastListed(text, mentions, partner)
  const end = mentions[last]?.meaning
  if (end?.form !== 'calendar-date') return undefined
  const told = meaning.month === null ? { ...meaning, month: end.month } : meaning
  if (!isDated(end) && (!isRange || isAhead())) {
    return meaning.month === null
      ? { meaning: told, partner: last, direction: 'past', reason: 'its month from the day that it is joined to' }
      : undefined
  }
  return { meaning: told, partner: last, direction: 'past', reason: 'its year from the time that it is joined to' }
}

function toPrevious(
  text: string,
  mentions: readonly TimeMention[],
  index: number,
  { meaning }: TimeMention,
  isAhead: () => boolean,
): Joined | undefined {
  const before = mentions[index - 1]?.meaning
  if (before === undefined || !isRangeFrom(text, mentions, index - 1)) return undefined
  const partner = index - 1
  const reason = 'the end of a range, from its start'
  if (isOpenWeekday(meaning) && isOpenWeekday(before))
    return isAhead() ? { meaning, partner, direction: 'future', reason } : undefined
  if (!isOpenDate(meaning) || meaning.month === null || before.form !== 'calendar-date' || before.month === null)
    return undefined
  return isDated(before) || isAhead() ? { meaning, partner, direction: 'future', reason } : undefined
}

/** Whether the time at `index` and the next are the ends of a range. */
function isRangeFrom(text: string, mentions: readonly TimeMention[], index: number): boolean {
  const between = betweenOf(text, mentions, index)
  if (between === undefined) return false
  if (RANGE.test(between)) return true
  const start = mentions[index]?.span.start ?? 0
  return /^,? and (?:the )?$/u.test(between) && /\bbetween (?:the )?$/u.test(text.slice(Math.max(0, start - 12), start))
}

function isListed(text: string, mentions: readonly TimeMention[], index: number): boolean {
  const between = betweenOf(text, mentions, index)
  return between !== undefined && LIST.test(between)
}

function lastListed(text: string, mentions: readonly TimeMention[], from: number): number {
  let last = from
  while (isListed(text, mentions, last) && mentions[last + 1]?.meaning.form === 'calendar-date') last += 1
  return last
}

/** The words between the time at `index` and the next of its sentence. */
function betweenOf(text: string, mentions: readonly TimeMention[], index: number): string | undefined {
  const [first, second] = [mentions[index], mentions[index + 1]]
  if (first === undefined || second?.sentence !== first.sentence) return undefined
  return text.slice(first.span.end, second.span.start).replaceAll(/\s+/gu, ' ')
}

/** A date by its month or its day, whose year is not told. */
function isOpenDate(meaning: TimeMeaning): meaning is CalendarDate {
  return (
    meaning.form === 'calendar-date' &&
    meaning.year === null &&
    meaning.ofYear === null &&
    meaning.shift === null &&
    meaning.week === null
  )
}

/** Whether the year is told in numbers or words. */
function isDated({ year, ofYear }: CalendarDate): boolean {
  return year !== null || ofYear !== null
}

function isOpenWeekday(meaning: TimeMeaning): boolean {
  return meaning.form === 'weekday' && meaning.shift === null && meaning.ofWeek === null
}
