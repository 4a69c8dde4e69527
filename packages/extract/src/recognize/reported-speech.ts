import type { ReadText } from '../read/text.ts'
import { recognizeDirectSpeech } from './direct-speech.ts'
import { recognizeIndirectSpeech } from './indirect-speech.ts'
import type { CueMention, QuotationMention, ReportedSpeechMention } from './mention.ts'
import { withQuotedWords } from './quotations/quotation-text.ts'
import { recognizeRefusals } from './speech/refusals.ts'
import { joinSpeech } from './speech/reported-speech-joining.ts'
import { withoutOverlaps } from './speech/reported-speech-overlaps.ts'
import { viaOf } from './speech/statement-via.ts'
import { recognizeTranscripts } from './transcripts.ts'

/**
 * Content, cue and source of each statement, as they stand, in text order; no word is in two: "The rules, she said, remain
 * “fragmented” among governments" is one.
 */
export function recognizeReportedSpeech(
  read: ReadText,
  quotations: readonly QuotationMention[],
  cues: readonly CueMention[],
): ReportedSpeechMention[] {
  const direct = [
    ...recognizeTranscripts(read),
    ...recognizeDirectSpeech(read, quotations, cues),
    ...recognizeRefusals(read, quotations, cues),
  ]
  const indirect = recognizeIndirectSpeech(read, quotations, cues)
  const statements = withoutOverlaps(read.text, direct, indirect)
  return joinSpeech(
    read,
    statements.map((statement) => ({
      ...withQuotedWords(read.text, statement, quotations),
      via: statement.via ?? viaOf(read, statement),
    })),
  )
}
