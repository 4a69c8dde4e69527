import { countHolding } from './sorted.ts'
import { byPosition, type Extent, overlaps } from './span.ts'

/** Things with a place in the text, asked again and again what stands where. */
export interface Extents<T> {
  /** What shares a character with `extent`, in the order in which the things were given. */
  readonly overlapping: (extent: Extent) => T[]
}

interface Entry<T> extends Extent {
  readonly thing: T
  readonly order: number
}

/** Sorted by start; over each entry the farthest end in the half of the list that it is the middle of. */
interface Tree<T> {
  readonly entries: readonly Entry<T>[]
  readonly ends: Float64Array
}

/**
 * The things with all of their places, as an interval tree (Cormen et al., Introduction to Algorithms, 14.3): a question
 * takes the logarithm of their number, and as much again for each answer.
 */
export function extentsOf<T>(things: readonly T[], placesOf: (thing: T) => readonly Extent[]): Extents<T> {
  const entries = things
    .flatMap((thing, order) => placesOf(thing).map(({ start, end }) => ({ start, end, thing, order })))
    .toSorted(byPosition)
  const tree = { entries, ends: new Float64Array(entries.length) }
  farthest(tree, 0, entries.length)
  return {
    overlapping: (extent) => {
      const found = new Map<number, T>()
      collect(
        tree,
        0,
        countHolding(entries, ({ start }) => start < extent.end),
        entries.length,
        extent,
        found,
      )
      return [...found].toSorted(([a], [b]) => a - b).map(([, thing]) => thing)
    },
  }
}

function farthest<T>({ entries, ends }: Tree<T>, low: number, high: number): number {
  if (low >= high) return -Infinity
  const middle = (low + high) >> 1
  const own = entries[middle]?.end ?? -Infinity
  const far = Math.max(own, farthest({ entries, ends }, low, middle), farthest({ entries, ends }, middle + 1, high))
  ends[middle] = far
  return far
}

/** Collects from `low` to `high` what starts before position `until` and reaches into the extent. */
function collect<T>(
  tree: Tree<T>,
  low: number,
  until: number,
  high: number,
  extent: Extent,
  found: Map<number, T>,
): void {
  const middle = (low + high) >> 1
  if (low >= Math.min(high, until) || (tree.ends[middle] ?? 0) <= extent.start) return
  const entry = tree.entries[middle]
  if (entry !== undefined && middle < until && overlaps(entry, extent)) found.set(entry.order, entry.thing)
  collect(tree, low, until, middle, extent, found)
  collect(tree, middle + 1, until, high, extent, found)
}
