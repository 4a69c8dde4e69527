import type { Complement } from '../words/reporting-row.ts'
import { reportingNoun, reportingVerbs } from './cue-lexicon.ts'
import type { CueMention } from './mention.ts'
import type { SpeechSentence } from './speech-sentence.ts'

const NONE: ReadonlySet<Complement> = new Set()

/** What a cue's word takes for its content. */
export function takesOf({ words }: SpeechSentence, { kind, lemma, head }: CueMention): ReadonlySet<Complement> {
  const word = words[head]?.normal ?? ''
  if (kind === 'noun') return reportingNoun(word)?.takes ?? NONE
  return reportingVerbs(word).find((verb) => verb.lemma === lemma)?.takes ?? NONE
}
