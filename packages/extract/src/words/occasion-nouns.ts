import { wordsOf } from '../lexicon/index.ts'

const OCCASIONS = wordsOf('nouns', 'occasion')
const MEDIA = wordsOf('nouns', 'medium')

/** Whether a word in lower case is a form or occasion of saying something. */
export function isOccasionNoun(word: string): boolean {
  return OCCASIONS.has(word)
}

/** Whether a word in lower case is a service or medium that words are spread by: "on Twitter". */
export function isMedium(word: string): boolean {
  return MEDIA.has(word)
}
