import type { FactSheet } from '@factsheet/model'

export { fontFolder } from './fonts.ts'
export { unprintable } from './layout/measure.ts'

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
