export { unprintable } from './layout/measure.ts'
export { pagesOf, report } from './report.ts'
export type { ReportOptions, ReportSource } from './report.ts'
