import { wordsOf } from '../lexicon/index.ts'

const KNOWN = wordsOf('nouns', 'document')

/** Whether a word in lower case, singular or plural, is written or counted and may be the source of a statement. */
export function isDocumentNoun(word: string): boolean {
  return KNOWN.has(word) || KNOWN.has(word.replace(/s$/u, '')) || KNOWN.has(word.replace(/ies$/u, 'y'))
}
