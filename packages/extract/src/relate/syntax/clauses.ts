import { dependent, dependents, headOf, labelAt, normalAt, type Parse, tagAt } from './parse.ts'
import { isNominal } from './noun-phrases.ts'
import { isVerbHead } from './verb-groups.ts'

const SUBJECT = /^(?:nsubj|nsubjpass|csubj|csubjpass)$/u

/** Verbs whose object does what the infinitive says: "urged him to leave". */
const hasObject = (parse: Parse, verb: number): number | undefined => dependent(parse, verb, /^(?:dobj|dative)$/u)

/**
 * Who or what the verb at `verb` is said of, as the head of its phrase: its own subject, or the one that it shares with
 * the verb that it is joined to, hangs on as an infinitive or participle, or the noun that it narrows. Undefined where
 * none is told.
 */
export function subjectOf(parse: Parse, verb: number, depth = 0): number | undefined {
  const own = dependent(parse, verb, SUBJECT)
  if (own !== undefined) return antecedent(parse, verb, own)
  const there = dependent(parse, verb, /^expl$/u)
  if (there !== undefined) return dependent(parse, verb, /^(?:attr|dobj)$/u)
  const over = headOf(parse, verb)
  if (over === -1 || depth > 8) return undefined
  const label = labelAt(parse, verb)
  // "the plan to close the mill": what an infinitive narrows does not do it.
  if (label === 'relcl' || label === 'acl')
    return isNominal(parse, over) && !isInfinitive(parse, verb) ? over : undefined
  if (label === 'xcomp') return hasObject(parse, over) ?? subjectOf(parse, over, depth + 1)
  if (label === 'conj' && isVerbHead(parse, over)) return subjectOf(parse, over, depth + 1)
  if (label === 'advcl' || label === 'acomp')
    return isVerbHead(parse, over) ? subjectOf(parse, over, depth + 1) : undefined
  if (label === 'pcomp') return subjectOf(parse, governing(parse, over), depth + 1)
  return undefined
}

/** A noun or name that may do something; "released on Thursday, which covered a year": a day does not. */
function isThing(parse: Parse, at: number): boolean {
  return isNominal(parse, at) && parse.tokens[at]?.time === -1
}

function isInfinitive(parse: Parse, verb: number): boolean {
  return dependents(parse, verb, /^aux$/u).some((at) => tagAt(parse, at) === 'TO')
}

/** "the mill, which closed": what "which" stands for. */
function antecedent(parse: Parse, verb: number, subject: number): number {
  const isRelative =
    /^(?:who|which|that|whom)$/u.test(normalAt(parse, subject)) && tagAt(parse, subject).startsWith('W')
  if (!isRelative) return subject
  let at = verb
  while (labelAt(parse, at) === 'conj' && isVerbHead(parse, headOf(parse, at))) at = headOf(parse, at)
  return labelAt(parse, at) === 'relcl' && isThing(parse, headOf(parse, at)) ? headOf(parse, at) : subject
}

/** The nearest verb above a word, or -1. */
export function governing(parse: Parse, index: number): number {
  let at = headOf(parse, index)
  while (at !== -1 && !isVerbHead(parse, at)) at = headOf(parse, at)
  return at
}

/** The words that complete the verb: objects, predicates, the agent of a passive. Heads, in text order. */
export function complementsOf(parse: Parse, verb: number): number[] {
  return dependents(parse, verb, /^(?:dobj|attr|acomp|oprd|dative|agent)$/u)
}
