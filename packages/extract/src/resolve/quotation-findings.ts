import { type ExtractedStatement, overlaps, type Problem, type Seen, slice } from '@factsheet/model'
import type { QuotationMention } from '../recognize/mention.ts'

/** Marks left open, and quotations that nobody is told to have said. */
export function quotationProblems(
  text: string,
  quotations: readonly QuotationMention[],
  statements: readonly ExtractedStatement[],
): Problem[] {
  const open = quotations
    .filter(({ closed }, index) => !closed && !goesOn(text, quotations[index - 1], quotations[index]))
    .flatMap(({ spans }) => spans.slice(-1))
    .map((span): Problem => ({
      rule: 'quotation-open',
      level: 'warning',
      message: 'this quotation mark opens a quotation that nothing closes',
      spans: [slice(text, span.start, span.start + 1)],
    }))
  const unsaid = statements
    .filter(({ kind, source }) => kind === 'direct' && source === null)
    .flatMap(({ content }) => content.slice(0, 1))
    .map((span): Problem => ({
      rule: 'quotation-without-speaker',
      level: 'info',
      message: 'the article does not say whose words these are',
      spans: [span],
    }))
  return [...open, ...unsaid]
}

/** Paragraphs that each open a mark and close none are one quotation: its first mark is the one that is told. */
function goesOn(text: string, before: QuotationMention | undefined, quotation: QuotationMention | undefined): boolean {
  const [start] = quotation?.spans ?? []
  const end = before?.spans.at(-1)?.end
  if (before === undefined || before.closed || start === undefined || end === undefined) return false
  return /^\s*$/u.test(text.slice(end, start.start))
}

const REASONS: Readonly<Record<QuotationMention['use'], string>> = {
  speech: 'quoted words, nobody said to have spoken them',
  scare: 'words set off by marks, not somebody’s speech',
  title: 'the title of a work',
  nickname: 'a nickname',
}

/** Quotations that no statement holds, with why not. */
export function unusedQuotations(
  quotations: readonly QuotationMention[],
  statements: readonly ExtractedStatement[],
): Seen[] {
  const used = statements.flatMap(({ content }) => content)
  return quotations
    .filter(({ spans }) => !spans.some((span) => used.some((part) => overlaps(part, span))))
    .flatMap(({ spans, use }) =>
      spans.slice(0, 1).map((span): Seen => ({ span, kind: 'quotation', reason: REASONS[use] })),
    )
}
