import { z } from 'zod'
import { Span } from './span.ts'

/** A place in the text that speaks of an entity. Titles and possessive 's are left out of it. */
export const EntityMention = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  kind: z.enum(['name', 'nominal', 'pronoun']),
})
export type EntityMention = Readonly<z.infer<typeof EntityMention>>

/** What a person is or was, in the article's words. */
export const Role = z.strictObject({
  span: Span,
  /** The role without a leading article: "acting warden of the harbor office". */
  text: z.string(),
  former: z.boolean(),
  organization: z.string().nullable(),
  time: z.string().nullable(),
})
export type Role = Readonly<z.infer<typeof Role>>

export const Person = z.strictObject({
  id: z.string(),
  key: z.string(),
  /** The fullest name mention, without titles. */
  name: z.string(),
  mentions: z.array(EntityMention),
  roles: z.array(Role),
  affiliation: z.string().nullable(),
  age: z.string().nullable(),
})
export type Person = Readonly<z.infer<typeof Person>>
