import { APPOINTMENTS, CANCELLATIONS } from '../words/event-statuses.ts'
import { normalAt, type SentenceView } from './sentence-view.ts'
import { isPastVerb, type VerbGroup } from './verb-groups.ts'

/** "was canceled", "called off": what it is said of does not come. */
export function callsOff(view: SentenceView, { head, negated }: VerbGroup): boolean {
  if (negated) return false
  const isOff = /^call(?:ed|s|ing)?$/u.test(normalAt(view, head)) && normalAt(view, head + 1) === 'off'
  return isOff || CANCELLATIONS.has(normalAt(view, head))
}

/** "scheduled for Friday", "was expected to leave": what was to come. */
export function isAppointment(view: SentenceView, verb: VerbGroup): boolean {
  return APPOINTMENTS.has(verb.chain ?? normalAt(view, verb.head)) && (verb.form === 'past' || isPastVerb(verb))
}
