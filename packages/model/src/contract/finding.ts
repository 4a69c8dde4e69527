import { z } from 'zod'
import type { RuleName } from './rules.ts'
import { Span } from './span.ts'

export const Level = z.enum(['error', 'warning', 'info'])
export type Level = z.infer<typeof Level>

/** Something in the article that a person should look at: a value with a rule and a place, never a throw. */
export const Finding = z.strictObject({
  id: z.string(),
  key: z.string(),
  /** Kebab case; the README lists them all. */
  rule: z.string(),
  level: Level,
  message: z.string(),
  /** Line and column in the article's file, from 1: where its first words stand, or the head of the file. */
  place: z.strictObject({ line: z.int(), column: z.int() }),
  spans: z.array(Span),
  facts: z.array(z.string()),
})
export type Finding = Readonly<z.infer<typeof Finding>>

/** A finding before it has its number: what the steps hand on. */
export type Problem = Omit<Finding, 'id' | 'key' | 'facts' | 'rule' | 'place'> & {
  readonly rule: RuleName
  readonly facts?: readonly string[]
}
