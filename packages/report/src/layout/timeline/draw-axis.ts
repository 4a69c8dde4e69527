import { shortDate } from '../../compose/dates.ts'
import { cutBetween } from '../../compose/wording.ts'
import type { Measurer } from '../measurer.ts'
import { label, rect } from '../shapes.ts'
import type { Drawn } from '../slab.ts'
import { colors, styles } from '../theme.ts'
import { BREAK, type Segment, xOf } from './axis.ts'
import { partsOfDay } from './days.ts'
import { type Tick, ticksOf } from './ticks.ts'

/** The ground that the axis runs through the middle of. */
export interface Band {
  readonly y: number
  readonly height: number
}

const TICKS = { minor: 1.6, middle: 3.2 } as const
const LABEL_BASELINE = 8.5
/** Free space between an axis label and the next. */
const LABEL_GAP = 4

/** Ground up to the as-of day and after it, axis, ticks and their labels, and the breaks between segments. */
export function drawAxis(axis: readonly Segment[], band: Band, asOf: number | null, measurer: Measurer): Drawn[] {
  return [
    ...axis.flatMap((segment) => drawGround(segment, band, asOf)),
    ...axis.flatMap((segment) => drawTicks(segment, band, measurer)),
    ...axis.map(({ x, width }) => rect(x, middleOf(band) - 0.5, width, 1, colors.ink)),
    ...axis.slice(1).flatMap(({ x }) => drawBreak(x - BREAK / 2, band)),
  ]
}

export function middleOf({ y, height }: Band): number {
  return y + height / 2
}

/** Where the axis's own labels stand, from left to right. */
export function axisLabels(axis: readonly Segment[]): { readonly x: number; readonly width: number }[] {
  return axis.flatMap((segment) =>
    labelled(segment).map(({ day, label: text }) => ({ x: xOf([segment], day), width: text.length * 4 + 3 })),
  )
}

/** The cuts in words: "between 2019 and May 2022". */
export function axisPlaces(axis: readonly Segment[]): string[] {
  return axis.slice(1).map(({ from }, index) => cutBetween(inWords((axis[index]?.to ?? from) - 1), inWords(from)))
}

function inWords(day: number): string {
  const { year, month, day: date } = partsOfDay(day)
  const iso = `${`${year}`.padStart(4, '0')}-${`${month + 1}`.padStart(2, '0')}-${`${date}`.padStart(2, '0')}`
  return shortDate(iso, { start: iso, end: iso })
}

function drawGround(segment: Segment, { y, height }: Band, asOf: number | null): Drawn[] {
  const { x, width } = segment
  const border = asOf === null ? x + width : Math.min(x + width, Math.max(x, xBehind(segment, asOf)))
  return [
    ...(border > x ? [rect(x, y, border - x, height, colors.past)] : []),
    ...(border < x + width ? [rect(border, y, x + width - border, height, colors.future)] : []),
  ]
}

function xBehind({ from, to, x, width }: Segment, day: number): number {
  return x + (width * (day - from)) / (to - from)
}

/** Major ticks whose labels have room before the next and within the segment. */
function labelled(segment: Segment): Tick[] {
  const end = segment.x + segment.width
  return ticksOf(segment).filter(
    ({ size, day, label: text }) => size === 'major' && xOf([segment], day) + 3 + text.length * 3.9 <= end,
  )
}

function drawTicks(segment: Segment, band: Band, measurer: Measurer): Drawn[] {
  const bottom = band.y + band.height
  const shown = new Set(labelled(segment).map(({ day }) => day))
  return ticksOf(segment).flatMap((tick) => {
    const x = xOf([segment], tick.day)
    if (tick.size !== 'major') {
      const height = TICKS[tick.size]
      return [rect(x - 0.25, bottom - height, 0.5, height, colors.soft)]
    }
    const line = [rect(x - 0.4, band.y, 0.8, band.height, colors.paper), rect(x - 0.3, bottom, 0.6, 9, colors.rule)]
    const name = shown.has(tick.day)
      ? label(measurer, tick.label, styles.tick, x + LABEL_GAP - 1, bottom + LABEL_BASELINE)
      : []
    return [...line, ...name]
  })
}

/** Two slanted strokes: here the axis leaves time out. */
function drawBreak(x: number, band: Band): Drawn[] {
  const middle = middleOf(band)
  return [-2, 2].map((shift): Drawn => ({
    kind: 'path',
    points: [
      [x + shift - 1.6, middle + 5],
      [x + shift + 1.6, middle - 5],
    ],
    closed: false,
    stroke: { color: colors.ink, width: 0.8 },
  }))
}
