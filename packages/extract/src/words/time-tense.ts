const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Auxiliaries that look ahead: "will vote Tuesday", "could come Friday". */
export const FUTURE_AUXILIARIES = list("will 'll shall may might could would should must can wo")

/** "a vote scheduled for Tuesday", "due Friday" */
export const PLANNING_WORDS = list('scheduled set due slated planned expected upcoming planning')

/** Verbs whose object is to come: "planned a rally Saturday", "scheduled a hearing for May". */
export const PLANNING_VERBS = list(
  'plan plans planned planning schedule schedules scheduled expect expects expected postpone postponed delayed extended await awaits awaited slated',
)

/** Verbs whose infinitive happened, or was tried, with them: "failed to meet Tuesday". */
export const IMPLICATIVE_VERBS = list(
  'failed refused managed began started continued tried used able had happened came went rushed seemed appeared helped forced got declined chose',
)

/** "could not be reached Tuesday": what was not possible lies back. */
export const NEGATIONS = list("not n't never neither nor no couldn't wouldn't")
