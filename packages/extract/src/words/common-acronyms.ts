import { wordsOf } from '../lexicon/index.ts'

const WORDS = wordsOf('common-acronyms')

/** Whether a word in capitals is a common noun by use: "PR", "a PAC", "the CEO". */
export function isCommonAcronym(word: string): boolean {
  return WORDS.has(word)
}
