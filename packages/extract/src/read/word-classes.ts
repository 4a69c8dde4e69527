import { isDemonym } from '../words/demonyms.ts'
import { roleNoun } from '../words/role-nouns.ts'
import type { TreeToken } from './trees.ts'

/** What rules ask of a word: classes that its tag of the Penn Treebank tells; peoples, callings and days by lists. */
export type WordClass =
  | 'Noun'
  | 'Singular'
  | 'Plural'
  | 'ProperNoun'
  | 'Pronoun'
  | 'Possessive'
  | 'Determiner'
  | 'Preposition'
  | 'Conjunction'
  | 'Adjective'
  | 'Adverb'
  | 'Particle'
  | 'Value'
  | 'Ordinal'
  | 'Verb'
  | 'Infinitive'
  | 'PresentTense'
  | 'PastTense'
  | 'Participle'
  | 'Gerund'
  | 'Modal'
  | 'Auxiliary'
  | 'Copula'
  | 'Demonym'
  | 'Actor'
  | 'Date'
  | 'Punctuation'

const CLASSES: Readonly<Record<string, readonly WordClass[]>> = {
  NN: ['Noun', 'Singular'],
  NNS: ['Noun', 'Plural'],
  NNP: ['Noun', 'ProperNoun', 'Singular'],
  NNPS: ['Noun', 'ProperNoun', 'Plural'],
  PRP: ['Noun', 'Pronoun'],
  PRP$: ['Noun', 'Pronoun', 'Possessive'],
  POS: ['Possessive'],
  DT: ['Determiner'],
  PDT: ['Determiner'],
  IN: ['Preposition'],
  TO: ['Preposition'],
  CC: ['Conjunction'],
  JJ: ['Adjective'],
  JJR: ['Adjective'],
  JJS: ['Adjective'],
  RB: ['Adverb'],
  RBR: ['Adverb'],
  RBS: ['Adverb'],
  RP: ['Particle'],
  CD: ['Value'],
  MD: ['Verb', 'Modal'],
  VB: ['Verb', 'Infinitive', 'PresentTense'],
  VBP: ['Verb', 'PresentTense'],
  VBZ: ['Verb', 'PresentTense'],
  VBD: ['Verb', 'PastTense'],
  VBN: ['Verb', 'PastTense', 'Participle'],
  VBG: ['Verb', 'PresentTense', 'Gerund'],
}
const BE = /^(?:be|am|is|are|was|were|been|being|['’]s|['’]re|['’]m)$/iu
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/iu
const DATE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|(?:19|20)\d\d)$/iu

/** Word forms whose classes are remembered, and how many at most. */
const made = new Map<string, ReadonlySet<WordClass>>()
const MOST_FORMS = 20_000

/** The classes of a token; none for a tag that tells nothing which rules ask. */
export function classesOf({ text, tag, label }: TreeToken): ReadonlySet<WordClass> {
  const key = `${tag} ${label === 'aux' || label === 'auxpass' ? label : ''} ${text}`
  const known = made.get(key)
  if (known !== undefined) return known
  const classes = new Set(CLASSES[tag] ?? [])
  if (tag.startsWith('V')) {
    if (label === 'aux' || label === 'auxpass') classes.add('Auxiliary')
    else if (BE.test(text)) classes.add('Copula')
  }
  if (ORDINAL.test(text)) for (const more of ['Value', 'Ordinal'] as const) classes.add(more)
  if (/^(?:NN|JJ)/u.test(tag) && isDemonym(text)) classes.add('Demonym')
  if (tag.startsWith('NN') && roleNoun(text.toLowerCase()) !== undefined) classes.add('Actor')
  if (DATE.test(text) && /^(?:NNP|CD|NN)/u.test(tag)) classes.add('Date')
  if (made.size > MOST_FORMS) made.clear()
  made.set(key, classes)
  return classes
}
