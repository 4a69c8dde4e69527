import { extentsOf } from '@factsheet/model'
import type { ReadText } from '../../read/text.ts'
import type { QuotationMention, ReportedSpeechMention } from '../../recognize/mention.ts'
import { withQuotedWords } from '../../recognize/quotations/quotation-text.ts'
import { recognizeTranscripts } from './transcripts.ts'
import type { Parse } from '../syntax/parse.ts'
import { directSpeech } from './direct.ts'
import { indirectSpeech } from './indirect.ts'
import { joinSpeech } from './joining.ts'
import { withoutOverlaps } from './overlaps.ts'
import { refusalsIn } from './refusals.ts'
import { sayingsOf } from './sayings.ts'
import { viaOf } from './via.ts'

/**
 * Content, cue and source of each statement, as they stand, in text order; no word is in two: "The rules, she said, remain
 * “fragmented” among governments" is one.
 */
export function relateAttributions(
  read: ReadText,
  parses: readonly Parse[],
  quotations: readonly QuotationMention[],
): ReportedSpeechMention[] {
  const sayings = sayingsOf(read.text, parses, quotations)
  const direct = [
    ...recognizeTranscripts(read),
    ...directSpeech(read, sayings, quotations),
    ...sayings.flatMap(refusalsIn),
  ]
  const indirect = sayings.flatMap(indirectSpeech)
  const statements = withoutOverlaps(read.text, direct, indirect)
  const marked = extentsOf(quotations, ({ spans }) => spans)
  return joinSpeech(
    read,
    statements.map((statement) => ({
      ...withQuotedWords(read.text, statement, marked),
      via: viaOf(sayings, statement),
    })),
  )
}
