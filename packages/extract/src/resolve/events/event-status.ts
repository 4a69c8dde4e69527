import type { EventStatus, ExtractedTime, Span } from '@factsheet/model'
import {
  APPOINTMENTS,
  CANCELLATIONS,
  CLAIMS,
  CONDITION_OPENERS,
  DENIALS,
  HEDGES,
  HEDGING_MODALS,
  REJECTIONS,
} from '../../words/event-statuses.ts'
import { PLANNING_HEADS } from '../../words/verb-words.ts'
import { callsOff, isAppointment } from '../cancellations.ts'
import { type Clause, neighborsOf } from '../clauses.ts'
import type { Trigger } from './event-triggers.ts'
import { normalAt, type SentenceView } from '../sentence-view.ts'
import { isPastVerb, isPerfect, type VerbGroup } from '../verb-groups.ts'

/** What the status is read from: the clause of the event among the clauses of its sentence. */
export interface StatusContext {
  readonly view: SentenceView
  readonly clauses: readonly Clause[]
  /** The event's clause. */
  readonly own: Clause
  readonly trigger: Trigger
  /** The way the event's time looks from its anchor. */
  readonly direction: ExtractedTime['direction']
}

/** Whether it happened, goes on, is planned, hangs on a condition, was called off or is denied. */
export function statusOf(context: StatusContext): EventStatus {
  const { own, trigger } = context
  const { verb } = own
  if (isCancelled(context)) return 'cancelled'
  if (isConditional(context)) return 'conditional'
  if (trigger.kind === 'infinitive') return 'planned'
  if (trigger.kind === 'noun') return context.direction === 'future' ? 'planned' : 'happened'
  if (verb === null) return context.direction === 'future' ? 'planned' : 'happened'
  if (verb.negated || isDenied(context)) return 'denied'
  if (isAhead(context, verb)) return 'planned'
  return isRunning(verb) ? 'ongoing' : 'happened'
}

/** "if not reformed, it should expire on Sept. 30", "will expire Friday unless Congress acts" */
function isConditional({ view, clauses, own }: StatusContext): boolean {
  if (opensCondition(view, own)) return true
  const hasModal = own.verb !== null && modalsOf(own.verb).length > 0
  if (hasModal && conditionWithin(view, own)) return true
  return hasModal && neighborsOf(clauses, own).some((other) => opensCondition(view, other))
}

function opensCondition(view: SentenceView, { pieces, verb }: Clause): boolean {
  const start = pieces[0]?.start ?? 0
  const end = Math.min(start + 3, verb?.head ?? 0)
  return view.words.slice(start, end).some(({ normal }) => CONDITION_OPENERS.has(normal))
}

/** "unless the council acts" after the verb, where no clause was cut. */
function conditionWithin(view: SentenceView, { pieces, verb }: Clause): boolean {
  const words = pieces.flatMap(({ start, end }) => view.words.slice(Math.max(start, verb?.end ?? start), end))
  return words.some(({ normal }) => normal === 'if' || normal === 'unless')
}

/** "denied that the army attacked", "rejected claims that it attacked", "denied attacking" */
function isDenied({ view, clauses, own }: StatusContext): boolean {
  const before = clauses[clauses.indexOf(own) - 1]
  if (before?.verb == null || before.verb.negated) return false
  const head = normalAt(view, before.verb.head)
  const isClaim = CLAIMS.has(normalAt(view, (own.pieces[0]?.start ?? 0) - 1))
  return isClaim ? REJECTIONS.has(head) : DENIALS.has(head) && (own.kind === 'content' || own.verb?.form === 'gerund')
}

/** "the rally scheduled for Friday was canceled", "canceled Friday's rally", "will no longer be held Friday" */
function isCancelled({ view, clauses, own, trigger }: StatusContext): boolean {
  const { verb } = own
  if (verb === null) return false
  if (trigger.kind === 'infinitive') return verb.start >= trigger.end && callsOff(view, verb)
  if (trigger.kind === 'noun') return callsOff(view, verb) || isCalledOffBefore(view, own, trigger)
  if (modalsOf(verb).length > 0 && saysNoLonger(view, verb)) return true
  return isAppointment(view, verb) && neighborsOf(clauses, own).some((other) => isOff(view, other))
}

function isOff(view: SentenceView, { verb }: Clause): boolean {
  return verb !== null && callsOff(view, verb)
}

/** "was forced to cancel Friday's rally" */
function isCalledOffBefore(view: SentenceView, { verb }: Clause, { start }: Trigger): boolean {
  return verb !== null && view.words.slice(verb.end, start).some(({ normal }) => CANCELLATIONS.has(normal))
}

function saysNoLonger(view: SentenceView, { start, head }: VerbGroup): boolean {
  return view.words
    .slice(start, head)
    .some(({ normal, index }) => normal === 'longer' && normalAt(view, index - 1) === 'no')
}

/** Whether the words look ahead: "will", "is expected to", a present tense or "would" with a time to come. */
function isAhead({ view, direction }: StatusContext, verb: VerbGroup | null): boolean {
  if (verb === null) return direction === 'future'
  const modals = modalsOf(verb)
  if (direction === 'past') return false
  if (modals.some((modal) => modal === 'will' || modal === 'shall')) return true
  // "was expected to meet Friday" looks ahead from a day that is past, and the time may still be to come.
  const isPlan = verb.chain !== null && PLANNING_HEADS.has(verb.chain)
  if (isPlan && (direction === 'future' || !isPastVerb(verb))) return true
  if (direction !== 'future') return modals.some((modal) => /^(?:should|must|would)$/u.test(modal)) && !isPerfect(verb)
  const isAppointed = verb.form === 'past' && APPOINTMENTS.has(normalAt(view, verb.head))
  return isAppointed || !isPastVerb(verb)
}

/** "is meeting", "has been running" */
function isRunning(verb: VerbGroup): boolean {
  const [first] = verb.auxiliaries
  return verb.progressive && first?.tense === 'present'
}

function modalsOf(verb: VerbGroup): string[] {
  return verb.auxiliaries.flatMap(({ modal }) => (modal === null ? [] : [modal]))
}

/** The words that leave it open: "may have", "allegedly"; null where none does. `text` is the article's. */
export function hedgeOf(view: SentenceView, clause: Clause, text: string): Span | null {
  const { verb } = clause
  const cut = (from: number, to: number): Span => {
    const start = view.words[from]?.start ?? 0
    const end = view.words[to - 1]?.end ?? start
    return { start, end, text: text.slice(start, end) }
  }
  if (verb !== null) {
    for (let at = verb.start; at < verb.head; at += 1) {
      if (!HEDGING_MODALS.has(normalAt(view, at))) continue
      return cut(at, normalAt(view, at + 1) === 'have' ? at + 2 : at + 1)
    }
  }
  for (const { start, end } of clause.pieces) {
    for (let at = start; at < end; at += 1) {
      const hedge = HEDGES.find((words) => words.split(' ').every((word, index) => normalAt(view, at + index) === word))
      if (hedge !== undefined) return cut(at, at + hedge.split(' ').length)
    }
  }
  return null
}
