/**
 * Which positions of `order` are out of the longest rising run: the least that were moved to make this order of that
 * one. Patience sorting (Aldous and Diaconis 1999): n log n.
 */
export function movedPositions(order: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, value] of order.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((order[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1]
    ends[low] = index
  }
  const kept = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at)
  return new Set(order.keys().filter((index) => !kept.has(index)))
}
