import { z } from 'zod'
import { Span } from './span.ts'

export const FigureForm = z.enum(['exact', 'range', 'pair', 'part', 'change', 'ratio', 'words'])
export type FigureForm = z.infer<typeof FigureForm>

/** What sort of number it is, as its words tell: told once, where it is read. */
export const FigureKind = z.enum([
  'count',
  'money',
  'percent',
  'measure',
  'age',
  'length',
  'score',
  'rate',
  'change',
  'ratio',
])
export type FigureKind = z.infer<typeof FigureKind>

/** The way of a change: "rose 4 percent", "down 18 points". */
export const Direction = z.enum(['up', 'down'])
export type Direction = z.infer<typeof Direction>

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
  kind: FigureKind,
  /** Which way it changed, where it is the size of a change. */
  direction: Direction.nullable(),
  modifier: z.string().nullable(),
  of: Span.nullable(),
  per: Span.nullable(),
  time: z.string().nullable(),
  statement: z.string().nullable(),
})
export type Figure = Readonly<z.infer<typeof Figure>>
