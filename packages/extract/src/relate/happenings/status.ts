import type { EventStatus, ExtractedEvent, ExtractedTime } from '@factsheet/model'
import { CLAIMS, DENIALS, HEDGES, HEDGING_MODALS, REJECTIONS } from '../../words/event-statuses.ts'
import { PLANNING_HEADS } from '../../words/verb-words.ts'
import { subjectOf } from '../syntax/clauses.ts'
import { dependents, headOf, labelAt, normalAt, type Parse, subtree, type TokenRange } from '../syntax/parse.ts'
import { chainOver, isVerbHead, type VerbGroup, verbGroupAt } from '../syntax/verb-groups.ts'
import { isCancelled } from './cancellation.ts'
import type { Trigger } from './dating.ts'

/** Whether it happened, goes on, is planned, hangs on a condition, was called off or is denied. */
export function statusOf(
  parse: Parse,
  trigger: Trigger,
  direction: ExtractedTime['direction'],
  relation: ExtractedEvent['relation'] = 'at',
): EventStatus {
  if (isCancelled(parse, trigger)) return 'cancelled'
  if (trigger.kind === 'noun') return direction === 'future' ? 'planned' : 'happened'
  const verb = verbGroupAt(parse, trigger.at)
  const over = chainOver(parse, trigger.at)
  const chain =
    over === undefined ? undefined : verbGroupAt(parse, isVerbHead(parse, over) ? over : headOf(parse, over))
  if (isConditional(parse, trigger.at, chain ?? verb)) return 'conditional'
  if (verb.negated || chain?.negated === true || hasNoSubject(parse, trigger.at) || isDenied(parse, trigger.at))
    return 'denied'
  if (isAhead(parse, trigger.at, verb, chain, direction)) return 'planned'
  // "has been closed since May"
  const isKept = verb.passive && verb.perfect && relation === 'since'
  return (verb.progressive || isKept) && verb.tense === 'present' ? 'ongoing' : 'happened'
}

/** "will leave if the mill closes", "will expire unless the council acts" */
function isConditional(parse: Parse, verb: number, group: VerbGroup): boolean {
  for (let at = verb; ; at = headOf(parse, at)) {
    if (opensCondition(parse, at)) return true
    // "whether they will bother to vote"
    if (labelAt(parse, at) !== 'xcomp') break
  }
  const clauses = dependents(parse, group.head, /^advcl$/u)
  if (group.modal !== null && clauses.some((at) => opensCondition(parse, at))) return true
  return (
    labelAt(parse, verb) === 'conj' &&
    isVerbHead(parse, headOf(parse, verb)) &&
    opensCondition(parse, headOf(parse, verb))
  )
}

function opensCondition(parse: Parse, verb: number): boolean {
  return dependents(parse, verb, /^mark$/u).some((at) => /^(?:if|unless|whether|provided)$/u.test(normalAt(parse, at)))
}

/** "None of the buyers were charged", "No one came" */
function hasNoSubject(parse: Parse, verb: number): boolean {
  const subject = subjectOf(parse, verb)
  // "no memory of a war that ended": what a clause narrows is not denied by it.
  if (subject === undefined || labelAt(parse, verb) === 'relcl') return false
  const isNone = (at: number): boolean => /^(?:no|none|nobody|neither|nothing)$/u.test(normalAt(parse, at))
  return isNone(subject) || dependents(parse, subject, /^(?:det|neg)$/u).some(isNone)
}

/** "denied that the army attacked", "rejected claims that it attacked", "denied attacking" */
function isDenied(parse: Parse, verb: number): boolean {
  const label = labelAt(parse, verb)
  const over = headOf(parse, verb)
  if (/^(?:ccomp|xcomp|pcomp)$/u.test(label)) return isUndenied(parse, over, DENIALS)
  if (label !== 'acl' && label !== 'relcl') return false
  return (
    CLAIMS.has(normalAt(parse, over)) &&
    labelAt(parse, over) === 'dobj' &&
    isUndenied(parse, headOf(parse, over), REJECTIONS)
  )
}

function isUndenied(parse: Parse, verb: number, words: ReadonlySet<string>): boolean {
  return words.has(normalAt(parse, verb)) && isVerbHead(parse, verb) && !verbGroupAt(parse, verb).negated
}

/** Whether the words look ahead: "will", "is expected to", a present tense or "would" with a time to come. */
function isAhead(
  parse: Parse,
  at: number,
  verb: VerbGroup,
  chain: VerbGroup | undefined,
  direction: ExtractedTime['direction'],
): boolean {
  if (direction === 'past') return false
  // "had a hearing scheduled for next month": whatever the tense, the day is still to come.
  if (direction === 'future') return true
  if (verb.modal === 'will' || verb.modal === 'shall' || chain?.modal === 'will') return true
  const over = chainOver(parse, at)
  if (over !== undefined) return PLANNING_HEADS.has(normalAt(parse, over)) && chain?.tense !== 'past'
  return verb.modal !== null && /^(?:should|must|would)$/u.test(verb.modal) && !verb.perfect
}

/** The words that leave it open: "may have", "allegedly"; null where none does. */
export function hedgeOf(parse: Parse, { kind, at }: Trigger): TokenRange | null {
  if (kind === 'noun') return null
  const modal = dependents(parse, at, /^aux$/u).find((one) => HEDGING_MODALS.has(normalAt(parse, one)))
  if (modal !== undefined) return { start: modal, end: normalAt(parse, modal + 1) === 'have' ? modal + 2 : modal + 1 }
  const top = chainOver(parse, at) ?? (labelAt(parse, at) === 'xcomp' ? headOf(parse, at) : at)
  const own = subtree(parse, top)
  for (const start of own) {
    const hedge = [...HEDGES].find((words) =>
      words.split(' ').every((word, index) => normalAt(parse, start + index) === word),
    )
    const isOwn = hedge !== undefined && (headOf(parse, start) === at || headOf(parse, start) === top || start === top)
    if (hedge !== undefined && isOwn) return { start, end: start + hedge.split(' ').length }
  }
  return null
}
