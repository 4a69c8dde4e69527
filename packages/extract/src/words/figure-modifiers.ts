import { wordsOf } from '../lexicon/index.ts'

/** Words right before a number that bound or soften it, "more than 40". Longer wordings first, so that they are taken whole. */
export const MODIFIERS = wordsOf('figure-modifiers', 'before')

/** Words right behind a number that bound or soften it. */
export const TRAILING_MODIFIERS = wordsOf('figure-modifiers', 'behind')
