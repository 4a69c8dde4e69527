import { type Segment, segmentOf, xOf } from './axis.ts'
import { isDot, type Mark } from './marks.ts'

/** Where a mark lies: what it covers of the axis, where its leader meets it, and how far it lies from the axis. */
export interface PlacedMark {
  readonly mark: Mark
  readonly from: number
  readonly to: number
  readonly leader: number
  /** Null for a mark that has its stretch to itself, and for dots; else 0 on the axis, above it less, below it more. */
  readonly track: number | null
}

export const DOT = 3.6
const LEAST_BAR = 5
/** Bars that would lie on each other are thinner and stand in tracks, so far from each other. */
const TRACK_STEP = 4.9
const TRACKS = [1, -1, 2, -2, 3, -3]
const LEAST_BAND = 16

/** Places the marks on the axis; an open side reaches to the segment's edge. */
export function placeMarks(marks: readonly Mark[], axis: readonly Segment[]): PlacedMark[] {
  const untracked = marks.map((mark): PlacedMark => ({ mark, ...extentOf(mark, axis), track: null }))
  const placed: PlacedMark[] = []
  for (const one of untracked) placed.push({ ...one, track: trackOf(one, untracked, placed) })
  return placed
}

/** How far below the middle of the band a mark's own middle lies. */
export function offsetOf({ track }: PlacedMark): number {
  return (track ?? 0) * TRACK_STEP
}

/** How high the band must be for the tracks of its bars. */
export function bandHeight(marks: readonly PlacedMark[]): number {
  const outermost = Math.max(0, ...marks.map((mark) => Math.abs(offsetOf(mark))))
  return Math.max(LEAST_BAND, 2 * outermost + TRACK_STEP + 1)
}

function extentOf(mark: Mark, axis: readonly Segment[]): Pick<PlacedMark, 'from' | 'to' | 'leader'> {
  const segment = segmentOf(axis, mark)
  const only = segment === undefined ? [] : [segment]
  const a = mark.openStart && segment !== undefined ? segment.x : xOf(only, mark.from)
  const b = mark.openEnd && segment !== undefined ? segment.x + segment.width : xOf(only, mark.to)
  const middle = (a + b) / 2
  if (isDot(mark)) return { from: middle - DOT, to: middle + DOT, leader: middle }
  const least = Math.max(0, (LEAST_BAR - (b - a)) / 2)
  const [from, to] = [a - least, b + least]
  const leader = mark.openStart ? Math.max(from, to - DOT) : mark.openEnd ? Math.min(to, from + DOT) : middle
  return { from, to, leader }
}

function trackOf(bar: PlacedMark, all: readonly PlacedMark[], placed: readonly PlacedMark[]): number | null {
  const shares = (other: PlacedMark): boolean => other.from < bar.to && bar.from < other.to
  if (isDot(bar.mark) || !all.some((other) => other.mark !== bar.mark && shares(other))) return null
  return TRACKS.find((track) => !placed.some((other) => other.track === track && shares(other))) ?? 1
}
