import { wordsOf } from '../lexicon/index.ts'

/** What four digits count where one follows: "2000 people" is no year. */
export const COUNTED = wordsOf('time-neighbors', 'counted')

/** What makes a bare month or season a time: "in May", "by spring". */
export const BEFORE_BARE = wordsOf('function-words', 'before-bare')

/** Months that are words or given names too, so that a bare one needs a word of time before it. */
export const MONTH_HOMOGRAPHS = wordsOf('time-neighbors', 'homograph')

/** What follows a named day in the name of something else: "Thanksgiving dinner", "Christmas tree". */
export const AFTER_HOLIDAY_NAME = wordsOf('time-neighbors', 'after-holiday')
