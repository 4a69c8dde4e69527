import { z } from 'zod'
import { EntityMention } from './person.ts'

export const Place = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  mentions: z.array(EntityMention),
  /** ISO 3166-1 alpha-2, where the place is a country or its country is certain. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
})
export type Place = Readonly<z.infer<typeof Place>>
