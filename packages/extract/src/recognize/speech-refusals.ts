import { slice } from '@factsheet/model'
import { isConjunction } from './clause-words.ts'
import type { CueMention } from './mention.ts'
import type { SpeechDraft, SpeechSentence } from './speech-sentence.ts'
import { subjectBefore } from './speech-source.ts'

/** What somebody declines to do who says nothing. */
const SILENT = /^(?:comment|respond|reply|elaborate|answer)$/u

/** "declined to comment", "did not immediately respond to requests": a statement without content. */
export function refusal(sentence: SpeechSentence, cue: CueMention, from: number): SpeechDraft | null {
  if (cue.stance !== 'declines' || cue.use !== 'finite' || cue.kind !== 'verb') return null
  const end = silentEnd(sentence, cue)
  const before = sentence.words[cue.start - 1]
  const source = subjectBefore(sentence.words, cue.start, from)
  if (end === null || source === null || isConjunction(before)) return null
  const last = sentence.words[end - 1]
  const span = slice(sentence.text, cue.span.start, last?.end ?? cue.span.end)
  return { cue: { ...cue, span, end }, content: [], source, via: null }
}

/** Where the words for saying nothing end; null where something is named that is not told. */
function silentEnd({ words }: SpeechSentence, { lemma, negated, end }: CueMention): number | null {
  if (negated && SILENT.test(lemma.split(' ')[0] ?? '')) return lemma.includes(' ') ? end - 1 : end
  if (negated || words[end]?.normal !== 'to') return null
  const at = words[end + 1]?.tags.has('Adverb') === true ? end + 2 : end + 1
  return SILENT.test(words[at]?.normal ?? '') ? at + 1 : null
}
