import type { ReadText } from '../../read/text.ts'
import type { TimeMention } from '../mention.ts'

/** Time expressions with what they say, in text order. */
export function recognizeTimes(_read: ReadText): TimeMention[] {
  return []
}
