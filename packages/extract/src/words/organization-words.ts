import { wordsOf } from '../lexicon/index.ts'

const LEGAL_WORDS = wordsOf('organization-words', 'legal')
const BODY_WORDS = wordsOf('organization-words', 'body')
const PAPERS = wordsOf('organization-words', 'paper')

/** Whether a word in lower case ends names of firms: "Inc.". */
export function isLegalForm(word: string): boolean {
  return LEGAL_WORDS.has(word)
}

/** Whether a word in lower case heads names of organizations: "University". */
export function isOrganizationWord(word: string): boolean {
  return LEGAL_WORDS.has(word) || BODY_WORDS.has(word)
}

/** Whether a word, any case, names a paper by itself: "the Times". */
export function isPaperWord(word: string): boolean {
  return PAPERS.has(word.toLowerCase())
}
