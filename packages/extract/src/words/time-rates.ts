import { wordsOf } from '../lexicon/index.ts'

/** What stands before a unit that says how often: "$5 million a year", "twice a week", "40 barrels a day". */
export const RATED = wordsOf('time-neighbors', 'rated')
