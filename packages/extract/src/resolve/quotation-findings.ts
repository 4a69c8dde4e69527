import {
  countHolding,
  type ExtractedStatement,
  type Extent,
  extentsOf,
  type Problem,
  type Seen,
  slice,
} from '@factsheet/model'
import type { QuotationMention } from '../recognize/mention.ts'

/** Marks left open, and quotations that nobody is told to have said. */
export function quotationProblems(
  text: string,
  quotations: readonly QuotationMention[],
  statements: readonly ExtractedStatement[],
): Problem[] {
  const isPaired = pairing(text)
  const unpaired = quotations
    .filter(({ closed }, index) => !closed && !goesOn(text, quotations[index - 1], quotations[index]))
    .flatMap(({ spans }) => spans.slice(-1))
    .filter((span) => !isPaired(span))
  const open = firstOfRuns(text, unpaired).map((span): Problem => ({
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

/**
 * The marks without those that open a paragraph of the same long quotation as one before them, as in a transcript: every
 * paragraph between the two opens one and closes none.
 */
function firstOfRuns<T extends Extent>(text: string, marks: readonly T[]): T[] {
  const before = new Map<string, Extent>()
  return marks.filter((mark) => {
    const opensParagraph = mark.start === 0 || text[mark.start - 1] === '\n'
    if (!opensParagraph) return true
    const glyph = text.charAt(mark.start)
    const last = before.get(glyph)
    before.set(glyph, mark)
    return last === undefined || !isOneRun(text.slice(last.start, mark.start).split('\n'), glyph)
  })
}

function isOneRun(lines: readonly string[], glyph: string): boolean {
  const closing = glyph === '“' ? '”' : '"'
  return lines.every(
    (line) => line === '' || (/^["“]/u.test(line) && !(line[0] === glyph && line.trimEnd().endsWith(closing))),
  )
}

/** Nothing, or whole paragraphs that open a mark and close none. */
const ONLY_OPENED = /^\s*(?:["“][^\n"”]*\n\s*)*$/u

/**
 * Gives whether a straight mark has its partner after all: another in its paragraph, as behind a number ("Fight for 15"), or
 * at the end of a later paragraph that opens like it.
 */
function pairing(text: string): (mark: Extent) => boolean {
  const lines = text.split('\n')
  const starts: number[] = []
  for (let line = 0, at = 0; line < lines.length; at += (lines[line]?.length ?? 0) + 1, line += 1) starts.push(at)
  const even = lines.map((line) => marksIn(line) % 2 === 0)
  // From the last line up: whether the lines behind it, as far as they open with a mark, have one that closes.
  const closed: boolean[] = []
  for (let line = lines.length - 1; line > 0; line -= 1) {
    const words = lines[line] ?? ''
    const closes = even[line] === false && words.trimEnd().endsWith('"')
    closed[line - 1] = /^["“]/u.test(words) && (closes || closed[line] === true)
  }
  return ({ start }) => {
    if (text[start] !== '"') return false
    const line = countHolding(starts, (from) => from <= start) - 1
    return even[line] === true || closed[line] === true
  }
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
  const used = extentsOf(
    statements.flatMap(({ content }) => content),
    (part) => [part],
  )
  return quotations
    .filter(({ spans }) => spans.every((span) => used.overlapping(span).length === 0))
    .flatMap(({ spans, use }) =>
      spans.slice(0, 1).map((span): Seen => ({ span, kind: 'quotation', reason: REASONS[use] })),
    )
}
