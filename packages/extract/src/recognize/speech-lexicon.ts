import type { Complement } from '../words/reporting-row.ts'
import { reportingNouns, reportingVerbs } from './cue-lexicon.ts'
import type { CueMention } from './mention.ts'
import type { SpeechSentence } from './speech-sentence.ts'

const NONE: ReadonlySet<Complement> = new Set()

/** What a cue's word takes for its content. */
export function takesOf({ words }: SpeechSentence, { kind, lemma, head }: CueMention): ReadonlySet<Complement> {
  const word = words[head]?.normal ?? ''
  const known = kind === 'noun' ? reportingNouns(word) : reportingVerbs(word)
  return known.find((row) => row.lemma === lemma)?.takes ?? NONE
}
