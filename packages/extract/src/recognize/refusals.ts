import { slice } from '@factsheet/model'
import type { ReadSentence, ReadText } from '../read/text.ts'
import { REFUSAL_PHRASES } from '../words/refusal-phrases.ts'
import { subjectOf } from './attribution-subject.ts'
import type { QuotationMention, ReportedSpeechMention } from './mention.ts'

/** Who was asked and kept it back: "Ruiz declined to comment". Such a statement has no content. */
export function recognizeRefusals(read: ReadText, quotations: readonly QuotationMention[]): ReportedSpeechMention[] {
  const quoted = quotations.flatMap(({ spans }) => spans)
  return read.sentences
    .flatMap((sentence) => refusalsIn(read, sentence))
    .filter(({ cue }) => cue === null || !quoted.some(({ start, end }) => start <= cue.start && cue.end <= end))
}

function refusalsIn(read: ReadText, { words, index }: ReadSentence): ReportedSpeechMention[] {
  const line = words.map(({ normal }) => normal).join(' ')
  return REFUSAL_PHRASES.flatMap(({ pattern }): ReportedSpeechMention[] => {
    const match = pattern.exec(line)
    if (match === null) return []
    const from = wordsBefore(line, match.index)
    const [first, last] = [words[from], words[wordsBefore(line, match.index + match[0].length - 1)]]
    if (first === undefined || last === undefined) return []
    return [
      {
        content: [],
        quoted: [],
        cue: slice(read.text, first.start, last.end),
        source: subjectOf(read, words, from),
        stance: 'declines',
        via: null,
        sentence: index,
      },
    ]
  }).slice(0, 1)
}

/** How many words of a line of words stand wholly before an offset in it. */
function wordsBefore(line: string, offset: number): number {
  return line.slice(0, offset).split(' ').length - 1
}
