import { CALENDAR_VERBS, GRANTING_VERBS, PLANNED_ADJECTIVES, PLANNING_WORDS } from '../../words/time-tense.ts'
import { CLAUSE_TAKERS } from '../../words/verb-words.ts'
import { callsOff, isAppointment } from '../cancellations.ts'
import { cutClauses, neighborsOf } from '../clauses.ts'
import { hasTag, normalAt, type SentenceView, type WordRange } from '../sentence-view.ts'
import { findVerbGroups } from '../verb-groups.ts'
import { type Tense, type TensedVerb, tensedVerbs } from '../verb-tense.ts'

/** How a time's clause looks, and whether its words leave no other side. */
export interface ClauseTense {
  readonly tense: Tense
  readonly isSure: boolean
}

/**
 * The way that a time's clause looks. The verb that it goes with is, within its clause, the one before it ("said
 * Tuesday"), else the next ("On Tuesday, the council will vote"); in a clause without a verb the one before it in the
 * sentence. Undefined in a sentence without a finite verb.
 */
export function tenseAt(view: SentenceView, time: WordRange): ClauseTense | undefined {
  if (isPlanned(view, time)) return { tense: 'future', isSure: true }
  const verb = verbOf(view, time)
  if (verb === undefined) return undefined
  const tense = tenseBy(view, time, verb)
  return { tense, isSure: tense === verb.tense && tense !== 'present' && isVerbs(view, time, verb) }
}

/** What is told, asked or set up may be for a day on the other side: "announced a vote on Jan. 14", "a trial for May". */
const LOOSE = /^(?:for|until|till|by|before|ahead|of)$/u

/** Whether the time is the verb's own, not that of a noun beside it: "He died on Dec. 3", but "missed the Jan. 14 deadline". */
function isVerbs(view: SentenceView, time: WordRange, { group }: TensedVerb): boolean {
  // "called them to testify on Feb. 10": what the infinitive is for may lie ahead.
  if (group.form === 'infinitive' || isAttribute(view, time) || LOOSE.test(normalAt(view, time.start - 1))) return false
  const isAfterNoun = group.end < time.start - 1
  return !(isAfterNoun && CLAUSE_TAKERS.has(normalAt(view, group.head)))
}

function tenseBy(view: SentenceView, time: WordRange, verb: TensedVerb): Tense {
  const head = normalAt(view, verb.group.head)
  if (isLimit(view, time, verb) || hasPlannedNoun(view, time, verb) || isInvitation(view, time, verb)) return 'future'
  const isAttributive = isAttribute(view, time)
  // "look for ways around Wednesday's ruling": what stands before a noun is told of, not planned by an infinitive.
  if (isAttributive && (verb.group.form === 'infinitive' || verb.tense === 'present')) return 'past'
  if (verb.tense !== 'present') return verb.tense
  // "Ruiz tells the Alba Post on Friday", "the attacks of May 3 show", "as of Friday, she leads"
  if (CLAUSE_TAKERS.has(head) || normalAt(view, time.start - 1) === 'of') return 'past'
  return CALENDAR_VERBS.has(head) ? 'future' : 'present'
}

/** "canceled Friday's vote", "the vote planned for Friday was canceled": the day may lie on either side. */
export function isDayCalledOff(view: SentenceView, time: WordRange): boolean {
  if (isAttribute(view, time)) {
    const verb = verbOf(view, time)
    return verb !== undefined && callsOff(view, verb.group)
  }
  const clauses = cutClauses(view)
  const own = clauses.find(({ pieces }) => pieces.some((piece) => isWithin(time.start, piece)))
  if (own?.verb == null || !isAppointment(view, own.verb)) return false
  return neighborsOf(clauses, own).some(({ verb }) => verb !== null && callsOff(view, verb))
}

function verbOf(view: SentenceView, time: WordRange): TensedVerb | undefined {
  const verbs = tensedVerbs(view, findVerbGroups(view))
  const own = ownVerbs(view, time, verbs)
  // A present tense tells only where no other verb does: nouns are often taken for one.
  const telling = own.filter(({ tense }) => tense !== 'present')
  return verbNear(telling, time) ?? verbNear(own, time) ?? verbNear(verbs, time)
}

function verbNear(verbs: readonly TensedVerb[], time: WordRange): TensedVerb | undefined {
  return verbs.findLast(({ group }) => group.end <= time.start) ?? verbs.find(({ group }) => group.start >= time.end)
}

/** The verbs of the clause that the time stands in. */
function ownVerbs(view: SentenceView, time: WordRange, verbs: readonly TensedVerb[]): readonly TensedVerb[] {
  const clauses = cutClauses(view)
  const index = clauses.findIndex(({ pieces }) => pieces.some((piece) => isWithin(time.start, piece)))
  const clause = clauses[index]
  // "told workers this weekend he would resign": no "that" says where what is told begins, and a time goes before it.
  const isBefore =
    clause?.kind === 'content' &&
    clause.verb !== null &&
    time.end < clause.verb.start &&
    !opensWithThat(view, clause.from)
  // "On Friday, when the mill closed, the owner left": what stands alone in front is for the main verb.
  const isAlone = clause?.verb === null
  const main = isAlone ? clauses.slice(index + 1).find(({ kind }) => kind === 'main' || kind === 'resumed') : undefined
  const told = isBefore ? clauses[index - 1] : (main ?? clause)
  return verbs.filter(({ group }) => told?.pieces.some((piece) => isWithin(group.head, piece)))
}

function isWithin(at: number, { start, end }: WordRange): boolean {
  return start <= at && at < end
}

function opensWithThat(view: SentenceView, from: number): boolean {
  return normalAt(view, from) === 'that' || normalAt(view, from + 1) === 'that'
}

/** "scheduled for Tuesday", "due Friday", "the vote set for May" */
function isPlanned(view: SentenceView, { start }: WordRange): boolean {
  const near = view.words.slice(Math.max(0, start - 3), start).map(({ normal }) => normal)
  const last = near.findLastIndex((word) => PLANNING_WORDS.has(word))
  return (
    last !== -1 && near.slice(last + 1).every((word) => /^(?:for|on|to|begin|start|by|the|in|early|late)$/u.test(word))
  )
}

/** "spoke of the planned visit of the mayor in September" */
function hasPlannedNoun(view: SentenceView, { start }: WordRange, { group }: TensedVerb): boolean {
  return view.words
    .slice(group.end, start)
    .some(({ normal, index }) => PLANNED_ADJECTIVES.has(normal) && hasTag(view, index + 1, 'Noun'))
}

/** "invited them to a ceremony on March 12" */
function isInvitation(view: SentenceView, { start }: WordRange, { group }: TensedVerb): boolean {
  const isInviting = /^invite[sd]?$/u.test(normalAt(view, group.head)) && normalAt(view, start - 1) !== 'to'
  return isInviting && view.words.slice(group.end, start).some(({ normal }) => normal === 'to')
}

/** "gave them until Tuesday", "until Jan. 14 to pay": a limit lies ahead of what is granted. */
function isLimit(view: SentenceView, { start, end }: WordRange, { group }: TensedVerb): boolean {
  if (!/^(?:until|till|by)$/u.test(normalAt(view, start - 1)) || group.negated) return false
  const isTerm = normalAt(view, end) === 'to' && hasTag(view, end + 1, 'Infinitive')
  return isTerm || GRANTING_VERBS.has(normalAt(view, group.head))
}

/** "Wednesday's ruling", "her Sunday morning speech" */
function isAttribute(view: SentenceView, { start, end }: WordRange): boolean {
  if (hasTag(view, end, 'Possessive')) return true
  const isOwned = /^(?:the|a|an|his|her|its|their|our|my)$/u.test(normalAt(view, start - 1))
  return isOwned && (hasTag(view, end, 'Noun') || hasTag(view, end, 'Gerund'))
}
