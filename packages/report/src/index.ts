import type { FactSheet } from '@factsheet/model'
import type { ReportOptions } from './report.ts'

export { fontFolder } from './fonts.ts'
export { unprintable } from './layout/measure.ts'
export { report } from './report.ts'
export type { ReportOptions, ReportSource } from './report.ts'

/** What the printed pages say, a string a page, in reading order. */
export function pagesOf(_sheet: FactSheet, _text: string, _options: ReportOptions): string[] {
  return []
}
