/** Things under keys, several each. */
export interface Keyed<T> {
  readonly add: (thing: T, keys: Iterable<string>) => void
  /** What stands under any of the keys, each once, in the order in which it was first added. */
  readonly under: (keys: Iterable<string>) => T[]
}

/** Finds the few things that may be meant, so that not every pair of names need be compared. */
export function keyed<T>(): Keyed<T> {
  const order = new Map<T, number>()
  const byKey = new Map<string, Set<T>>()
  return {
    add: (thing, keys) => {
      if (!order.has(thing)) order.set(thing, order.size)
      for (const key of keys) {
        const known = byKey.get(key)
        if (known === undefined) byKey.set(key, new Set([thing]))
        else known.add(thing)
      }
    },
    under: (keys) => {
      const found = new Set<T>()
      for (const key of keys) for (const thing of byKey.get(key) ?? []) found.add(thing)
      return [...found].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    },
  }
}
