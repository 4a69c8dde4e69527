import { wordsOf } from '../lexicon/index.ts'

/** Always open a clause: "because the mill closed". */
export const SUBORDINATORS = wordsOf('function-words', 'subordinator')

/** "the mill that closed", "people who left", "a plan which failed" */
export const RELATIVIZERS = wordsOf('function-words', 'relativizer')

export const COORDINATORS = wordsOf('function-words', 'coordinator')
