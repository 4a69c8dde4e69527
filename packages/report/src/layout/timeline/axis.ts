import { dayOfParts, partsOfDay } from './days.ts'
import type { Mark } from './marks.ts'

/** A stretch of the axis, linear within itself. Days `from` to `to` are drawn from `x` to `x + width`. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly x: number
  readonly width: number
}

/** White between two segments. */
export const BREAK = 14
const MOST_SEGMENTS = 3
/** The axis is cut when more than half of the marks fall within this share of it. */
const CROWDED = 0.1
/** A gap is worth a cut when it takes this share of what is drawn. */
const WIDE_GAP = 0.15

interface Stretch {
  readonly from: number
  readonly to: number
  readonly marks: number
}

/** The axis over the marks: one segment, or up to three where most marks would stand on one spot. */
export function axisOf(marks: readonly Mark[], x: number, width: number): Segment[] {
  const stretches = cut(marks).map(padded)
  const room = width - (stretches.length - 1) * BREAK
  const weights = stretches.map((stretch) => stretch.marks + 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let at = x
  return stretches.map(({ from, to }, index) => {
    const share = (room * (weights[index] ?? 0)) / total
    const segment = { from, to, x: at, width: share }
    at += share + BREAK
    return segment
  })
}

/** Where a day lies; a day outside its segment at the segment's edge. */
export function xOf(axis: readonly Segment[], day: number): number {
  const segment = axis.find(({ to }) => day <= to) ?? axis.at(-1)
  if (segment === undefined) return 0
  const share = (day - segment.from) / (segment.to - segment.from)
  return segment.x + segment.width * Math.min(1, Math.max(0, share))
}

/** The segment that a mark is drawn in. */
export function segmentOf(axis: readonly Segment[], { from }: Mark): Segment | undefined {
  return axis.find(({ to }) => from < to) ?? axis.at(-1)
}

function cut(marks: readonly Mark[]): Stretch[] {
  let stretches = [stretchOf(marks)]
  let pieces: (readonly Mark[])[] = [marks]
  while (pieces.length < MOST_SEGMENTS && isCrowded(marks, stretches)) {
    const widest = pieces
      .flatMap((piece, index) => gapsOf(piece).map((gap) => ({ ...gap, index })))
      .toSorted((a, b) => b.days - a.days)[0]
    const drawn = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
    if (widest === undefined || widest.days < drawn * WIDE_GAP) break
    pieces = pieces.flatMap((piece, index) =>
      index === widest.index ? [piece.slice(0, widest.at), piece.slice(widest.at)] : [piece],
    )
    stretches = pieces.map(stretchOf)
  }
  return stretches
}

function stretchOf(marks: readonly Mark[]): Stretch {
  return {
    from: Math.min(...marks.map(({ from }) => from)),
    to: Math.max(...marks.map(({ to }) => to)),
    marks: marks.length,
  }
}

function isCrowded(marks: readonly Mark[], stretches: readonly Stretch[]): boolean {
  const drawn = stretches.reduce((sum, { from, to }) => sum + to - from, 0)
  const centers = marks.map(({ from, to }) => (from + to) / 2).toSorted((a, b) => a - b)
  return centers.some((first) => {
    const near = centers.filter((center) => center >= first && center <= first + drawn * CROWDED)
    return near.length > marks.length / 2
  })
}

/** Stretches without a mark between two marks next to each other; an open side reaches no farther than its segment. */
function gapsOf(marks: readonly Mark[]): { at: number; days: number }[] {
  let reached = -Infinity
  return marks.flatMap((mark, at) => {
    const days = mark.from - reached
    reached = Math.max(reached, mark.to)
    return at === 0 || days <= 0 ? [] : [{ at, days }]
  })
}

const YEAR = 365

/** A stretch from a round day before its first mark to one behind its last. */
function padded({ from, to, marks }: Stretch): Stretch {
  const days = to - from
  const first = partsOfDay(from)
  const last = partsOfDay(to)
  if (days > 60 * YEAR) {
    const decade = Math.floor(first.year / 10) * 10
    return { from: dayOfParts(decade, 0, 1), to: dayOfParts(Math.ceil((last.year + 1) / 10) * 10, 0, 1), marks }
  }
  if (days > 1.5 * YEAR) {
    return { from: dayOfParts(first.year, 0, 1), to: dayOfParts(last.year, last.month < 6 ? 9 : 15, 1), marks }
  }
  if (days > 40) {
    return { from: dayOfParts(first.year, first.month, 1), to: dayOfParts(last.year, last.month + 1, 1), marks }
  }
  const margin = Math.max(2, Math.round(days / 6))
  return { from: from - margin, to: to + margin, marks }
}
