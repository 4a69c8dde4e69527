import type { ReadText } from '../read/text.ts'
import { recognizeDirectSpeech } from './direct-speech.ts'
import type { CueMention, QuotationMention, ReportedSpeechMention } from './mention.ts'

/** Content, cue and source of each statement, as they stand. */
export function recognizeReportedSpeech(
  read: ReadText,
  quotations: readonly QuotationMention[],
  cues: readonly CueMention[],
): ReportedSpeechMention[] {
  return recognizeDirectSpeech(read, quotations, cues)
}
