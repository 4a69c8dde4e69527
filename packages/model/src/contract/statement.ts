import { z } from 'zod'
import { Span } from './span.ts'

export const StatementKind = z.enum(['direct', 'mixed', 'indirect'])
export type StatementKind = z.infer<typeof StatementKind>
export const Stance = z.enum([
  'asserts',
  'denies',
  'accuses',
  'asks',
  'orders',
  'promises',
  'threatens',
  'expects',
  'believes',
  'confirms',
  'declines',
])
export type Stance = z.infer<typeof Stance>
export const SourceType = z.enum(['person', 'organization', 'place', 'group', 'document', 'unnamed'])
export type SourceType = z.infer<typeof SourceType>

/** Who says it: `span` the words in the text, `name` who that is, `entities` the ids of who that is. */
export const Source = z.strictObject({
  span: Span,
  name: z.string(),
  entities: z.array(z.string()),
  type: SourceType,
})
export type Source = Readonly<z.infer<typeof Source>>

export const Statement = z.strictObject({
  id: z.string(),
  key: z.string(),
  kind: StatementKind,
  /** What is said, marks included; empty for a refusal to comment. */
  content: z.array(Span),
  /** The words inside the marks. */
  quoted: z.array(Span),
  cue: Span.nullable(),
  source: Source.nullable(),
  stance: Stance,
  time: z.string().nullable(),
  via: Span.nullable(),
})
export type Statement = Readonly<z.infer<typeof Statement>>
