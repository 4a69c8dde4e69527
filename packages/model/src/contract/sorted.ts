/**
 * How many items stand before the first that does not hold, where all that hold stand before all that do not: a binary
 * search.
 */
export function countHolding<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) low = middle + 1
    else high = middle
  }
  return low
}
