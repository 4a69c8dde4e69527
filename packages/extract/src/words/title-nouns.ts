import { wordsOf } from '../lexicon/index.ts'

/** Nouns and participles that a title between quotation marks stands after. Lower case. */
export const TITLE_NOUNS = wordsOf('quotation-nouns', 'title')
