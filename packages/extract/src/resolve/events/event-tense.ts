import type { ExtractedTime } from '@factsheet/model'
import { PRESENT_TIMES } from '../../words/event-statuses.ts'
import type { Clause } from '../clauses.ts'
import type { Trigger } from './event-triggers.ts'
import { normalAt, type SentenceView } from '../sentence-view.ts'
import type { VerbGroup } from '../verb-groups.ts'

/**
 * Whether the clause tells how things are rather than what happens: "today the town has one mill".
 */
export function isTimeless(
  view: SentenceView,
  clause: Clause,
  trigger: Trigger,
  times: readonly ExtractedTime[],
): boolean {
  if (trigger.kind === 'noun' || clause.verb === null || !isSimplePresent(clause.verb)) return false
  const isState = /^(?:is|are|am|has|have)$/u.test(normalAt(view, clause.verb.head))
  return times.every(({ span, direction }) => direction !== 'future' && (isState || PRESENT_TIMES.test(span.text)))
}

function isSimplePresent(verb: VerbGroup): boolean {
  const [first] = verb.auxiliaries
  if (verb.progressive || verb.chain !== null) return false
  if (first === undefined) return verb.form === 'present'
  // "has closed" tells what happened; "has a mill" does not.
  const isPerfect = first.kind === 'have' && verb.head > verb.start
  return first.tense === 'present' && first.kind !== 'modal' && !isPerfect
}
