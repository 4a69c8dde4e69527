import { wordsOf } from '../lexicon/index.ts'

const FORMS = wordsOf('verbs', 'saying')

/** Whether a word in lower case is a form of a verb that a speaker's name stands beside. */
export function isReportingVerb(word: string): boolean {
  return FORMS.has(word)
}
