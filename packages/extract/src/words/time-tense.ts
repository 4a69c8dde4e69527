import { wordsOf } from '../lexicon/index.ts'

/** "the planned visit in September": what stands before a noun and says that it is to come. */
export const PLANNED_ADJECTIVES = wordsOf('verbs', 'planned')

/** Verbs of the calendar: in the present they tell of a day or month to come, "the term ends in June". */
export const CALENDAR_VERBS = wordsOf('verbs', 'calendar')

/** "a vote scheduled for Tuesday", "due Friday" */
export const PLANNING_WORDS = wordsOf('verbs', 'planning-word')

/** Verbs whose object is to come: "planned a rally Saturday", "scheduled a hearing for May". */
export const PLANNING_VERBS = wordsOf('verbs', 'planning')

/** "gave them until Tuesday", "put it off until May": what they grant or move ends ahead. */
export const GRANTING_VERBS = wordsOf('verbs', 'granting')

/** "a plan to meet Tuesday" */
export const PLANNING_NOUNS = wordsOf('verbs', 'planning-noun')

/** "asked the council to meet Tuesday": what was asked for lies ahead. */
export const ASKING_VERBS = wordsOf('verbs', 'asking')

/** Verbs whose infinitive happened, or was tried, with them: "failed to meet Tuesday". */
export const IMPLICATIVE_VERBS = wordsOf('verbs', 'implicative')
