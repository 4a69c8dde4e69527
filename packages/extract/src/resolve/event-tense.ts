import type { ExtractedTime } from '@factsheet/model'
import { PRESENT_TIMES } from '../words/event-tenses.ts'
import type { Clause } from './clauses.ts'
import type { Trigger } from './event-triggers.ts'
import { normalAt, type SentenceView } from './sentence-view.ts'

/**
 * Whether the clause tells how things are rather than what happens: "today the town has one mill".
 */
export function isTimeless(
  view: SentenceView,
  clause: Clause,
  trigger: Trigger,
  times: readonly ExtractedTime[],
): boolean {
  if (trigger.kind === 'noun' || clause.verb === null) return false
  const { verb } = clause
  const [first] = verb.auxiliaries
  const isPresent = first === undefined ? verb.form === 'present' : first.tense === 'present' && first.kind !== 'modal'
  const isPerfect =
    verb.auxiliaries.some(({ kind }) => kind === 'have') &&
    verb.headEnd - verb.start > 1 &&
    normalAt(view, verb.head) !== 'have' &&
    normalAt(view, verb.head) !== 'has'
  return (
    isPresent &&
    !isPerfect &&
    !verb.progressive &&
    verb.chain === null &&
    times.every(({ span, direction }) => direction !== 'future' && PRESENT_TIMES.test(span.text))
  )
}
