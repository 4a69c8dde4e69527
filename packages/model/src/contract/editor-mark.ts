import { z } from 'zod'
import { Span } from './span.ts'

/** What an editor's corrections did to the sheet: printed, so that nobody takes it for the program's reading. */
export const EditorMark = z.strictObject({
  action: z.enum(['remove', 'note', 'replace', 'add', 'merge', 'split', 'role', 'speaker', 'accept']),
  /** The fact that it changed; null for one that is gone. */
  fact: z.string().nullable(),
  /** The words that it is anchored to; null where what it accepts stands nowhere. */
  span: Span.nullable(),
  note: z.string().nullable(),
  reason: z.string().nullable(),
  by: z.string().nullable(),
})
export type EditorMark = Readonly<z.infer<typeof EditorMark>>
