import { z } from 'zod'
import { EntityMention } from './person.ts'

export const Organization = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  mentions: z.array(EntityMention),
  acronym: z.string().nullable(),
})
export type Organization = Readonly<z.infer<typeof Organization>>

/** Who acts or speaks without a name of its own: "U.S. officials", "six lawmakers". */
export const Group = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  mentions: z.array(EntityMention),
  /** The organization or place that the group belongs to. */
  of: z.string().nullable(),
})
export type Group = Readonly<z.infer<typeof Group>>
