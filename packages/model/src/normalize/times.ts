import type { ExtractedTime, Ref } from '../contract/extraction.ts'
import type { DurationMeaning } from '../contract/time-meaning.ts'
import type { Interval, TimeExpression } from '../contract/time.ts'
import { type Anchor, publicationAnchor, timeAnchor } from './times/anchor.ts'
import { inCalendar } from './times/in-calendar.ts'
import { edtfInMonths, edtfInterval, edtfOf } from './times/intervals.ts'
import { narrowed } from './times/narrowed.ts'
import { readingOf } from './times/reading.ts'
import { work } from './times/work.ts'
import type { Worked } from './times/worked.ts'

type Meant = Omit<TimeExpression, 'id' | 'span' | 'anchor'>

/**
 * The value of each time expression, the days that it means and how they were reached, by reference. `published` is
 * an ISO date or null. A time may count from another, which is worked out first.
 */
export function normalizeTimes(times: readonly ExtractedTime[], published: string | null): ReadonlyMap<Ref, Meant> {
  const byRef = new Map(times.map((time) => [time.ref, time]))
  const done = new Map<Ref, Meant>()
  const publication = publicationAnchor(published)

  /** `waiting`: the times that this one is worked out for; a ring of anchors gives no anchor. */
  const meantBy = (time: ExtractedTime, waiting: ReadonlySet<Ref>): Meant => {
    const known = done.get(time.ref)
    if (known !== undefined) return known
    const meant = meaningOf(time, anchorOf(time, new Set([...waiting, time.ref])))
    done.set(time.ref, meant)
    return meant
  }
  const anchorOf = (time: ExtractedTime, waiting: ReadonlySet<Ref>): Anchor | undefined => {
    if (time.anchor === null || time.anchor === 'publication') return time.anchor === null ? undefined : publication
    const other = byRef.get(time.anchor)
    if (other === undefined || waiting.has(other.ref)) return undefined
    const { value, interval } = meantBy(other, waiting)
    return timeAnchor(other.span.text, value, interval)
  }
  return new Map(times.map((time) => [time.ref, meantBy(time, new Set())]))
}

function meaningOf(time: ExtractedTime, anchor: Anchor | undefined): Meant {
  const worked = inCalendar(work(time.meaning, anchor, { way: time.direction, isSure: time.isSure }))
  const interval = narrowed(time, worked, anchor)
  return {
    type: worked.type,
    value: worked.value,
    mod: time.meaning.mod,
    edtf: edtfIn(time, worked, interval),
    interval,
    reading: readingOf(time, worked),
  }
}

/** EDTF as fine as the words: a round length ("the last year", "recent months") is told in months, its days apart. */
function edtfIn(
  { meaning }: ExtractedTime,
  { value, interval: whole }: Worked,
  interval: Interval | null,
): string | null {
  if (interval === null) return null
  if (meaning.form === 'duration' && isRound(meaning)) return edtfInMonths(interval)
  return interval === whole ? edtfOf(value, interval) : edtfInterval(interval)
}

function isRound({ amounts }: DurationMeaning): boolean {
  return amounts.every(({ count, unit }) => (unit === 'year' || unit === 'month') && (count === null || count === 1))
}
