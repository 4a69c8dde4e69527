import { z } from 'zod'
import { EdtfDate } from './edtf.ts'
import { Span } from './span.ts'
import { Interval } from './time.ts'

export const Relation = z.enum(['at', 'before', 'after', 'since', 'until', 'between', 'by'])
export type Relation = z.infer<typeof Relation>
export const EventStatus = z.enum(['happened', 'ongoing', 'planned', 'conditional', 'cancelled', 'denied'])
export type EventStatus = z.infer<typeof EventStatus>

export const Participant = z.strictObject({ id: z.string().nullable(), span: Span })

/** Something that the article dates. */
export const Event = z.strictObject({
  id: z.string(),
  key: z.string(),
  /** The clause printed, 3 to 30 words. */
  span: Span,
  /** For the drawing: subject, verb and object, verbatim pieces in text order; null where nothing would stand alone. */
  label: z.array(Span).min(1).nullable(),
  trigger: Span,
  times: z.array(z.string()),
  relation: Relation,
  /** EDTF, worked out from times and relation. */
  date: EdtfDate,
  interval: Interval,
  participants: z.array(Participant),
  status: EventStatus,
  hedge: Span.nullable(),
  /** The statement that the event stands in, when someone else says it. */
  statement: z.string().nullable(),
})
export type Event = Readonly<z.infer<typeof Event>>
