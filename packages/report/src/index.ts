import type { FactSheet } from '@factsheet/model'

/** Where the fonts stand: what a change of makes every sheet stale. */
export const fontFolder: URL = new URL('../fonts/', import.meta.url)

/** What the sheet is printed from beside the facts: the article's text form, its bytes, and the facts file as written. */
export interface ReportSource {
  readonly text: string
  readonly bytes: Uint8Array
  readonly facts: string
}

export interface ReportOptions {
  readonly paper: 'a4' | 'letter'
  /** Whether the proof part is printed. */
  readonly proof: boolean
}

/** The printed sheet as the bytes of a PDF. */
export function report(_sheet: FactSheet, _source: ReportSource, _options: ReportOptions): Promise<Uint8Array> {
  return Promise.resolve(new Uint8Array())
}

/** What the printed pages say, a string a page, in reading order. */
export function pagesOf(_sheet: FactSheet, _text: string, _options: ReportOptions): string[] {
  return []
}

/** Code points of the text that no font of the sheet has, each with its offset. */
export function unprintable(_text: string): { index: number; codePoint: number }[] {
  return []
}
