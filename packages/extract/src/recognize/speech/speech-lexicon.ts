import type { Complement } from '../../words/reporting-row.ts'
import { reportingNouns, type ReportingWord, reportingVerbs } from './cue-lexicon.ts'
import type { Word } from '../../read/text.ts'
import type { CueMention } from '../mention.ts'
import type { SpeechSentence } from './speech-sentence.ts'

const NONE: ReadonlySet<Complement> = new Set()

/** The row of the lexicon that a cue is an instance of; undefined for "according to". */
export function rowOf(
  words: readonly Word[],
  { kind, lemma, head }: Pick<CueMention, 'kind' | 'lemma' | 'head'>,
): ReportingWord | undefined {
  const word = words[head]?.normal ?? ''
  const known: readonly ReportingWord[] = kind === 'noun' ? reportingNouns(word) : reportingVerbs(word)
  return known.find((row) => row.lemma === lemma)
}

/** What a cue's word takes for its content. */
export function takesOf({ words }: SpeechSentence, cue: CueMention): ReadonlySet<Complement> {
  return rowOf(words, cue)?.takes ?? NONE
}
