import type { TimeMeaning, TimeUnit } from '@factsheet/model'
import type { ReadText } from '../../read/text.ts'
import type { TimeMention } from '../../recognize/mention.ts'
import { grainOf, type Grain } from './grain.ts'

interface Anchored {
  /** "publication", the reference of another time, or null. */
  readonly anchor: string | null
  readonly reason: string
}

const FREE: Anchored = { anchor: null, reason: '' }

/** What the time at `index` counts from. References are "t" and the place in `mentions`, from 1. */
export function anchorOf(read: ReadText, mentions: readonly TimeMention[], index: number, isDated: boolean): Anchored {
  const mention = mentions[index]
  if (mention === undefined || !isRelative(mention.meaning)) return FREE
  const publication: Anchored = isDated
    ? { anchor: 'publication', reason: '' }
    : { anchor: null, reason: 'the article has no date' }
  const told = sameMonthBefore(mentions, index)
  if (told !== undefined) return { anchor: `t${told + 1}`, reason: 'the same month was told with its year before' }
  if (isNight(mention.meaning)) return nightAnchor(mentions, index) ?? publication
  const quarter = isYearAgo(mention.meaning) ? partBeside(mentions, index) : undefined
  if (quarter !== undefined) return { anchor: `t${quarter + 1}`, reason: 'a year before the part of a year beside it' }
  const wanted = wantedGrain(mention.meaning)
  if (wanted === undefined || isHeading(read, mention)) return publication
  const spoken =
    mention.meaning.form === 'clock' ? nearest(mentions, index, wanted) : lastSpoken(mentions, index, wanted)
  if (spoken !== undefined) return { anchor: `t${spoken + 1}`, reason: 'counted from the time last spoken of' }
  if (mention.meaning.form === 'clock') return publication
  if (isYearBefore(mention.meaning)) return yearBeforeAnchor(mentions, index, wanted) ?? publication
  return { anchor: null, reason: 'no time was spoken of before' }
}

/** "a year earlier", "the year-ago quarter": what is told now is compared with it. */
function isYearBefore(meaning: TimeMeaning): boolean {
  return meaning.form === 'offset' && meaning.unit === 'year' && meaning.count === 1 && meaning.direction === -1
}

/** "a year ago": beside a quarter it is that quarter's twin. */
function isYearAgo(meaning: TimeMeaning): boolean {
  return isYearBefore(meaning) && meaning.form === 'offset' && meaning.from === 'publication'
}

/** The quarter or half of the same sentence, the one before first. */
function partBeside(mentions: readonly TimeMention[], index: number): number | undefined {
  const sentence = mentions[index]?.sentence
  const isPart = ({ sentence: other, meaning }: TimeMention): boolean =>
    other === sentence &&
    ((meaning.form === 'year-part' && meaning.unit !== 'year' && !meaning.fiscal) ||
      (meaning.form === 'unit' && meaning.unit === 'quarter'))
  const before = mentions.slice(0, index).findLastIndex(isPart)
  const found = before === -1 ? mentions.findIndex((mention, at) => at > index && isPart(mention)) : before
  return found === -1 ? undefined : found
}

/** "up from the year-earlier quarter to $5 million in the third quarter": what it is compared with may come after it. */
function yearBeforeAnchor(
  mentions: readonly TimeMention[],
  index: number,
  wanted: readonly Grain[],
): Anchored | undefined {
  const after = mentions.findIndex(
    ({ sentence, meaning }, at) => at > index && sentence === mentions[index]?.sentence && fits(meaning, wanted),
  )
  return after === -1
    ? undefined
    : { anchor: `t${after + 1}`, reason: 'counted from the time that it is compared with' }
}

function isNight(meaning: TimeMeaning): boolean {
  return meaning.form === 'unit' && meaning.unit === 'night'
}

/** Most sentences between a day and the night that led into it. */
const NEXT = 2

/** "overnight" is the night that led into the day just spoken of. */
function nightAnchor(mentions: readonly TimeMention[], index: number): Anchored | undefined {
  const spoken = lastSpoken(mentions, index, ['day'])
  const [day, night] = [mentions[spoken ?? -1], mentions[index]]
  if (spoken === undefined || day === undefined || night === undefined) return undefined
  if (night.sentence - day.sentence > NEXT) return undefined
  return { anchor: `t${spoken + 1}`, reason: 'the night before the day last spoken of' }
}

/** Most sentences between "Nov. 12, 2012" and a later "Nov. 4" that is of that year too. */
const NEAR = 8

/** The last date before with year, month and day, for a later one in the same month without a year. */
function sameMonthBefore(mentions: readonly TimeMention[], index: number): number | undefined {
  const mention = mentions[index]
  const meaning = mention?.meaning
  if (mention === undefined || meaning?.form !== 'calendar-date' || meaning.day === null || meaning.shift !== null)
    return undefined
  const found = mentions
    .slice(0, index)
    .findLastIndex(
      ({ meaning: other, sentence }) =>
        other.form === 'calendar-date' &&
        other.year !== null &&
        other.day !== null &&
        other.month === meaning.month &&
        (other.day === meaning.day || mention.sentence - sentence <= NEAR),
    )
  return found === -1 ? undefined : found
}

/** Entries of a running account stand under their hour alone: "4:30 p.m." of the day it is published. */
function isHeading(read: ReadText, { meaning, span, sentence }: TimeMention): boolean {
  return meaning.form === 'clock' && read.sentences[sentence]?.text.trim() === span.text
}

/** Whether the words leave something to the anchor. */
function isRelative(meaning: TimeMeaning): boolean {
  switch (meaning.form) {
    case 'calendar-date':
    case 'season':
    case 'holiday':
      return meaning.year === null
    case 'year-part':
      return meaning.year === null
    case 'nth-of-month':
      return meaning.month === null || meaning.year === null
    case 'weekday':
    case 'clock':
    case 'unit':
      return true
    case 'offset':
      return meaning.base === null || isRelative(meaning.base)
    case 'duration':
      return meaning.bound !== null
    case 'era':
    case 'set':
    case 'vague':
    case 'unclear':
      return false
  }
}

const UNIT_WANTS: Readonly<Partial<Record<TimeUnit, readonly Grain[]>>> = {
  day: ['day'],
  night: ['day'],
  week: ['day', 'week'],
  weekend: ['day', 'week'],
  month: ['day', 'week', 'month'],
}

/** How fine the time must be that this one counts from; undefined where it counts from publication. */
function wantedGrain(meaning: TimeMeaning): readonly Grain[] | undefined {
  if (meaning.form === 'clock') return ['day']
  if (meaning.form === 'duration' && meaning.from === 'spoken')
    return ['day', 'week', 'month', 'part', 'year', 'length']
  if (meaning.form === 'offset' && meaning.base === null && meaning.from === 'spoken')
    return ['day', 'week', 'month', 'part', 'year']
  if (meaning.form === 'weekday' && meaning.from === 'spoken') return ['day', 'week']
  if (meaning.form !== 'unit' || meaning.from !== 'spoken') return undefined
  return UNIT_WANTS[meaning.unit] ?? ['day', 'week', 'month', 'part', 'year']
}

/** The last time before, of the grain wanted. */
function lastSpoken(mentions: readonly TimeMention[], index: number, wanted: readonly Grain[]): number | undefined {
  const own = mentions[index]?.meaning
  const isCompared = own !== undefined && isYearBefore(own)
  // "last year … the year-earlier results": what is compared with is the same year, not the one before it.
  const found = mentions
    .slice(0, index)
    .findLastIndex(({ meaning }) => fits(meaning, wanted) && !(isCompared && isLastYear(meaning)))
  return found === -1 ? undefined : found
}

function isLastYear(meaning: TimeMeaning): boolean {
  return meaning.form === 'unit' && meaning.unit === 'year' && meaning.shift === -1 && meaning.from === 'publication'
}

/** An hour belongs to the day that its own sentence names, before it or after it, else to the day last spoken of. */
function nearest(mentions: readonly TimeMention[], index: number, wanted: readonly Grain[]): number | undefined {
  const before = lastSpoken(mentions, index, wanted)
  const sentence = mentions[index]?.sentence
  if (before !== undefined && mentions[before]?.sentence === sentence) return before
  const after = mentions.findIndex(
    (mention, at) =>
      at > index && mention.sentence === sentence && mention.meaning.form !== 'clock' && fits(mention.meaning, wanted),
  )
  return after === -1 ? before : after
}

function fits(meaning: TimeMeaning, wanted: readonly Grain[]): boolean {
  const grain = grainOf(meaning)
  return grain !== undefined && wanted.includes(grain)
}
