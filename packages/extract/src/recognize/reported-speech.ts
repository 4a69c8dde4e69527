import type { ReadText } from '../read/text.ts'
import type { CueMention, QuotationMention, ReportedSpeechMention } from './mention.ts'

/** Content, cue and source of each statement, as they stand. */
export function recognizeReportedSpeech(
  _read: ReadText,
  _quotations: readonly QuotationMention[],
  _cues: readonly CueMention[],
): ReportedSpeechMention[] {
  return []
}
