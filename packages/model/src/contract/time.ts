import { z } from 'zod'
import { EdtfDate } from './edtf.ts'
import { Span } from './span.ts'

/** First and last day meant (ISO dates); an open side is null. */
export const Interval = z.strictObject({ start: z.iso.date().nullable(), end: z.iso.date().nullable() })
export type Interval = Readonly<z.infer<typeof Interval>>

export const TimeType = z.enum(['DATE', 'TIME', 'DURATION', 'SET'])
export type TimeType = z.infer<typeof TimeType>

/** A time expression after TIMEX3 (TimeML 1.2.1), with the days that it means and how they were reached. */
export const TimeExpression = z.strictObject({
  id: z.string(),
  span: Span,
  type: TimeType,
  /** TIMEX3 value; null when it could not be told. */
  value: z.string().nullable(),
  /** TIMEX3 mod: APPROX, START, MID, END, MORE_THAN, LESS_THAN, … */
  mod: z.string().nullable(),
  edtf: EdtfDate.nullable(),
  interval: Interval.nullable(),
  /** "publication", the id of another time expression, or null. */
  anchor: z.string().nullable(),
  /** How the value was reached, in words a checker can follow. */
  reading: z.string(),
})
export type TimeExpression = Readonly<z.infer<typeof TimeExpression>>
