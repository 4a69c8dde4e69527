import { wordsOf } from '../lexicon/index.ts'

/** What an auxiliary adds to its group. */
export interface Auxiliary {
  readonly kind: 'be' | 'have' | 'do' | 'modal'
  readonly tense: 'past' | 'present' | 'none'
  readonly negated: boolean
  /** The modal in full: "will" for "won't" and "'ll". */
  readonly modal: string | null
}

const BE_PAST = wordsOf('function-words', 'be-past')
const BE_PRESENT = wordsOf('function-words', 'be-present')
const BE_OTHER = wordsOf('function-words', 'be-other')
const MODALS = wordsOf('function-words', 'modal')

/** "wo", "ca", "sha" before "n't": the modal meant. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
])

/** What stands after the apostrophe: "he'll go", "they've gone", "we're going", "I'm going". */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['ve', 'have'],
  ['re', 'are'],
  ['m', 'am'],
])

/** Words whose 's is a verb: "it's closing". */
const TAKES_IS = wordsOf('function-words', 'takes-is')

/** What the word does as an auxiliary; undefined for every other word. `normal` is the word's lower case form. */
export function auxiliaryOf(normal: string): Auxiliary | undefined {
  if (normal === 'cannot') return { kind: 'modal', tense: 'present', negated: true, modal: 'can' }
  if (normal.endsWith("n't")) {
    const stem = normal.slice(0, -3)
    const positive = plainAuxiliary(SHORTENED.get(stem) ?? stem)
    return positive === undefined ? undefined : { ...positive, negated: true }
  }
  const [stem = '', after] = normal.split("'")
  if (after === undefined) return plainAuxiliary(normal)
  if (after === 's' && TAKES_IS.has(stem)) return plainAuxiliary('is')
  return plainAuxiliary(CONTRACTED.get(after) ?? '')
}

function plainAuxiliary(word: string): Auxiliary | undefined {
  const made = (kind: Auxiliary['kind'], tense: Auxiliary['tense'], modal: string | null = null): Auxiliary => ({
    kind,
    tense,
    negated: false,
    modal,
  })
  if (BE_PAST.has(word)) return made('be', 'past')
  if (BE_PRESENT.has(word)) return made('be', 'present')
  if (BE_OTHER.has(word)) return made('be', 'none')
  if (word === 'had') return made('have', 'past')
  if (word === 'has' || word === 'have') return made('have', 'present')
  if (word === 'having') return made('have', 'none')
  if (word === 'did') return made('do', 'past')
  if (word === 'does' || word === 'do') return made('do', 'present')
  return MODALS.has(word) ? made('modal', 'present', word) : undefined
}

/** "did not go", "never went". */
export const NEGATIONS = wordsOf('function-words', 'negation')

/** Verbs and adjectives whose infinitive is what happens: "is expected to meet", "was made to sell up". */
export const CHAIN_HEADS = wordsOf('verbs', 'chain')

/** Among them the ones that speak of what is to come. */
export const PLANNING_HEADS = wordsOf('verbs', 'planning-chain')

/** What follows a verb and is part of it: "stepped down", "called off". */
export const PARTICLES = wordsOf('function-words', 'particle')

/** Verbs that are followed by a clause without "that": "police said the man died". */
export const CLAUSE_TAKERS = wordsOf('verbs', 'clause')
