import { rect } from '../shapes.ts'
import type { Drawn } from '../slab.ts'
import { colors } from '../theme.ts'
import { type Segment, segmentOf, xOf } from './axis.ts'
import { type Band, middleOf } from './draw-axis.ts'
import { isDot, type Mark } from './marks.ts'

const DOT = 3.6
const BAR = { height: 7.2, least: 5 }
const STROKE = 1.2
const FADE_STEPS = 14
/** Bars that would lie on each other are thinner and stand in tracks, 0 on the axis, above it less, below it more. */
const TRACK = { height: 3.8, offset: 4.9 }
const TRACKS = [1, -1, 2, -2, 3, -3]
const LEAST_BAND = 16

/** Where a mark lies: what it covers of the axis, and where its leader meets it. */
export interface MarkExtent {
  readonly from: number
  readonly to: number
  readonly leader: number
}

/** The extent of a mark on the axis; an open side reaches to the segment's edge. */
export function extentOf(mark: Mark, axis: readonly Segment[]): MarkExtent {
  const segment = segmentOf(axis, mark)
  const only = segment === undefined ? [] : [segment]
  const a = mark.openStart && segment !== undefined ? segment.x : xOf(only, mark.from)
  const b = mark.openEnd && segment !== undefined ? segment.x + segment.width : xOf(only, mark.to)
  const middle = (a + b) / 2
  if (isDot(mark)) return { from: middle - DOT, to: middle + DOT, leader: middle }
  const least = Math.max(0, (BAR.least - (b - a)) / 2)
  const [from, to] = [a - least, b + least]
  const leader = mark.openStart ? Math.max(from, to - DOT) : mark.openEnd ? Math.min(to, from + DOT) : middle
  return { from, to, leader }
}

/** How high the band must be for the tracks of its bars. */
export function bandHeight(marks: readonly Mark[], axis: readonly Segment[]): number {
  const extents = marks.map((mark) => extentOf(mark, axis))
  const outermost = Math.max(0, ...tracksOf(marks, extents).map((track) => Math.abs(track ?? 0)))
  return Math.max(LEAST_BAND, (2 * outermost + 1) * TRACK.offset + 1)
}

/** Dots and bars: filled for what has happened, hollow for what has not; long bars lie below short ones. */
export function drawMarks(marks: readonly Mark[], axis: readonly Segment[], band: Band): Drawn[] {
  const extents = marks.map((mark) => extentOf(mark, axis))
  const tracks = tracksOf(marks, extents)
  const placed = marks.map((mark, index) => ({
    mark,
    extent: extents[index] ?? { from: 0, to: 0, leader: 0 },
    track: tracks[index] ?? null,
  }))
  const width = ({ from, to }: MarkExtent): number => to - from
  return placed
    .toSorted((a, b) => width(b.extent) - width(a.extent))
    .flatMap(({ mark, extent, track }) =>
      isDot(mark) ? [drawDot(mark, extent, band)] : drawBar(mark, extent, band, track),
    )
}

function drawDot({ certain }: Mark, { leader }: MarkExtent, band: Band): Drawn {
  const dot = { kind: 'circle', x: leader, y: middleOf(band), radius: certain ? DOT : DOT - STROKE / 2 } as const
  return certain
    ? { ...dot, fill: colors.accent }
    : { ...dot, fill: colors.paper, stroke: { color: colors.plan, width: STROKE } }
}

function drawBar(mark: Mark, extent: MarkExtent, band: Band, track: number | null): Drawn[] {
  const height = track === null ? BAR.height : TRACK.height
  const y = middleOf(band) - height / 2 + (track ?? 0) * TRACK.offset
  const box = { x: extent.from, y, width: extent.to - extent.from, height }
  if (mark.openStart || mark.openEnd) return drawFading(mark, box)
  const bar = { kind: 'rect', ...box, radius: height / 2 } as const
  if (mark.certain) return [{ ...bar, fill: colors.accent }]
  const inset = STROKE / 2
  return [
    {
      ...bar,
      x: box.x + inset,
      y: y + inset,
      width: box.width - STROKE,
      height: height - STROKE,
      radius: (height - STROKE) / 2,
      fill: colors.paper,
      stroke: { color: colors.plan, width: STROKE },
    },
  ]
}

interface BarBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An open side fades out towards the ground, in steps, so that no print needs transparency. */
function drawFading({ openStart, certain }: Mark, { x, y, width, height }: BarBox): Drawn[] {
  const color = certain ? colors.accent : colors.plan
  const step = width / FADE_STEPS
  return Array.from({ length: FADE_STEPS }, (_, index) => {
    const away = (openStart ? FADE_STEPS - 1 - index : index) / FADE_STEPS
    // Steps overlap a little: readers that smooth edges would else show a seam.
    const more = index < FADE_STEPS - 1 ? 0.3 : 0
    return rect(x + index * step, y, step + more, height, mixed(color, colors.past, away))
  })
}

/** A track for each bar that shares a stretch with other marks; null for those alone, and for dots. */
function tracksOf(marks: readonly Mark[], extents: readonly MarkExtent[]): (number | null)[] {
  const taken: { track: number; extent: MarkExtent }[] = []
  return marks.map((mark, index) => {
    const extent = extents[index]
    if (extent === undefined || isDot(mark)) return null
    const shares = (other: MarkExtent): boolean => other.from < extent.to && extent.from < other.to
    if (!extents.some((other, at) => at !== index && shares(other))) return null
    const isFree = (track: number): boolean => !taken.some((other) => other.track === track && shares(other.extent))
    const track = TRACKS.find(isFree) ?? 1
    taken.push({ track, extent })
    return track
  })
}

function mixed(a: string, b: string, share: number): string {
  const channel = (at: number): string => {
    const [from, to] = [a, b].map((color) => Number.parseInt(color.slice(at, at + 2), 16))
    const value = Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share)
    return value.toString(16).toUpperCase().padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}
