import type { ExtractedEvent, ExtractedTime } from '@factsheet/model'
import { COORDINATORS } from '../../words/clause-words.ts'
import { auxiliaryOf, NEGATIONS } from '../../words/verb-words.ts'
import type { Clause } from '../clauses.ts'
import { isTimeless } from './event-tense.ts'
import { type EventTime, eventTimesOf } from './event-times.ts'
import { infinitiveTrigger, isPrenominal, type Trigger, triggerOf } from './event-triggers.ts'
import { normalAt, type SentenceView, type WordRange } from '../sentence-view.ts'

/** A time with what it dates. */
export interface Dated {
  readonly time: EventTime
  /** The clause that it stands in. */
  readonly own: Clause
  readonly trigger: Trigger
}

/**
 * Each time of a sentence with what it dates; a time before its verb dates what the verb is joined to as well. `times`
 * are those of the view, in its order.
 */
export function datedIn(view: SentenceView, clauses: readonly Clause[], times: readonly ExtractedTime[]): Dated[] {
  const found: Dated[] = []
  if (isQuestion(view)) return found
  for (const time of eventTimesOf(
    view,
    times.map(({ meaning }) => meaning),
  )) {
    const own = clauseAt(view, clauses, time)
    if (own === undefined) continue
    const before = found.at(-1)
    const listed = before !== undefined && isListed(view, before.time, time) ? before : undefined
    const meant = time.times.flatMap((index) => times[index] ?? [])
    const trigger = listed?.trigger ?? infinitiveTrigger(view, own, time, meant[0]) ?? triggerOf(view, own, time)
    if (trigger === undefined) continue
    // A second time of the same trigger says more of the first, unless the two are a list.
    if (listed === undefined && found.some((one) => one.trigger.start === trigger.start)) continue
    if (isTimeless(view, own, trigger, meant)) continue
    found.push({ time, own: listed?.own ?? own, trigger })
    const isBefore = trigger.kind === 'verb' && own.verb !== null && time.inner.end <= own.verb.head
    if (isBefore) found.push(...sharing(view, clauses, own, time))
  }
  return found
}

/** A question asks whether something happened; it does not say so. */
function isQuestion(view: SentenceView): boolean {
  const words = view.words.filter(({ text }) => /[\p{L}\p{N}?]/u.test(text))
  if (words.at(-1)?.text !== '?') return false
  const opener = words.find(({ normal }) => !COORDINATORS.has(normal))?.normal ?? ''
  return auxiliaryOf(opener) !== undefined || /^(?:who|whom|whose|what|which|when|where|why|how)$/u.test(opener)
}

/** "after the May 3 attack" says nothing of when the attack was but "at". */
export function relationOf(view: SentenceView, { time, trigger }: Dated): ExtractedEvent['relation'] {
  // "not until Tuesday" is on Tuesday.
  if (time.relation === 'until' && NEGATIONS.has(normalAt(view, time.start - 1))) return 'at'
  return trigger.kind === 'noun' && isPrenominal(view, time) ? 'at' : time.relation
}

function clauseAt(view: SentenceView, clauses: readonly Clause[], { inner }: EventTime): Clause | undefined {
  const at = clauses.find(({ pieces }) => pieces.some(({ start, end }) => start <= inner.start && inner.start < end))
  const told = at === undefined ? undefined : cleftClause(view, clauses, at, inner)
  if (told !== undefined) return told
  // "Tuesday on the radio, while discussing the bill, the mayor said": a time in front is for the first full verb.
  if (at !== clauses[0] || at?.verb?.form !== 'gerund' || inner.start > 1) return at
  return clauses.find(({ verb }) => verb !== null && verb.form !== 'gerund') ?? at
}

/** "It was not until Tuesday that she left": what the time dates stands after "that". */
function cleftClause(
  view: SentenceView,
  clauses: readonly Clause[],
  { verb }: Clause,
  inner: WordRange,
): Clause | undefined {
  if (verb === null || verb.end > inner.start || normalAt(view, verb.start - 1) !== 'it') return undefined
  const isBe = verb.auxiliaries.at(-1)?.kind === 'be' && verb.head < verb.end
  if (!isBe || normalAt(view, inner.end) !== 'that') return undefined
  return clauses.find(({ pieces }) => pieces[0]?.start === inner.end)
}

/** "in May 2003 and May 2004": nothing but "and" and a preposition between the two. */
function isListed(view: SentenceView, first: EventTime, second: EventTime): boolean {
  const between = view.words.slice(first.inner.end, second.inner.start).map(({ normal }) => normal)
  return /^,? ?and(?: (?:in|on|at))?$/u.test(between.join(' '))
}

/** "has in the last year closed two mills, opened one and sold a third": verbs joined after the time, without subject. */
function sharing(view: SentenceView, clauses: readonly Clause[], from: Clause, time: EventTime): Dated[] {
  const found: Dated[] = []
  for (const own of clauses.slice(clauses.indexOf(from) + 1)) {
    const { kind, verb, pieces } = own
    if (kind !== 'coordinate' || verb === null) break
    const hasOwnTime = view.times.some(({ start }) => pieces.some((piece) => piece.start <= start && start < piece.end))
    if (!hasOwnTime) found.push({ time, own, trigger: { kind: 'verb', start: verb.head, end: verb.headEnd } })
  }
  return found
}
