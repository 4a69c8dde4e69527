import { contains, type Extent, overlaps, type Span, slice } from '@factsheet/model'
import type { ReportedSpeechMention } from '../../recognize/mention.ts'

/**
 * Direct and indirect statements such that no word is in two, in no order. The outer one stays where the inner is told
 * within it, source, verb and all ("Ruiz said that Lee had told her, “Go”"), or is no more than some words of its clause.
 * Else the quotation stays, and an indirect statement that reaches into it ends before it.
 */
export function withoutOverlaps(
  text: string,
  direct: readonly ReportedSpeechMention[],
  indirect: readonly ReportedSpeechMention[],
): ReportedSpeechMention[] {
  const inner = new Set(direct.filter((quotation) => indirect.some((clause) => isInner(text, quotation, clause))))
  const kept = direct.filter((quotation) => !inner.has(quotation))
  const clauses = indirect.flatMap((clause) =>
    clearOf(
      text,
      clause,
      kept.filter((quotation) => touches(quotation, clause)),
    ),
  )
  return [...kept, ...clauses]
}

/** Whether the quotation is told within the clause, so that the clause is the statement. */
function isInner(text: string, quotation: ReportedSpeechMention, clause: ReportedSpeechMention): boolean {
  const { cue, source, content } = quotation
  // "Ruiz said that she would not comment": what is kept back is part of what she said.
  if (content.length === 0) return cue !== null && isHeld([cue], clause)
  if (!isHeld(content, clause)) return false
  if (cue === null) return true
  if (isLeftOpen(text, quotation)) return true
  const isTold = clause.cue !== null && clause.cue.start < cue.start
  return isTold && isHeld([cue, ...(source === null ? [] : [source])], clause)
}

/**
 * Whether a quotation ends without a mark of its own, so that the sentence goes on with it: said “no” to the plan; but
 * not where another clause or a time follows: said “no” as he left.
 */
function isLeftOpen(text: string, { content }: ReportedSpeechMention): boolean {
  const [only, second] = content
  if (only === undefined || second !== undefined || !/[\p{L}\p{N}]\P{L}?$/u.test(only.text)) return false
  return !/^\s*(?:as (?:he|she|they|it|we|i)|while|when|after|before|during|in|on|at)\b/iu.test(
    text.slice(only.end, only.end + 12),
  )
}

function isHeld(spans: readonly Extent[], { content }: ReportedSpeechMention): boolean {
  return spans.every((span) => content.some((part) => contains(part, span)))
}

/** Whether a quotation and a clause claim the same words: content, verb, or a speaker who is within the quotation. */
function touches(quotation: ReportedSpeechMention, clause: ReportedSpeechMention): boolean {
  const own = quotation.cue === null ? quotation.content : [...quotation.content, quotation.cue]
  const its = [
    ...clause.content,
    ...(clause.cue === null ? [] : [clause.cue]),
    ...(clause.source === null ? [] : [clause.source]),
  ]
  return own.some((span) => its.some((part) => overlaps(span, part)))
}

/** The clause up to the first of these quotations; nothing where it starts in one or has the same verb. */
function clearOf(
  text: string,
  clause: ReportedSpeechMention,
  quotations: readonly ReportedSpeechMention[],
): ReportedSpeechMention[] {
  if (quotations.length === 0) return [clause]
  const taken = quotations.flatMap(({ content, cue }) => (cue === null ? content : [...content, cue]))
  const isTaken = (span: Extent | null): boolean => span !== null && taken.some((part) => overlaps(part, span))
  if (isTaken(clause.cue) || isTaken(clause.source)) return []
  const cut = Math.min(
    ...taken.filter((part) => clause.content.some((span) => overlaps(span, part))).map(({ start }) => start),
  )
  // “Ruiz scolded him: “No,” she said”: what stands before the quotation is not what its verb reports.
  if (clause.cue !== null && clause.cue.start > cut) return []
  const content = clause.content.flatMap((span) => (span.start >= cut ? [] : before(text, span, cut)))
  return content.length === 0 ? [] : [{ ...clause, content }]
}

/** What of a span stands before `cut`, without the marks and conjunctions that led on. */
function before(text: string, { start, end }: Span, cut: number): Span[] {
  const words = text.slice(start, Math.min(end, cut)).replace(/(?<![\s,:;—–-])[\s,:;—–-]*(?:\b(?:and|but|then))?$/u, '')
  return /[\p{L}\p{N}]/u.test(words) ? [slice(text, start, start + words.length)] : []
}
