import { wordsOf } from '../lexicon/index.ts'

/** "the vote was postponed", "called off Friday's rally" */
export const CANCELLATIONS = wordsOf('statuses', 'cancellation')

/** "denied that it attacked", "denied attacking" */
export const DENIALS = wordsOf('statuses', 'denial')

/** "rejected claims that it attacked" */
export const REJECTIONS = wordsOf('statuses', 'rejection')

/** What is rejected: "reports that it attacked". */
export const CLAIMS = wordsOf('statuses', 'claim')

/** "a vote scheduled for Tuesday" */
export const APPOINTMENTS = wordsOf('statuses', 'appointment')

/** Modals that leave it open: "may have", "could". */
export const HEDGING_MODALS = wordsOf('statuses', 'hedging-modal')

/** Words that leave it open: "appears to have left". */
export const HEDGES = wordsOf('statuses', 'hedge')

/** Times that hold the present: with a plain present tense they tell how things are, not what happened. */
export const PRESENT_TIMES =
  /^(?:today|currently|presently|this (?:year|week|month|season|fall|spring|summer|winter|decade|century|time))$/iu
