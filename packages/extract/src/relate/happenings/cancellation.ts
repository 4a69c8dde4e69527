import { APPOINTMENTS, CANCELLATIONS } from '../../words/event-statuses.ts'
import { governing } from '../syntax/clauses.ts'
import { dependent, dependents, headOf, labelAt, normalAt, type Parse } from '../syntax/parse.ts'
import { chainOver, isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import type { Trigger } from './dating.ts'

/** "the rally scheduled for Friday was canceled", "canceled Friday's rally", "will no longer be held Friday" */
export function isCancelled(parse: Parse, { kind, at }: Trigger): boolean {
  const over = governing(parse, at)
  if (kind === 'noun') return /^(?:dobj|nsubjpass)$/u.test(labelAt(parse, at)) && callsOff(parse, over)
  const isPlan = APPOINTMENTS.has(normalAt(parse, at)) || APPOINTMENTS.has(normalAt(parse, chainOver(parse, at) ?? -1))
  if (
    verbGroupAt(parse, at).modal !== null &&
    dependents(parse, at, /^advmod$/u).some((one) => normalAt(parse, one) === 'longer')
  )
    return true
  // "The plan to open the pier in May was dropped"
  const isNouns = labelAt(parse, at) === 'acl' && /^(?:dobj|nsubjpass)$/u.test(labelAt(parse, headOf(parse, at)))
  if (!isPlan && !(isNouns && verbGroupAt(parse, at).form === 'infinitive')) return false
  const top = chainOver(parse, at) ?? at
  const near = [...dependents(parse, top, /^conj$/u), labelAt(parse, at) === 'acl' ? over : -1]
  return near.some((verb) => callsOff(parse, verb))
}

function callsOff(parse: Parse, verb: number): boolean {
  if (verb === -1 || !isVerbHead(parse, verb) || verbGroupAt(parse, verb).negated) return false
  const isOff =
    /^call(?:ed|s|ing)?$/u.test(normalAt(parse, verb)) &&
    normalAt(parse, dependent(parse, verb, /^prt$/u) ?? -1) === 'off'
  return isOff || CANCELLATIONS.has(normalAt(parse, verb))
}
