import type { Extent } from '@factsheet/model'
import { ELISIONS } from '../../words/elisions.ts'

/** Which marks belong together: an opening mark is closed by one of its own family. */
export type MarkFamily = 'double' | 'single' | 'guillemet'
/** How a mark is drawn: an article may quote with the one and, within that, with the other. */
export type MarkStyle = 'straight' | 'curly'

/** A quotation mark of a paragraph; offsets are those of the text. */
export interface QuotationMark extends Extent {
  readonly family: MarkFamily
  readonly style: MarkStyle
  /** What it does by its glyph and its neighbors; `either` where these do not tell. */
  readonly side: 'open' | 'close' | 'either'
}

const MARK = /``|''|["“”„‟«»‹›]|['‘’‚‛]/gu
const OPENING_GLYPH = /^(?:``|[“„‟‘‚‛])$/u
const CLOSING_GLYPH = /^(?:''|[”’])$/u
/** What may stand before an opening mark, and after a closing one. */
const BEFORE_OPEN = /^$|[\s([{—–\-/“‘"'„«‹>]/u
const AFTER_CLOSE = /^$|[^\p{L}\p{N}$£€#@]/u

/**
 * The quotation marks between two offsets, in text order. Apostrophes, and the signs of feet, inches, minutes and
 * seconds, are none.
 */
export function quotationMarks(text: string, { start, end }: Extent): QuotationMark[] {
  const paragraph = text.slice(start, end)
  const reversed = /^[^«‹]*[»›]/u.test(paragraph)
  return [...paragraph.matchAll(MARK)].flatMap((match): QuotationMark[] => {
    const [glyph] = match
    const at = match.index
    const before = paragraph.slice(Math.max(0, at - 12), at)
    const after = paragraph.slice(at + glyph.length, at + glyph.length + 12).replace(/^\s+$/u, '')
    const extent = { start: start + at, end: start + at + glyph.length }
    if (/[«»‹›]/u.test(glyph)) {
      return [
        { ...extent, family: 'guillemet', style: 'curly', side: /[«‹]/u.test(glyph) === reversed ? 'close' : 'open' },
      ]
    }
    const family = /^['‘’‚‛]$/u.test(glyph) ? 'single' : 'double'
    if (isMeasure(glyph, before, after)) return []
    const side = family === 'single' ? singleSide(glyph, before, after) : sideOf(glyph, before, after)
    return side === undefined ? [] : [{ ...extent, family, style: /["'`]/u.test(glyph) ? 'straight' : 'curly', side }]
  })
}

/** 6'2", 5’ 10”, a 12" pipe: but not the mark after a number at the end of what is quoted. */
function isMeasure(glyph: string, before: string, after: string): boolean {
  if (!/^["”'’]$/u.test(glyph) || !/\d$/u.test(before)) return false
  if (/^["”]$/u.test(glyph))
    return (
      /\d['’]\s?\d{1,2}$/u.test(before) ||
      (glyph === '"' && /^ (?:\p{Ll}|x )/u.test(after) && /(?:^|\s)\d+$/u.test(before))
    )
  return /^\s?\d{1,2}["”]/u.test(after)
}

function sideOf(glyph: string, before: string, after: string): QuotationMark['side'] {
  const mayOpen = BEFORE_OPEN.test(before.slice(-1)) && /^\S/u.test(after)
  const mayClose = (/\S$/u.test(before) || after === '') && AFTER_CLOSE.test(after.charAt(0))
  if (OPENING_GLYPH.test(glyph)) return mayClose && !mayOpen ? 'close' : 'open'
  if (CLOSING_GLYPH.test(glyph)) return mayOpen && !mayClose ? 'open' : 'close'
  if (mayOpen === mayClose) return 'either'
  return mayOpen ? 'open' : 'close'
}

/** A single mark between letters or before a shortened word is an apostrophe; one after a letter may be both. */
function singleSide(glyph: string, before: string, after: string): QuotationMark['side'] | undefined {
  const opens = BEFORE_OPEN.test(before.slice(-1)) && /^[\p{L}\p{N}$[(…“"]/u.test(after)
  if (opens) {
    const word = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? ''
    return ELISIONS.has(word) || /^\d\ds?\b/u.test(after) || glyph === '’' ? undefined : 'open'
  }
  return /\S$/u.test(before) && AFTER_CLOSE.test(after.charAt(0)) && !OPENING_GLYPH.test(glyph) ? 'close' : undefined
}
