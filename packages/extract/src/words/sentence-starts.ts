import { wordsOf } from '../lexicon/index.ts'

/** With a capital after an abbreviation, these begin a sentence: no name begins with them. */
export const STARTERS = wordsOf('sentence-words', 'starter')

/** These begin a sentence where a word in lower case follows: "in the U.S. Under the plan", "U.S. Under Secretary". */
export const STARTERS_BEFORE_LOWER = wordsOf('sentence-words', 'starter-before-lower')

/** What a time of day goes on with: "9 p.m. Friday". */
export const AFTER_TIME = wordsOf('sentence-words', 'after-time')

/** Verbs of saying after a quoted question: “Why?” Ms. Ruiz asked. */
export const SPEECH_VERBS = wordsOf('sentence-words', 'saying')

/** Names that end in a mark: no sentence ends there by itself. */
export const NAMES_WITH_MARK = wordsOf('sentence-words', 'name')
