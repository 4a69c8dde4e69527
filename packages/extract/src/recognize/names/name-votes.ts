import { type NameKind, type NameStretch, textOf } from './tagged-names.ts'

/** For each name the kinds that it is taken for in a document, and how surely in all. */
export type KindVotes = ReadonlyMap<string, ReadonlyMap<NameKind, number>>

/** The votes of every mention, each as much as its certainty. */
export function kindVotes(names: readonly NameStretch[]): KindVotes {
  const votes = new Map<string, Map<NameKind, number>>()
  for (const name of names) {
    const text = textOf(name)
    const kinds = votes.get(text) ?? new Map<NameKind, number>()
    kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + name.certainty)
    votes.set(text, kinds)
  }
  return votes
}

/** The kind that has most votes for the name's words; of equals its own. */
export function votedKind(name: NameStretch, votes: KindVotes): NameKind {
  const kinds = votes.get(textOf(name)) ?? new Map<NameKind, number>()
  const open = [...kinds].filter(([kind]) => kind !== 'person' || isMostlyPerson(kinds, name))
  const own = open.find(([kind]) => kind === name.kind)?.[1] ?? -1
  const [most] = open.toSorted((a, b) => b[1] - a[1])
  return most !== undefined && most[1] > own ? most[0] : name.kind
}

/** The part of all votes that makes a person of a single word which nothing else speaks for. */
const LEAST_SHARE = 0.5

/** Whether a name may be a person's: of one word, half of its votes must say so (a surname may be a firm's). */
function isMostlyPerson(kinds: ReadonlyMap<NameKind, number>, { start, end }: NameStretch): boolean {
  const all = [...kinds.values()].reduce((sum, votes) => sum + votes, 0)
  return end - start > 1 || (kinds.get('person') ?? 0) >= LEAST_SHARE * all
}
