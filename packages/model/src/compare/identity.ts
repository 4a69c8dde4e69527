import { fold } from '../normalize/names.ts'
import type { ToldFact } from './told-fact.ts'

/** A fact in both versions, or in one. */
export type Pair = readonly [before: ToldFact, after: ToldFact] | readonly [ToldFact, null] | readonly [null, ToldFact]

/** Words in common from which two facts without a common key may be the same one reworded. */
const ALIKE = 0.5
const NEARLY_THE_SAME = 0.7

/**
 * Pairs the facts of two versions: those of one kind and key by the likeness of their words and sentences, never by
 * position; then, of what is left, those whose sentence or words are nearly the same, since a name respelled, a
 * speaker put right or a quotation begun elsewhere changes the key and is the same fact all the same.
 */
export function pairFacts(before: readonly ToldFact[], after: readonly ToldFact[]): Pair[] {
  const pairs: (readonly [ToldFact, ToldFact])[] = []
  const left = { before: new Set(before), after: new Set(after) }
  const take = (least: number, score: (a: ToldFact, b: ToldFact) => number): void => {
    for (const pair of bestPairs([...left.before], [...left.after], least, score)) {
      pairs.push(pair)
      left.before.delete(pair[0])
      left.after.delete(pair[1])
    }
  }
  take(1.5, (a, b) => (sameKey(a, b) && a.text === b.text ? 1 + likeness(a.context, b.context) : 0))
  take(0.01, (a, b) => (sameKey(a, b) ? 0.5 + likeness(a.text, b.text) + likeness(a.context, b.context) : 0))
  take(0.01, (a, b) => (a.kind === b.kind ? kindred(a, b) : 0))
  return [
    ...pairs,
    ...[...left.before].map((fact) => [fact, null] as const),
    ...[...left.after].map((fact) => [null, fact] as const),
  ]
}

function bestPairs(
  before: readonly ToldFact[],
  after: readonly ToldFact[],
  least: number,
  score: (a: ToldFact, b: ToldFact) => number,
): (readonly [ToldFact, ToldFact])[] {
  const cells = before.flatMap((a, i) => after.map((b, j) => ({ a, b, i, j, likeness: score(a, b) })))
  const used = new Set<ToldFact>()
  return cells
    .filter(({ likeness: found }) => found >= least)
    .toSorted((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j)
    .flatMap(({ a, b }) => {
      if (used.has(a) || used.has(b)) return []
      used.add(a).add(b)
      return [[a, b] as const]
    })
}

const baseKey = (key: string): string => key.replace(/#\d+$/u, '')

function sameKey(a: ToldFact, b: ToldFact): boolean {
  return a.kind === b.kind && baseKey(a.key) === baseKey(b.key)
}

function kindred(a: ToldFact, b: ToldFact): number {
  const words = likeness(a.text, b.text)
  const sentence = likeness(a.context, b.context)
  if (a.kind === 'person' || a.kind === 'organization' || a.kind === 'place') {
    const names = namesInCommon(a.text, b.text)
    return names >= NEARLY_THE_SAME || (names > 0 && sentence >= NEARLY_THE_SAME) ? names + sentence : 0
  }
  if (words >= NEARLY_THE_SAME) return words + sentence
  return sentence >= NEARLY_THE_SAME && words >= ALIKE ? words + sentence : 0
}

/** How alike two names are of which at most one word differs: by that word's letters; 0 where more words differ. */
function namesInCommon(a: string, b: string): number {
  const [x, y] = [fold(a).split('-'), fold(b).split('-')]
  const other = x.filter((word) => !y.includes(word))
  const others = y.filter((word) => !x.includes(word))
  if (other.length > 1 || others.length > 1) return 0
  return lettersInCommon(other[0] ?? '', others[0] ?? '')
}

function lettersInCommon(a: string, b: string): number {
  const grams = (word: string): string[] =>
    Array.from({ length: word.length + 1 }, (_, i) => ` ${word} `.slice(i, i + 2))
  return share(grams(a), grams(b))
}

/** Words that two texts share, as a part of all their words: 1 for the same words, 0 for none in common. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  return share(fold(a).split('-'), fold(b).split('-'))
}

function share(x: readonly string[], y: readonly string[]): number {
  const left = [...y]
  const both = x.filter((word) => {
    const at = left.indexOf(word)
    if (at === -1) return false
    left.splice(at, 1)
    return true
  }).length
  return both / (x.length + y.length - both || 1)
}
