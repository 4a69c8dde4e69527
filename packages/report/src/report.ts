import type { FactSheet } from '@factsheet/model'
import { compose, type SheetPart } from './compose/index.ts'
import { layout } from './layout/index.ts'
import { measurer } from './layout/measure.ts'
import type { Printed } from './layout/page.ts'
import { readingOf } from './layout/reading.ts'
import { write } from './write/index.ts'

/** What the sheet is printed from beside the facts: the article's text form, its bytes, the facts file as written, the corrections. */
export interface ReportSource {
  readonly text: string
  readonly bytes: Uint8Array
  readonly facts: string
  /** The file of an editor's corrections; absent or null where there is none. */
  readonly corrections?: string | null
}

export interface ReportOptions {
  readonly paper: 'a4' | 'letter'
  /** Whether the proof part is printed. */
  readonly proof: boolean
  /** The part that is printed alone; absent for the whole sheet. */
  readonly only?: SheetPart | undefined
}

/**
 * The printed sheet as the bytes of a PDF.
 *
 *     FactSheet ──compose──▶ Composition ──layout──▶ Printed ──write──▶ bytes
 *                (sections, words)      (placed pages)      (PDF, tagged)
 *
 * Throws when a block cannot be placed whole, or when a character has no glyph: errors of the program.
 */
export async function report(sheet: FactSheet, source: ReportSource, options: ReportOptions): Promise<Uint8Array> {
  return write(printedOf(sheet, options), sheet, source)
}

/** What the printed pages say, a string a page, in reading order. */
export function pagesOf(sheet: FactSheet, options: ReportOptions): string[] {
  return readingOf(printedOf(sheet, options))
}

/** The sheet as placed pages, before they are a PDF. */
export function printedOf(sheet: FactSheet, { paper, proof, only }: ReportOptions): Printed {
  return layout(compose(sheet, proof, only), measurer, paper)
}
