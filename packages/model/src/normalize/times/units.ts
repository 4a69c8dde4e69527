import type { OffsetFromAnchor, TimeUnit, UnitFromAnchor } from '../../contract/time-meaning.ts'
import type { Anchor } from './anchor.ts'
import { type Day, daysBetween, shifted } from './calendar.ts'
import { withinDay } from './dates.ts'
import { durationValue, unitValue } from './values.ts'
import { dated, NO_ANCHOR, open, type Way, type Worked } from './worked.ts'

/** "last week", "yesterday", "the same month": the unit that lies so many from the anchor's. */
export function workUnit(meaning: UnitFromAnchor, anchor: Anchor | undefined, way: Way): Worked {
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
  // "two weeks from Jan. 15" is as fine as its base; months and years after a day are round.
  if (meaning.base !== null && daysBetween(anchor.start, anchor.end) === 0)
    return dated(unitValue(day, unit === 'month' || unit === 'year' ? 'month' : 'day'), rule)
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
