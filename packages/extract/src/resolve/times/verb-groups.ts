import type { Word } from '../../read/text.ts'
import {
  FUTURE_AUXILIARIES,
  IMPLICATIVE_VERBS,
  INVARIANT_VERBS,
  NEGATIONS,
  PLANNING_VERBS,
} from '../../words/time-tense.ts'

export type Tense = 'past' | 'present' | 'future'

/** A verb with its auxiliaries: places in the sentence, end exclusive. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly tense: Tense
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
    const group = to > at ? groupOf(words, at, to) : undefined
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
  return inside && (NEGATIONS.has(normal) || /^(?:also|been|just|already|still)$/u.test(normal))
}

type Kind = Omit<VerbGroup, 'from' | 'to'>

function groupOf(words: readonly Word[], from: number, to: number): Kind | undefined {
  const group = words.slice(from, to)
  const normals = group.map(({ normal }) => normal)
  const before = words.slice(Math.max(0, from - 5), from).map(({ normal }) => normal)
  const negated = [...normals, ...before.filter((word) => /^(?:neither|nor)$/u.test(word))].some(
    (word) => NEGATIONS.has(word) || word.endsWith("n't"),
  )
  const perfect = normals.length > 1 && normals.some((word) => /^(?:have|has|had|'ve|having)$/u.test(word))
  const infinitive = normals.indexOf('to')
  const tense = tenseOf(group, normals, { negated, perfect, ruling: normals[infinitive - 1] ?? before.at(-1) ?? '' })
  return tense === undefined ? undefined : { tense, negated, perfect, infinitive: infinitive !== -1 }
}

interface Around {
  readonly negated: boolean
  readonly perfect: boolean
  /** The word that an infinitive hangs on. */
  readonly ruling: string
}

function tenseOf(group: readonly Word[], normals: readonly string[], around: Around): Tense | undefined {
  const last = normals.at(-1) ?? ''
  if (PLANNING_VERBS.has(last)) return 'future'
  if (normals.some((word) => FUTURE_AUXILIARIES.has(word) || /^(?:wo|would|could|should|ca)n't$|'ll$/u.test(word))) {
    if (around.perfect) return 'past'
    // "could not be reached Tuesday", "would not comment Tuesday"
    return around.negated && normals.some((word) => /^(?:could|would)/u.test(word)) ? 'past' : 'future'
  }
  const to = normals.indexOf('to')
  if (to !== -1) return normals.indexOf('have') > to || IMPLICATIVE_VERBS.has(around.ruling) ? 'past' : 'future'
  if (around.perfect) return 'past'
  if (group.some(({ tags }) => tags.has('PastTense')) || /^(?:was|were|had|did)$/u.test(last)) return 'past'
  if (normals.length === 1 && INVARIANT_VERBS.has(last) && !/^(?:they|we|i|you)$/u.test(around.ruling)) return 'past'
  // "killing dozens Friday": a participle has the tense of its verb.
  return group.every(({ tags }) => tags.has('Gerund')) ? undefined : 'present'
}
