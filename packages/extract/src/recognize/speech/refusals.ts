import { slice } from '@factsheet/model'
import type { ReadSentence, ReadText } from '../../read/text.ts'
import { REFUSAL_PHRASES } from '../../words/refusal-phrases.ts'
import { sharedSubject, subjectOf } from './attribution-subject.ts'
import type { CueMention, QuotationMention, ReportedSpeechMention } from '../mention.ts'

/** Who was asked and kept it back: "Ruiz declined to comment". Such a statement has no content. */
export function recognizeRefusals(
  read: ReadText,
  quotations: readonly QuotationMention[],
  cues: readonly CueMention[],
): ReportedSpeechMention[] {
  const bySentence = Map.groupBy(cues, ({ sentence }) => sentence)
  const quoted = quotations.flatMap(({ spans }) => spans)
  return read.sentences
    .flatMap((sentence) => refusalsIn(read, sentence, bySentence.get(sentence.index) ?? []))
    .filter(({ cue }) => cue === null || !quoted.some(({ start, end }) => start <= cue.start && cue.end <= end))
}

function refusalsIn(
  read: ReadText,
  { words, index }: ReadSentence,
  cues: readonly CueMention[],
): ReportedSpeechMention[] {
  const line = words.map(({ normal }) => normal).join(' ')
  return REFUSAL_PHRASES.flatMap(({ pattern }) => [...line.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index)
    .flatMap((match): ReportedSpeechMention[] => {
      const from = wordsBefore(line, match.index)
      const [first, last] = [words[from], words[wordsBefore(line, match.index + match[0].length - 1)]]
      if (first === undefined || last === undefined) return []
      const cue = slice(read.text, first.start, last.end)
      const source = sharedSubject(read, { words, cues }, from) ?? subjectOf(read, words, from)
      return [{ content: [], quoted: [], cue, source, stance: 'declines', via: null, sentence: index }]
    })
}

/** How many words of a line of words stand wholly before an offset in it. */
function wordsBefore(line: string, offset: number): number {
  return line.slice(0, offset).split(' ').length - 1
}
