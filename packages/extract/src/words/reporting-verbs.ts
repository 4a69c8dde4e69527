/** Verbs that a speaker's name stands beside. Lower case, the forms that news uses. */
const FORMS =
  'said says say told tells added adds asked asks noted notes wrote writes argued argues claimed claims warned warns insisted insists acknowledged explained explains tweeted replied recalled testified announced stated declared suggested declined predicted conceded contends contended believes believed vowed urged called criticized praised'

const REPORTING: ReadonlySet<string> = new Set(FORMS.split(' '))

/** Whether a word in lower case is a form of a verb of saying. */
export function isReportingVerb(word: string): boolean {
  return REPORTING.has(word)
}
