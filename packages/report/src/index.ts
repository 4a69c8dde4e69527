export { unprintable } from './layout/measure.ts'
export { pagesOf, printedOf, report } from './report.ts'
export type { ReportOptions, ReportSource } from './report.ts'
