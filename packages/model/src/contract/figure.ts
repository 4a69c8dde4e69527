import { z } from 'zod'
import { Span } from './span.ts'

export const FigureForm = z.enum(['exact', 'range', 'pair', 'part', 'change', 'ratio', 'words'])
export type FigureForm = z.infer<typeof FigureForm>

/** A number with what it counts or measures, when, and who says so. */
export const Figure = z.strictObject({
  id: z.string(),
  key: z.string(),
  /** Number, unit and what is counted: at most 20 words. */
  span: Span,
  form: FigureForm,
  /** The full number; two for a range, pair, part or change; null for an amount without a number. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  /** ISO 4217 code, "percent", a unit of measure, or "count". */
  unit: z.string(),
  modifier: z.string().nullable(),
  of: Span.nullable(),
  per: Span.nullable(),
  time: z.string().nullable(),
  statement: z.string().nullable(),
})
export type Figure = Readonly<z.infer<typeof Figure>>
