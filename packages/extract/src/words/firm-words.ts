import { wordsOf } from '../lexicon/index.ts'

const FIRM = wordsOf('organization-words', 'firm')
const WORK = wordsOf('organization-words', 'work')
const FIRM_NOUNS = wordsOf('nouns', 'firm')
const WORK_NOUNS = wordsOf('nouns', 'work')
const PRIZE_NOUNS = wordsOf('nouns', 'prize')
const PRODUCT_NOUNS = wordsOf('nouns', 'product')

/** Whether a name of several words that ends so, in lower case, is a firm's. */
export function isFirmWord(word: string): boolean {
  return FIRM.has(word)
}

/** Whether a name of several words that ends so, in lower case, is of a law, a prize, a show. */
export function isWorkWord(word: string): boolean {
  return WORK.has(word)
}

/** Whether a common noun in lower case is of firms and bodies, and of no person. */
export function isFirmNoun(word: string): boolean {
  return FIRM_NOUNS.has(word)
}

/** Whether a common noun in lower case is of works. */
export function isWorkNoun(word: string): boolean {
  return WORK_NOUNS.has(word)
}

/** Whether a noun in small letters says that the name before it is of a prize, a study, an occasion. */
export function isPrizeNoun(word: string): boolean {
  return PRIZE_NOUNS.has(word)
}

/** Whether a noun in small letters says that the acronym before it is of a thing. */
export function isProductNoun(word: string): boolean {
  return PRODUCT_NOUNS.has(word)
}
