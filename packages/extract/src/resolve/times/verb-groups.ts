import type { Word } from '../../read/text.ts'
import {
  ASKING_VERBS,
  FUTURE_AUXILIARIES,
  IMPLICATIVE_VERBS,
  INVARIANT_VERBS,
  NEGATIONS,
  PLANNING_NOUNS,
  PLANNING_VERBS,
} from '../../words/time-tense.ts'

export type Tense = 'past' | 'present' | 'future'

/** A verb with its auxiliaries: places in the sentence, end exclusive. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** Of its last verb: in "sought to pay" that of "to pay". */
  readonly tense: Tense
  /** Of its first verb: in "sought to pay" that of "sought". */
  readonly leading: Tense
  readonly negated: boolean
  /** "had found" */
  readonly perfect: boolean
  readonly infinitive: boolean
}

/** The verb groups of words that start at `offset` of their sentence. */
export function verbGroups(words: readonly Word[], offset: number): VerbGroup[] {
  const groups: VerbGroup[] = []
  let at = 0
  while (at < words.length) {
    let to = at
    while (to < words.length && isVerbal(words, to, to > at)) to += 1
    const group = to > at ? groupOf(words, at, to, groups.at(-1)) : undefined
    if (group !== undefined) groups.push({ ...group, from: offset + at, to: offset + to })
    at = Math.max(to, at + 1)
  }
  return groups
}

/** Tagged as verbs, but hardly ever one in news: the month May, police. */
const NO_VERBS = /^(?:May|March|police)$/u

function isVerbal(words: readonly Word[], at: number, inside: boolean): boolean {
  const word = words[at]
  if (word === undefined || word.tags.has('Possessive') || NO_VERBS.test(word.text)) return false
  const { tags, normal } = word
  if (normal === 'to') return words[at + 1]?.tags.has('Infinitive') === true || words[at + 1]?.normal === 'be'
  if (tags.has('Verb') || tags.has('Copula') || tags.has('Modal') || tags.has('Auxiliary')) return true
  if (FUTURE_AUXILIARIES.has(normal) || /^'(?:ll|d|s|re|ve)$/u.test(normal)) return true
  return inside && (NEGATIONS.has(normal) || tags.has('Adverb') || normal === 'been')
}

type Kind = Omit<VerbGroup, 'from' | 'to'>

function groupOf(words: readonly Word[], from: number, to: number, previous: VerbGroup | undefined): Kind | undefined {
  const group = words.slice(from, to)
  const normals = group.map(({ normal }) => normal)
  const before = words.slice(Math.max(0, from - 5), from).map(({ normal }) => normal)
  const negated = [...normals, ...before.filter((word) => /^(?:neither|nor)$/u.test(word))].some(
    (word) => NEGATIONS.has(word) || word.endsWith("n't"),
  )
  const at = normals.indexOf('to')
  const finite = at === -1 ? group : group.slice(0, at)
  const leading = finiteTense(finite, negated, before.at(-1) ?? '')
  const tense = at === -1 ? leading : infinitiveTense(normals, at, before, previous)
  const perfect = isPerfect(normals)
  return tense === undefined ? undefined : { tense, leading: leading ?? tense, negated, perfect, infinitive: at !== -1 }
}

function isPerfect(normals: readonly string[]): boolean {
  return normals.length > 1 && normals.some((word) => /^(?:have|has|had|'ve|having)$/u.test(word))
}

/** "plans to pay" lies ahead, "failed to pay" back; "visited to pay" has the tense of "visited", "asked him to pay" not. */
function infinitiveTense(
  normals: readonly string[],
  at: number,
  before: readonly string[],
  previous: VerbGroup | undefined,
): Tense {
  if (normals.indexOf('have') > at) return 'past'
  const ruling = normals[at - 1] ?? before.at(-1) ?? ''
  if (IMPLICATIVE_VERBS.has(ruling)) return 'past'
  if (at > 0 || PLANNING_NOUNS.has(ruling) || before.some((word) => ASKING_VERBS.has(word))) return 'future'
  return previous?.tense === 'past' && before.length > 0 ? 'past' : 'future'
}

function finiteTense(group: readonly Word[], negated: boolean, before: string): Tense | undefined {
  const normals = group.map(({ normal }) => normal)
  const last = normals.at(-1) ?? ''
  const perfect = isPerfect(normals)
  if (PLANNING_VERBS.has(last)) return 'future'
  if (normals.some((word) => FUTURE_AUXILIARIES.has(word) || /^(?:wo|would|could|should|ca)n't$|'ll$/u.test(word))) {
    if (perfect) return 'past'
    // "could not be reached Tuesday", "would not comment Tuesday"
    return negated && normals.some((word) => /^(?:could|would)/u.test(word)) ? 'past' : 'future'
  }
  if (perfect || group.some(({ tags, normal }) => tags.has('PastTense') || /^(?:was|were|had|did)$/u.test(normal)))
    return 'past'
  if (normals.length === 1 && INVARIANT_VERBS.has(last) && !/^(?:they|we|i|you)$/u.test(before)) return 'past'
  // "killing dozens Friday": a participle has the tense of its verb.
  return group.every(({ tags }) => tags.has('Gerund')) ? undefined : 'present'
}
