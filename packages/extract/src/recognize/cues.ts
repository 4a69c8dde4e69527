import type { ReadText } from '../read/text.ts'
import type { CueMention } from './mention.ts'

/** Reporting verbs and nouns with their auxiliaries and negation. */
export function recognizeCues(_read: ReadText): CueMention[] {
  return []
}
