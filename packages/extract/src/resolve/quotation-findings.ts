import { type ExtractedStatement, type Extent, overlaps, type Problem, type Seen, slice } from '@factsheet/model'
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
    .filter((span) => !isPaired(text, span))
    .filter((span, index, all) => !all.slice(0, index).some((before) => isOneRun(text, before, span)))
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
  return ONLY_OPENED.test(text.slice(end, start.start))
}

/** Whether two marks each open a paragraph of one long quotation, as of a transcript: every paragraph between opens one. */
function isOneRun(text: string, first: Extent, second: Extent): boolean {
  const opensParagraph = ({ start }: Extent): boolean => /^$|\n$/u.test(text.slice(Math.max(0, start - 1), start))
  if (text[first.start] !== text[second.start] || !opensParagraph(first) || !opensParagraph(second)) return false
  const between = text.slice(first.start, second.start).split('\n')
  const closing = text[first.start] === '“' ? '”' : '"'
  const isClosed = (line: string): boolean => line[0] === text[first.start] && line.trimEnd().endsWith(closing)
  return between.every((line) => line === '' || (/^["“]/u.test(line) && !isClosed(line)))
}

/** Nothing, or whole paragraphs that open a mark and close none. */
const ONLY_OPENED = /^\s*(?:["“][^\n"”]*\n)*\s*$/u

/**
 * Whether a straight mark has its partner after all: another in its paragraph, as behind a number ("Fight for 15"), or at
 * the end of a later paragraph that opens like it.
 */
function isPaired(text: string, { start }: Extent): boolean {
  if (text[start] !== '"') return false
  const [own = '', ...later] = text.slice(text.lastIndexOf('\n', start) + 1).split('\n')
  if (marksIn(own) % 2 === 0) return true
  const past = later.findIndex((line) => !/^["“]/u.test(line))
  return later
    .slice(0, past === -1 ? later.length : past)
    .some((line) => /"\s*$/u.test(line) && marksIn(line) % 2 === 1)
}

function marksIn(line: string): number {
  return line.split('"').length - 1
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
