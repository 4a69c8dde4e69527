import { rowsOf } from '../lexicon/index.ts'

const SETS: ReadonlyMap<string, ReadonlySet<number>> = byName()

function byName(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const [index, { word, short }] of rowsOf('nicknames', 'word', 'short').entries()) {
    for (const name of [word, ...short.split(' ')]) found.set(name, (found.get(name) ?? new Set()).add(index))
  }
  return found
}

/** Whether one of two given names in lower case is a short form of the other. */
export function sameGivenName(a: string, b: string): boolean {
  const others = SETS.get(b)
  return others !== undefined && [...(SETS.get(a) ?? [])].some((set) => others.has(set))
}
