import { rowsOf } from '../lexicon/index.ts'

/** Verbs that take what is named and what it is called, in their plain form with the particle where there is one. */
export const NAMING_VERBS = rowsOf('naming-verbs', 'word').map(({ word }) => ({ verb: word }))
