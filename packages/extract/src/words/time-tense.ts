const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Auxiliaries that look ahead: "will vote Tuesday", "could come Friday". */
export const FUTURE_AUXILIARIES = list("will 'll shall may might could would should must can wo")

/** "a vote scheduled for Tuesday", "due Friday" */
export const PLANNING_WORDS = list('scheduled set due slated planned expected upcoming planning')

/** Verbs whose object is to come: "planned a rally Saturday", "scheduled a hearing for May". */
export const PLANNING_VERBS = list(
  'plan plans planned planning schedule schedules scheduled expect expects expected postpone postponed delayed extended await awaits awaited slated',
)

/** "a plan to meet Tuesday" */
export const PLANNING_NOUNS = list(
  'plan plans decision proposal bid deadline agreement intention promise vow offer call order time chance due set likely expected scheduled ready poised',
)

/** "asked the council to meet Tuesday": what was asked for lies ahead. */
export const ASKING_VERBS = list(
  'ask asked asking urge urged urging order ordered tell told invite invited want wants wanted allow allowed require required call called calls press pressed give gave given until',
)

/** Verbs whose infinitive happened, or was tried, with them: "failed to meet Tuesday". */
export const IMPLICATIVE_VERBS = list(
  'failed refused managed began beginning started starting continued tried used able had happened came went rushed seemed appeared helped forced got declined chose',
)

/** Verbs whose past looks like their infinitive: "as she put it in July". */
export const INVARIANT_VERBS = list('put set cut hit read let shut quit split spread beat cost bet shed')

/** "could not be reached Tuesday": what was not possible lies back. */
export const NEGATIONS = list("not n't never neither nor no couldn't wouldn't")
