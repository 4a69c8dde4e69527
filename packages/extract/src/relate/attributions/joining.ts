import { overlaps } from '@factsheet/model'
import type { ReadText } from '../../read/text.ts'
import type { ReportedSpeechMention } from '../../recognize/mention.ts'

/**
 * Statements in text order. A quotation that nobody is named for goes on with the statement right before it.
 */
export function joinSpeech(read: ReadText, mentions: readonly ReportedSpeechMention[]): ReportedSpeechMention[] {
  const found: ReportedSpeechMention[] = []
  for (const mention of mentions.toSorted((a, b) => startOf(a) - startOf(b))) {
    const last = found.at(-1)
    if (last !== undefined && carriesOn(read, last, mention)) found[found.length - 1] = withMore(last, mention)
    else found.push(last === undefined ? mention : withSpeaker(read, last, mention))
  }
  return found
}

/** A paragraph that is all quotation, without a speaker, is whose words the paragraph before it ended with. */
function withSpeaker(read: ReadText, last: ReportedSpeechMention, next: ReportedSpeechMention): ReportedSpeechMention {
  if (next.cue !== null || next.source !== null || last.source === null || isQuestion(last)) return next
  const [before, own] = [read.sentences[next.sentence - 1], read.sentences[next.sentence]]
  if (before === undefined || own === undefined || before.paragraphIndex !== own.paragraphIndex - 1) return next
  const tells = [...last.content, ...(last.cue === null ? [] : [last.cue])].some((span) => overlaps(span, before))
  return tells ? { ...next, source: last.source } : next
}

function startOf({ content, cue }: ReportedSpeechMention): number {
  return content[0]?.start ?? cue?.start ?? 0
}

/**
 * Whether `next`, whose speaker nobody names, goes on with `last`: in the sentence after it, or, where both are direct, as a
 * paragraph of its own after that which `last` ends.
 */
function carriesOn(read: ReadText, last: ReportedSpeechMention, next: ReportedSpeechMention): boolean {
  if (next.cue !== null || next.source !== null || last.source === null || last.content.length === 0) return false
  const [before, own, after] = [-1, 0, 1].map((step) => read.sentences[next.sentence + step])
  if (
    before === undefined ||
    own === undefined ||
    ![...last.content, last.cue].some((span) => span !== null && overlaps(span, before))
  )
    return false
  if (before.paragraphIndex === own.paragraphIndex) return true
  const end = next.content.at(-1)?.end ?? own.end
  const isParagraph = after === undefined || after.paragraphIndex !== own.paragraphIndex || end >= after.end
  return before.paragraphIndex === own.paragraphIndex - 1 && isParagraph && isWholeQuotation(last) && !isQuestion(last)
}

/** What another answers. */
function isQuestion({ content }: ReportedSpeechMention): boolean {
  return /\?[^\p{L}?]*$/u.test(content.at(-1)?.text ?? '')
}

function isWholeQuotation({ content, quoted }: ReportedSpeechMention): boolean {
  return content.length > 0 && content.length === quoted.length
}

function withMore(last: ReportedSpeechMention, next: ReportedSpeechMention): ReportedSpeechMention {
  return { ...last, content: [...last.content, ...next.content], quoted: [...last.quoted, ...next.quoted] }
}
