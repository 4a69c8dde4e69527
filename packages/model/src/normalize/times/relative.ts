import type {
  DurationMeaning,
  EraMeaning,
  OffsetFromAnchor,
  SeasonMeaning,
  TimeUnit,
  UnitFromAnchor,
  YearPart,
} from '../../contract/time-meaning.ts'
import type { Interval } from '../../contract/time.ts'
import type { Anchor } from './anchor.ts'
import { type Day, shifted } from './calendar.ts'
import { withinDay } from './dates.ts'
import { intervalOf } from './intervals.ts'
import { durationValue, unitValue, yearValue } from './values.ts'
import { dated, open, type Worked } from './worked.ts'

const NO_ANCHOR = 'relative, and there is no date to count from'

/** "last week", "yesterday", "the same month": the unit that lies so many from the anchor's. */
export function workUnit(meaning: UnitFromAnchor, anchor: Anchor | undefined, way: 'past' | 'future' | null): Worked {
  if (anchor === undefined) return open(NO_ANCHOR)
  const { unit, shift, part, clock } = meaning
  const day = shifted(shift < 0 ? anchor.start : anchor.end, shift, unit)
  const rule = shift === 0 ? `the ${unit} of ${anchor.name}` : `the ${unit} ${steps(shift)} that of ${anchor.name}`
  if (unit === 'weekend' && shift === 0 && way === 'past' && day.dayOfWeek < 6)
    return dated(unitValue(day.subtract({ weeks: 1 }), unit), `the latest weekend on or before ${anchor.name}`)
  if (unit === 'day') return dated(withinDay(day, part, clock), rule)
  if (unit === 'night') return overnight(day, rule)
  return dated(unitValue(day, unit), rule)
}

function steps(shift: number): string {
  const far = Math.abs(shift) === 1 ? '' : `${Math.abs(shift)} `
  return shift < 0 ? `${far}before` : `${far}after`
}

/** A night that runs into the next day. */
function overnight(day: Day, rule: string): Worked {
  const value = unitValue(day, 'night')
  return { type: 'TIME', value, interval: { start: day.toString(), end: day.add({ days: 1 }).toString() }, rule }
}

/** Units that say an offset only as finely as themselves: "two years ago" is a year. */
const GRAIN: Readonly<Partial<Record<TimeUnit, TimeUnit>>> = {
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
}

/** "three days ago", "two years later" */
export function workOffset(meaning: OffsetFromAnchor, anchor: Anchor | undefined): Worked {
  const { count, unit, direction } = meaning
  if (count === null) return vagueOffset(meaning, anchor)
  if (anchor === undefined) return open(NO_ANCHOR)
  const day = shifted(direction < 0 ? anchor.start : anchor.end, count * direction, unit)
  const rule = `${count} ${unit}${count === 1 ? '' : 's'} ${direction < 0 ? 'before' : 'after'} ${anchor.name}`
  // A year before a quarter, a month or a week is one of the same kind.
  if (unit === 'year' && /^\d{4}-(?:Q\d|H\d)$/u.test(anchor.value))
    return dated(unitValue(day, anchor.value.includes('Q') ? 'quarter' : 'half'), rule)
  if (unit === 'year' && meaning.from === 'spoken' && /^\d{4}-\d\d$/u.test(anchor.value))
    return dated(unitValue(day, 'month'), rule)
  return dated(unitValue(day, count % 1 !== 0 && unit === 'year' ? 'month' : (GRAIN[unit] ?? 'day')), rule)
}

/** "years ago": only the side is told. */
function vagueOffset({ unit, direction, from }: OffsetFromAnchor, anchor: Anchor | undefined): Worked {
  const value = from === 'spoken' ? durationValue([{ count: null, unit }]) : direction < 0 ? 'PAST_REF' : 'FUTURE_REF'
  const side = direction < 0 ? 'before' : 'after'
  return {
    type: value.startsWith('PX') ? 'DURATION' : 'DATE',
    value,
    interval: null,
    rule: `${side} ${anchor?.name ?? 'its anchor'}; how many ${unit}s is not told`,
  }
}

/** A length; where the words say that it ends or starts at its anchor, the days too. */
export function workDuration(meaning: DurationMeaning, anchor: Anchor | undefined): Worked {
  const value = durationValue(meaning.amounts)
  const bounds = meaning.bound === null || anchor === undefined ? null : boundsOf(meaning, anchor)
  const rule =
    bounds === null || anchor === undefined
      ? 'a length, as written'
      : meaning.bound === 'ends'
        ? `a length that ends with ${anchor.name}`
        : `a length that starts with ${anchor.name}`
  return { type: 'DURATION', value, interval: bounds, rule }
}

function boundsOf({ amounts, bound }: DurationMeaning, anchor: Anchor): Interval {
  const way = bound === 'ends' ? -1 : 1
  const near = bound === 'ends' ? anchor.start : anchor.end
  const counted = amounts.every(({ count }) => count !== null)
  const far = counted
    ? amounts.reduce((day, { count, unit }) => shifted(day, (count ?? 0) * way, unit), near).toString()
    : null
  return bound === 'ends' ? { start: far, end: near.toString() } : { start: near.toString(), end: far }
}

/** A season: its year as written, or by "last", "this", "next" and tense. */
export function workSeason(meaning: SeasonMeaning, anchor: Anchor | undefined, way: 'past' | 'future' | null): Worked {
  if (meaning.year !== null) return dated(`${yearValue(meaning.year)}-${meaning.season}`, 'as written')
  if (anchor === undefined) return open(NO_ANCHOR)
  const nearby = [-2, -1, 0, 1, 2].map((step) => `${yearValue(anchor.end.year + step)}-${meaning.season}`)
  const day = anchor.end.toString()
  const begun = nearby.filter((value) => (intervalOf(value)?.start ?? '') <= day)
  const over = nearby.filter((value) => (intervalOf(value)?.end ?? '') < day)
  const running = nearby.find((value) => (intervalOf(value)?.end ?? '') >= day)
  const coming = nearby.find((value) => (intervalOf(value)?.start ?? '') > day)
  const last = (values: readonly string[]): string => values.at(-1) ?? ''
  switch (meaning.shift) {
    case -1:
      return dated(last(over), `the latest that was over at ${anchor.name}`)
    case 1:
      return dated(coming ?? '', `the first after ${anchor.name}`)
    case 0:
      return running !== undefined && begun.includes(running)
        ? dated(running, `the one that holds ${anchor.name}`)
        : dated(`${yearValue(anchor.end.year)}-${meaning.season}`, `in the year of ${anchor.name}`)
    case null:
      return way === 'future'
        ? dated(running ?? '', `the next that was not over at ${anchor.name}`)
        : dated(last(begun), `the latest begun at ${anchor.name}`)
  }
}

/** A quarter, a half, a fiscal year. */
export function workYearPart(meaning: YearPart, anchor: Anchor | undefined, way: 'past' | 'future' | null): Worked {
  const { unit, nth, shift } = meaning
  const year = meaning.year ?? (nth === null ? undefined : yearOfPart(meaning, anchor, way))
  const told =
    meaning.year !== null ? 'as written' : `the ${way === 'future' ? 'next' : 'latest'} from ${anchor?.name ?? ''}`
  if (year !== undefined)
    return fiscal(
      meaning,
      dated(nth === null ? yearValue(year) : `${yearValue(year)}-${unit === 'quarter' ? 'Q' : 'H'}${nth}`, told),
    )
  if (anchor === undefined) return open(NO_ANCHOR)
  const day = shifted(anchor.end, shift ?? 0, unit)
  return fiscal(
    meaning,
    dated(unitValue(day, unit), `the ${unit} ${shift === -1 ? 'before' : shift === 1 ? 'after' : 'of'} ${anchor.name}`),
  )
}

/** The year of a part: past, the latest part that had begun; future, the next that was not over. */
function yearOfPart(
  { unit, nth, shift }: YearPart,
  anchor: Anchor | undefined,
  way: 'past' | 'future' | null,
): number | undefined {
  if (anchor === undefined || nth === null) return undefined
  const { year } = anchor.end
  if (shift !== null) return year + shift
  const length = unit === 'quarter' ? 3 : 6
  const firstMonth = (nth - 1) * length + 1
  if (way === 'future') return firstMonth + length - 1 >= anchor.end.month ? year : year + 1
  return firstMonth <= anchor.end.month ? year : year - 1
}

function fiscal(meaning: YearPart, worked: Worked): Worked {
  if (!meaning.fiscal) return worked
  return { ...worked, interval: null, rule: `${worked.rule}; a fiscal year, whose days the article does not say` }
}

/** A decade or a century. */
export function workEra({ unit, first }: EraMeaning): Worked {
  const digits = yearValue(first)
  return dated(unit === 'decade' ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`, 'as written')
}
