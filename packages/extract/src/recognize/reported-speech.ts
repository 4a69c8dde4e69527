import type { ReadText } from '../read/text.ts'
import { recognizeDirectSpeech } from './direct-speech.ts'
import { recognizeIndirectSpeech } from './indirect-speech.ts'
import type { CueMention, QuotationMention, ReportedSpeechMention } from './mention.ts'
import { withQuotedWords } from './quotation-text.ts'
import { joinSpeech } from './reported-speech-joining.ts'

/** Content, cue and source of each statement, as they stand: direct and indirect speech as one list, in text order. */
export function recognizeReportedSpeech(
  read: ReadText,
  quotations: readonly QuotationMention[],
  cues: readonly CueMention[],
): ReportedSpeechMention[] {
  const direct = recognizeDirectSpeech(read, quotations, cues)
  const indirect = recognizeIndirectSpeech(read, quotations, cues)
  return joinSpeech(
    read,
    direct,
    indirect.map((mention) => withQuotedWords(read.text, mention, quotations)),
  )
}
