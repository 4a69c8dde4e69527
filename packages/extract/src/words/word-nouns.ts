import { wordsOf } from '../lexicon/index.ts'

/** Nouns and participles after which quotation marks set off words as words. Lower case. */
export const WORD_NOUNS = wordsOf('quotation-nouns', 'scare')
