import { wordsOf } from '../lexicon/index.ts'

const DEMONYMS = wordsOf('demonyms')

/** Whether a word, any case, singular or plural, is one of a people, faith, party or language. */
export function isDemonym(word: string): boolean {
  const lower = word.toLowerCase()
  return DEMONYMS.has(lower) || (lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1)))
}
