import { CALENDAR_VERBS, GRANTING_VERBS, PLANNED_ADJECTIVES, PLANNING_WORDS } from '../../words/time-tense.ts'
import { CLAUSE_TAKERS } from '../../words/verb-words.ts'
import { isCancelled } from '../../relate/happenings/cancellation.ts'
import { governing } from '../../relate/syntax/clauses.ts'
import { isNominal } from '../../relate/syntax/noun-phrases.ts'
import { headOf, labelAt, normalAt, type Parse, tagAt, type TokenRange, topOf } from '../../relate/syntax/parse.ts'
import { type Tense, tenseOf } from '../../relate/syntax/tense.ts'
import { isRaised, isVerbHead, verbGroupAt } from '../../relate/syntax/verb-groups.ts'

/** How a time's clause looks, and whether its words leave no other side. */
export interface ClauseTense {
  readonly tense: Tense
  readonly isSure: boolean
}

/** The way that the verb over a time looks. Undefined where no verb stands over it. */
export function tenseAt(parse: Parse, time: TokenRange): ClauseTense | undefined {
  if (isPlanned(parse, time)) return { tense: 'future', isSure: true }
  const verb = verbOf(parse, time)
  if (verb === undefined) return undefined
  const own = tenseOf(parse, verb)
  const tense = tenseBy(parse, time, verb, own)
  return { tense, isSure: tense === own && tense !== 'present' && isVerbs(parse, time, verb) }
}

/** The nearest verb above the time; in a phrase without one the first of the sentence. */
function verbOf(parse: Parse, time: TokenRange): number | undefined {
  const over = governing(parse, topOf(parse, time))
  return over === -1 ? parse.tokens.find(({ index }) => isVerbHead(parse, index))?.index : over
}

/** What is told, asked or set up may be for a day on the other side: "announced a vote on Jan. 14", "a trial for May". */
const LOOSE = /^(?:for|until|till|by|before|ahead|of)$/u

/** Whether the time is the verb's own, not that of a noun beside it: "He died on Dec. 3", but "missed the Jan. 14 deadline". */
function isVerbs(parse: Parse, time: TokenRange, verb: number): boolean {
  // "called them to testify on Feb. 10": what the infinitive is for may lie ahead.
  const isLoose = isAttribute(parse, time) || LOOSE.test(normalAt(parse, time.start - 1))
  if (isLoose || verbGroupAt(parse, verb).form === 'infinitive') return false
  const isAfterNoun = verb + 1 < time.start - 1
  return !(isAfterNoun && CLAUSE_TAKERS.has(normalAt(parse, verb)))
}

function tenseBy(parse: Parse, time: TokenRange, verb: number, own: Tense): Tense {
  const head = normalAt(parse, verb)
  if (isLimit(parse, time, verb) || hasPlannedNoun(parse, time, verb) || isInvitation(parse, time, verb))
    return 'future'
  // "look for ways around Wednesday's ruling": what stands before a noun is told of, not planned by an infinitive.
  const isOpen = verbGroupAt(parse, verb).form === 'infinitive' && !isRaised(parse, verb)
  // "Monday's ruling could end it": only "will" tells that the day itself lies ahead.
  const isGuess = /^(?:could|would|may|might|can|should)$/u.test(verbGroupAt(parse, verb).modal ?? '')
  if (isAttribute(parse, time) && (own === 'present' || isOpen || isGuess)) return 'past'
  if (own !== 'present') return own
  // "Ruiz tells the Alba Post on Friday", "the attacks of May 3 show", "as of Friday, she leads"
  if (CLAUSE_TAKERS.has(head) || normalAt(parse, time.start - 1) === 'of') return 'past'
  return CALENDAR_VERBS.has(head) ? 'future' : 'present'
}

/** "canceled Friday's vote", "the vote planned for Friday was canceled": the day may lie on either side. */
export function isDayCalledOff(parse: Parse, time: TokenRange): boolean {
  const top = topOf(parse, time)
  if (isAttribute(parse, time)) return isCancelled(parse, { kind: 'noun', at: headOf(parse, top) })
  const verb = governing(parse, top)
  return verb !== -1 && isCancelled(parse, { kind: 'verb', at: verb })
}

/** "scheduled for Tuesday", "due Friday", "the vote set for May" */
function isPlanned(parse: Parse, { start }: TokenRange): boolean {
  const near = parse.tokens.slice(Math.max(0, start - 3), start).map(({ normal }) => normal)
  const last = near.findLastIndex((word) => PLANNING_WORDS.has(word))
  return (
    last !== -1 && near.slice(last + 1).every((word) => /^(?:for|on|to|begin|start|by|the|in|early|late)$/u.test(word))
  )
}

/** "spoke of the planned visit of the mayor in September" */
function hasPlannedNoun(parse: Parse, { start }: TokenRange, verb: number): boolean {
  return parse.tokens
    .slice(verb + 1, start)
    .some(({ normal, index }) => PLANNED_ADJECTIVES.has(normal) && tagAt(parse, index + 1).startsWith('NN'))
}

/** "invited them to a ceremony on March 12" */
function isInvitation(parse: Parse, { start }: TokenRange, verb: number): boolean {
  const isInviting = /^invite[sd]?$/u.test(normalAt(parse, verb)) && normalAt(parse, start - 1) !== 'to'
  return isInviting && parse.tokens.slice(verb + 1, start).some(({ normal }) => normal === 'to')
}

/** "gave them until Tuesday", "until Jan. 14 to pay": a limit lies ahead of what is granted. */
function isLimit(parse: Parse, { start, end }: TokenRange, verb: number): boolean {
  if (!/^(?:until|till|by)$/u.test(normalAt(parse, start - 1)) || verbGroupAt(parse, verb).negated) return false
  const isTerm = normalAt(parse, end) === 'to' && tagAt(parse, end + 1) === 'VB'
  return isTerm || GRANTING_VERBS.has(normalAt(parse, verb))
}

/** "Wednesday's ruling", "her Sunday morning speech" */
function isAttribute(parse: Parse, time: TokenRange): boolean {
  const top = topOf(parse, time)
  const noun = headOf(parse, top)
  return (
    noun >= time.end &&
    isNominal(parse, noun) &&
    /^(?:poss|compound|nummod|amod|nmod|npadvmod)$/u.test(labelAt(parse, top))
  )
}
