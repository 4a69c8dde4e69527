/** What in a clause tells whether something happened. Lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "the vote was postponed", "called off Friday's rally" */
export const CANCELLATIONS = list(
  'canceled cancelled cancels cancel postponed postpones scrapped scraps scrubbed axed delayed suspended dropped',
)

/** "denied that it attacked", "denied attacking" */
export const DENIALS = list('deny denies denied denying dispute disputes disputed')

/** "rejected claims that it attacked" */
export const REJECTIONS = list(
  'deny denies denied denying dispute disputes disputed reject rejects rejected refute refutes refuted dismiss dismisses dismissed',
)

/** What is rejected: "reports that it attacked". */
export const CLAIMS = list(
  'claims claim reports report allegations allegation accusations accusation rumors rumours suggestions suggestion charges charge',
)

/** "a vote scheduled for Tuesday" */
export const APPOINTMENTS = list('scheduled planned slated set due expected')

/** Modals that leave it open: "may have", "could". */
export const HEDGING_MODALS = list('may might could')

/** Words that leave it open. */
export const HEDGES: readonly string[] = [
  'appears to have', // appears to have left
  'appear to have',
  'appeared to have',
  'seems to have',
  'seem to have',
  'is believed to have',
  'are believed to have',
  'was believed to have',
  'is thought to have',
  'are thought to have',
  'is said to have',
  'are said to have',
  'is alleged to have',
  'are alleged to have',
  'allegedly',
  'reportedly',
  'apparently',
  'supposedly',
  'purportedly',
  'possibly',
  'probably',
  'perhaps',
]

/** Times that hold the present: with a plain present tense they tell how things are, not what happened. */
export const PRESENT_TIMES =
  /^(?:today|currently|presently|this (?:year|week|month|season|fall|spring|summer|winter|decade|century|time))$/iu
