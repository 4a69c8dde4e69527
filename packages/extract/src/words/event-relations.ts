import type { Relation } from '@factsheet/model'
import { valuesOf, wordsOf } from '../lexicon/index.ts'

/** Wording right before a time, and how the event stands to it. Longer wordings first, so that they are taken whole. */
export const RELATION_WORDS = valuesOf<Relation>('relations', 'relation')

/** Words between a relation and its time that change neither: "since at least 2012", "before the end of". */
export const RELATION_FILLERS = wordsOf('function-words', 'filler')

/** Prepositions that simply place an event in a time. */
export const PLACING_WORDS = wordsOf('function-words', 'placing')

/** Before "of" and a time: a part of it or a day near it, no noun that has it for itself ("the night of May 3"). */
export const TIME_PARTS = wordsOf('nouns', 'time-part')

/** Between the two ends of a range: "from 1995 to 1997", "Thursday through Monday", "2003-2016". */
export const RANGE_JOINERS = wordsOf('function-words', 'range')

/** Prepositions after which an event noun is dated on its own, apart from the clause's verb: "than the merger in 1964". */
export const OWN_DATE_PREPOSITIONS = wordsOf('function-words', 'own-date')

/** Verbs that set their object against something else in time: its date is its own ("many followed attacks in May"). */
export const RELATING_VERBS = wordsOf('verbs', 'relating')
