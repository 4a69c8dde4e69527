const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "the planned visit in September": what stands before a noun and says that it is to come. */
export const PLANNED_ADJECTIVES = list('scheduled slated planned expected upcoming proposed coming')

/** Verbs of the calendar: in the present they tell of a day or month to come, "the term ends in June". */
export const CALENDAR_VERBS = list(
  'begin begins start starts open opens close closes end ends expire expires meet meets vote votes return returns arrive arrives leave leaves take takes debut debuts premiere premieres',
)

/** "a vote scheduled for Tuesday", "due Friday" */
export const PLANNING_WORDS = list('scheduled set due slated planned expected upcoming planning')

/** Verbs whose object is to come: "planned a rally Saturday", "scheduled a hearing for May". */
export const PLANNING_VERBS = list(
  'plan plans planned planning schedule schedules scheduled expect expects expected postpone postponed delayed extended await awaits awaited slated',
)

/** "gave them until Tuesday", "put it off until May": what they grant or move ends ahead. */
export const GRANTING_VERBS = list(
  'give gives gave given grant grants granted allow allows allowed extend extends extended postpone postpones postponed delay delays delayed adjourn adjourned suspend suspended have has had want wants wanted order ordered ask asked promise promised pledge pledged vow vowed',
)

/** "a plan to meet Tuesday" */
export const PLANNING_NOUNS = list(
  'plan plans decision proposal bid deadline agreement intention promise vow offer call order time chance due set likely expected scheduled ready poised',
)

/** "asked the council to meet Tuesday": what was asked for lies ahead. */
export const ASKING_VERBS = list(
  'ask asked asking urge urged urging order ordered tell told invite invited want wants wanted allow allowed require required call called calls press pressed give gave given until subpoena subpoenaed summon summoned',
)

/** Verbs whose infinitive happened, or was tried, with them: "failed to meet Tuesday". */
export const IMPLICATIVE_VERBS = list(
  'failed refused managed began begun beginning started starting continue continues continued tried used able had happened came went rushed seemed appeared helped forced got declined chose',
)
