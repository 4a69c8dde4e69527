import { shortDay, shortMonth } from '../../compose/dates.ts'
import type { Segment } from './axis.ts'
import { dayOfParts, partsOfDay } from './days.ts'

/** A place on the axis; with a label where it is a major one. */
export interface Tick {
  readonly day: number
  readonly size: 'minor' | 'middle' | 'major'
  readonly label: string
}

interface Unit {
  /** About so many days. */
  readonly days: number
  /** The first day of the unit that holds `day`, `ahead` units later. */
  readonly start: (day: number, ahead: number) => number
  readonly label: (day: number) => string
  /** Points that a label takes. */
  readonly room: number
}

const years = (count: number): Unit => ({
  days: 365.25 * count,
  start: (day, ahead) => dayOfParts((Math.floor(partsOfDay(day).year / count) + ahead) * count, 0, 1),
  label: (day) => `${partsOfDay(day).year}`,
  room: 26,
})

const months = (count: number): Unit => ({
  days: 30.44 * count,
  start: (day, ahead) => {
    const { year, month } = partsOfDay(day)
    return dayOfParts(year, (Math.floor(month / count) + ahead) * count, 1)
  },
  label: shortMonth,
  room: 42,
})

const days = (count: number): Unit => ({
  days: count,
  start: (day, ahead) => (Math.floor(day / count) + ahead) * count,
  label: shortDay,
  room: 34,
})

/** From the finest to the coarsest. */
const UNITS: readonly Unit[] = [
  days(1),
  days(7),
  months(1),
  months(3),
  years(1),
  years(5),
  years(10),
  years(50),
  years(100),
  years(500),
  years(1000),
  years(5000),
]

const MINOR_ROOM = 3.2

/** The ticks of a segment: labels as fine as they have room, and up to two finer units between them. */
export function ticksOf(segment: Segment): Tick[] {
  const perDay = segment.width / (segment.to - segment.from)
  const major = UNITS.findIndex((unit) => unit.days * perDay >= unit.room)
  const at = major === -1 ? UNITS.length - 1 : major
  const finer = UNITS.slice(0, at).filter((unit) => unit.days * perDay >= MINOR_ROOM)
  const middle = finer.at(-1)
  const minor = finer.at(-2)
  const found = new Map<number, Tick>()
  const add = (unit: Unit | undefined, size: Tick['size']): void => {
    if (unit === undefined) return
    for (const day of startsOf(unit, segment)) {
      found.set(day, { day, size, label: size === 'major' ? unit.label(day) : '' })
    }
  }
  add(minor, 'minor')
  add(middle, minor === undefined ? 'minor' : 'middle')
  add(UNITS[at], 'major')
  return [...found.values()].toSorted((a, b) => a.day - b.day)
}

/** Units of unequal length (months, years) begin at most so much oftener than their mean says. */
const UNEQUAL = 3

function startsOf(unit: Unit, { from, to }: Segment): number[] {
  const most = (to - from) / unit.days + UNEQUAL
  const starts: number[] = []
  for (let ahead = 0; ahead <= most; ahead += 1) {
    const day = unit.start(from, ahead)
    if (day > to) return starts
    if (day >= from) starts.push(day)
  }
  throw new RangeError(`no end of the ticks from day ${from} to day ${to}`)
}
