import { VFileMessage } from 'vfile-message'
import type { SourcePlace } from './place.ts'

/** Why a source cannot be read as an article. */
type RefusalRule =
  | 'empty-article'
  | 'no-paragraph'
  | 'format'
  | 'encoding'
  | 'nul-byte'
  | 'size-limit'
  | 'nesting-limit'

/** What a refusal tells: found, where, expected, and what to do. */
export interface RefusalDetails {
  readonly rule: RefusalRule
  /** Completes "found …". */
  readonly actual: string
  /** Completes "expected …". */
  readonly expected: string
  /** What the user can do. */
  readonly todo: string
  readonly place?: SourcePlace
}

/** The message thrown where a source is no article. */
export function refusal({ rule, actual, expected, todo, place }: RefusalDetails): VFileMessage {
  const message = new VFileMessage(`found ${actual}, expected ${expected}`, {
    place: place ?? { line: 1, column: 1 },
    ruleId: rule,
    source: 'factsheet',
  })
  message.fatal = true
  message.actual = actual
  message.expected = [expected]
  message.note = todo
  return message
}
