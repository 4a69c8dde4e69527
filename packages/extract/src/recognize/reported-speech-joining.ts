import { contains, type Extent, overlaps } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { ReportedSpeechMention } from './mention.ts'

/**
 * Direct and indirect speech as one list in text order, no word in two statements. Of two that share words the outer one
 * stays: "The rules, she said, remain “fragmented” among governments" is one statement. A quotation that nobody is named
 * for goes on with the statement that its paragraph has right before it.
 */
export function joinSpeech(
  read: ReadText,
  direct: readonly ReportedSpeechMention[],
  indirect: readonly ReportedSpeechMention[],
): ReportedSpeechMention[] {
  const outer = indirect.filter((mention) => !direct.some((other) => isKeptBefore(other, mention)))
  const inner = direct.filter((mention) => !outer.some((other) => shareWords(other, mention)))
  const joined = [...outer, ...inner].toSorted((a, b) => startOf(a) - startOf(b))
  const found: ReportedSpeechMention[] = []
  for (const mention of joined) {
    const last = found.at(-1)
    if (last !== undefined && carriesOn(read, last, mention)) found[found.length - 1] = withMore(last, mention)
    else found.push(mention)
  }
  return found
}

/** Whether a direct statement stays and an indirect one that shares words with it goes: all but where it is inside it. */
function isKeptBefore(direct: ReportedSpeechMention, indirect: ReportedSpeechMention): boolean {
  if (!shareWords(direct, indirect)) return false
  return !direct.content.every((span) => indirect.content.some((part) => contains(part, span) && isLonger(part, span)))
}

function isLonger(outer: Extent & { text: string }, inner: Extent & { text: string }): boolean {
  return /[\p{L}\p{N}]/u.test(outer.text.replace(inner.text, ''))
}

function shareWords(a: ReportedSpeechMention, b: ReportedSpeechMention): boolean {
  return a.content.some((span) => b.content.some((part) => overlaps(span, part)))
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
  if (before === undefined || own === undefined || ![...last.content, last.cue].some((span) => span !== null && overlaps(span, before))) return false
  if (before.paragraphIndex === own.paragraphIndex) return true
  const end = next.content.at(-1)?.end ?? own.end
  const isParagraph = after === undefined || after.paragraphIndex !== own.paragraphIndex || end >= after.end
  return before.paragraphIndex === own.paragraphIndex - 1 && isParagraph && isWholeQuotation(last) && !/\?\P{L}*$/u.test(last.content.at(-1)?.text ?? '')
}

function isWholeQuotation({ content, quoted }: ReportedSpeechMention): boolean {
  return content.length > 0 && content.length === quoted.length
}

function withMore(last: ReportedSpeechMention, next: ReportedSpeechMention): ReportedSpeechMention {
  return { ...last, content: [...last.content, ...next.content], quoted: [...last.quoted, ...next.quoted] }
}
