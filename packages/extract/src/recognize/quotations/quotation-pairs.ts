import type { Extent } from '@factsheet/model'
import { type MarkFamily, quotationMarks, type QuotationMark } from './quotation-marks.ts'

/** A quotation of one paragraph, marks included. */
export interface QuotedPart extends Extent {
  readonly open: QuotationMark
  /** Whether its closing mark is there; where not, it reaches to the next quotation. */
  readonly closed: boolean
  /**
   * One that opens the paragraph and stays open: it reaches to the paragraph's end, whatever is quoted within it, should
   * the next paragraph go on with it.
   */
  readonly isBlock: boolean
}

export interface QuotedParagraph extends Extent {
  /** Outermost quotations in text order, those inside a block among them. */
  readonly parts: readonly QuotedPart[]
  /** The first closing mark without an opening one, where nothing was opened before it in the paragraph. */
  readonly stray: QuotationMark | undefined
}

/** Pairs the quotation marks of one paragraph. */
export function pairQuotations(text: string, paragraph: Extent): QuotedParagraph {
  const marks = quotationMarks(text, paragraph)
  const parts: QuotedPart[] = []
  let stray: QuotationMark | undefined
  for (let at = 0; at < marks.length; at++) {
    const open = marks[at]
    if (open === undefined) break
    if (open.side === 'close') {
      if (parts.length === 0 && open.family !== 'single') stray ??= open
      continue
    }
    const to = closeOf(text, marks, at)
    const close = to === undefined ? undefined : marks[to]
    if (to !== undefined && close !== undefined) {
      parts.push({ start: open.start, end: close.end, open, closed: true, isBlock: false })
      at = to
    } else if (open.family !== 'single' || open.start === paragraph.start) {
      const isBlock = open.start === paragraph.start
      const next = isBlock ? undefined : marks[nextOf(marks, at, open.family)]
      parts.push({ start: open.start, end: endOf(text, next?.start ?? paragraph.end), open, closed: false, isBlock })
    }
  }
  return { start: paragraph.start, end: paragraph.end, parts, stray }
}

/** The position of the next mark of a family behind `at`; -1 where there is none. */
function nextOf(marks: readonly QuotationMark[], at: number, family: MarkFamily): number {
  for (let next = at + 1; next < marks.length; next++) if (marks[next]?.family === family) return next
  return -1
}

/** The position of the mark that closes the one at `at`; undefined where it stays open. */
function closeOf(text: string, marks: readonly QuotationMark[], at: number): number | undefined {
  const open = marks[at]
  if (open === undefined) return undefined
  return open.family === 'single' ? closeOfSingle(text, marks, at) : closeOfFamily(marks, at, open)
}

/**
 * The next mark of the family that does not open closes; a mark of the other style that opens is passed over with its own
 * closing mark. Marks of one style nest only where two close in a row: “He said “no” to me,”.
 */
function closeOfFamily(
  marks: readonly QuotationMark[],
  at: number,
  { family, style }: QuotationMark,
): number | undefined {
  for (let next = nextOf(marks, at, family); next !== -1; next = nextOf(marks, next, family)) {
    const mark = marks[next]
    if (mark?.side !== 'open') return next
    const inner = nextOf(marks, next, family)
    if (inner === -1 || marks[inner]?.side === 'open') return undefined
    if (mark.style === style) {
      const outer = nextOf(marks, inner, family)
      return outer !== -1 && marks[outer]?.side !== 'open' ? outer : undefined
    }
    next = inner
  }
  return undefined
}

/**
 * Of the marks that may close a single one, the first after a punctuation mark or before one; a plural's apostrophe
 * ("the workers’ union") closes only where nothing else does.
 */
function closeOfSingle(text: string, marks: readonly QuotationMark[], at: number): number | undefined {
  const closing: { readonly mark: QuotationMark; readonly index: number }[] = []
  for (let index = nextOf(marks, at, 'single'); index !== -1; index = nextOf(marks, index, 'single')) {
    const mark = marks[index]
    if (mark === undefined || mark.side === 'open') break
    closing.push({ mark, index })
  }
  const sure = closing.find(
    ({ mark }) => /[.,!?…]/u.test(text.charAt(mark.start - 1)) || /^[.,;:!?)]/u.test(text.charAt(mark.end)),
  )
  const word = closing.find(({ mark }) => text.charAt(mark.start - 1) !== 's')
  return (sure ?? word ?? closing.at(-1))?.index
}

/** Without the white space before `end`. */
function endOf(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at -= 1
  return at
}
