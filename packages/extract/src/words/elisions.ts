import { wordsOf } from '../lexicon/index.ts'

/** Words that lost their first letters: their mark opens no quotation. Lower case, without the apostrophe. */
export const ELISIONS = wordsOf('elisions')
