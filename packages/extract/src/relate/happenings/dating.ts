import { reportingVerbs } from '../../recognize/speech/cue-lexicon.ts'
import { isDocumentNoun, isEventNoun } from '../../words/event-nouns.ts'
import { OWN_DATE_PREPOSITIONS, RELATING_VERBS } from '../../words/event-relations.ts'
import { PLANNING_NOUNS } from '../../words/time-tense.ts'
import { CLAUSE_TAKERS } from '../../words/verb-words.ts'
import { governing, subjectOf } from '../syntax/clauses.ts'
import { dependents, headOf, isUnder, labelAt, normalAt, type Parse, subtree, tagAt, topOf } from '../syntax/parse.ts'
import { isRaised, isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import type { EventTime } from './event-times.ts'
import { nounOf } from './undated-times.ts'

/** The word that says what happened: a verb, or a noun that has the time for itself. */
export interface Trigger {
  readonly kind: 'verb' | 'noun'
  /** Its position in the parse. */
  readonly at: number
}

/** What a time dates in its tree; undefined where it dates nothing ("the Friday deadline"). */
export function triggerOf(parse: Parse, time: EventTime): Trigger | undefined {
  const noun = nounOf(parse, time)
  if (noun !== undefined) return prenominal(parse, time, noun)
  for (let at = topOf(parse, time.inner); at !== -1; at = headOf(parse, at)) {
    const over = headOf(parse, at)
    if (over === -1) return isEventNoun(normalAt(parse, at)) ? { kind: 'noun', at } : undefined
    if (isIdle(parse, over, topOf(parse, time.inner))) return undefined
    if (isVerbHead(parse, over) && isUnreal(parse, over)) return undefined
    if (isVerbHead(parse, over) && !isManner(parse, over)) return verbTrigger(parse, over, time)
    if (over < time.start && isEventNoun(normalAt(parse, over)) && hasOwnTime(parse, over))
      return { kind: 'noun', at: over }
  }
  return undefined
}

/** "compared with last year", "last year angered them", "call today": nothing happened then. */
function isIdle(parse: Parse, verb: number, at: number): boolean {
  if (/^(?:compared|dated)$/u.test(normalAt(parse, verb))) return true
  // "fewer than originally reported yesterday"
  const first = subtree(parse, verb)[0] ?? verb
  if (
    isVerbHead(parse, verb) &&
    labelAt(parse, verb) !== 'ROOT' &&
    (normalAt(parse, first) === 'than' || normalAt(parse, first - 1) === 'than')
  )
    return true
  if (labelAt(parse, at) === 'nsubj' && headOf(parse, at) === verb)
    return !/^(?:saw|sees|brought|marked|marks)$/u.test(normalAt(parse, verb))
  // "cited the 1990s as proof": what is spoken of.
  if (labelAt(parse, at) === 'dobj' && headOf(parse, at) === verb && reportingVerbs(normalAt(parse, verb)).length > 0)
    return true
  const isPlain = tagAt(parse, verb) === 'VB' && dependents(parse, verb, /^(?:aux|nsubj|nsubjpass)$/u).length === 0
  return isPlain && /^(?:ROOT|conj|ccomp)$/u.test(labelAt(parse, verb)) && subjectOf(parse, verb) === undefined
}

/** "missed its goal of closing it by May": what a noun is of need not have come. */
function isUnreal(parse: Parse, verb: number): boolean {
  const preposition = headOf(parse, verb)
  return (
    labelAt(parse, verb) === 'pcomp' &&
    normalAt(parse, preposition) === 'of' &&
    !isVerbHead(parse, headOf(parse, preposition))
  )
}

/** "left as scheduled on Friday", "stopped to have it taken on Friday": the day is the leaving's, the stopping's. */
function isManner(parse: Parse, verb: number): boolean {
  const over = headOf(parse, verb)
  if (verbGroupAt(parse, verb).form === 'infinitive') {
    if (labelAt(parse, verb) === 'advcl') return true
    // "won a battle to reach the final on Tuesday", but "announced a plan to meet Tuesday".
    const word = normalAt(parse, over)
    if (labelAt(parse, verb) === 'acl' && !PLANNING_NOUNS.has(word) && dependents(parse, verb, /^nsubj/u).length === 0)
      return isVerbHead(parse, governing(parse, over)) && !PLANNED.test(word)
  }
  // "edged closer to winning"
  if (labelAt(parse, verb) === 'pcomp' && /^(?:closer?|near(?:er)?)$/u.test(normalAt(parse, headOf(parse, over))))
    return true
  return (
    dependents(parse, verb, /^mark$/u).some((at) => normalAt(parse, at) === 'as') &&
    subjectOf(parse, verb) !== undefined &&
    dependents(parse, verb, /^nsubj/u).length === 0
  )
}

/** Nouns whose infinitive is still to come. */
const PLANNED =
  /^(?:plan|bid|move|deal|agreement|vote|decision|promise|vow|order|request|call|proposal|offer|need|right|time|day|chance|way)s?$/u

/** "condemned Friday's test" dates the test; "spoke at Friday's rally" and "in a 2013 memo" date the verb. */
function prenominal(parse: Parse, time: EventTime, noun: number): Trigger | undefined {
  const name = normalAt(parse, noun)
  const preposition = labelAt(parse, noun) === 'pobj' ? normalAt(parse, headOf(parse, noun)) : ''
  const verb = governing(parse, noun)
  const isSource = isDocumentNoun(name) && labelAt(parse, noun).startsWith('nsubj')
  if ((isSource || /^(?:at|in|during|on)$/u.test(preposition)) && verb !== -1) return verbTrigger(parse, verb, time)
  if (isEventNoun(name) || isDocumentNoun(name)) return { kind: 'noun', at: noun }
  // "since her 2008 bid": the noun begins what the verb tells.
  return time.relation === 'at' || verb === -1 ? undefined : verbTrigger(parse, verb, time)
}

/** Whether a time behind an event noun is the noun's: in a subject, after "since" or "like", under "followed". */
function hasOwnTime(parse: Parse, noun: number): boolean {
  const label = labelAt(parse, noun)
  const over = headOf(parse, noun)
  if (label === 'pobj') return OWN_DATE_PREPOSITIONS.has(normalAt(parse, over))
  if (label === 'dobj') return RELATING_VERBS.has(normalAt(parse, over))
  if (label === 'conj') return hasOwnTime(parse, over)
  return /^(?:nsubj|nsubjpass|appos|ROOT)$/u.test(label)
}

/** The verb of the time; of a chain ("is expected to meet") the last, which says what happens. */
function verbTrigger(parse: Parse, verb: number, time: EventTime): Trigger {
  const seen = RELATING_VERBS.has(normalAt(parse, verb)) ? dependents(parse, verb, /^dobj$/u)[0] : undefined
  // "followed attacks in the town in May": its object is what was then.
  if (seen !== undefined && seen < time.start && isEventNoun(normalAt(parse, seen))) return { kind: 'noun', at: seen }
  let at = cleftVerb(parse, verb, time) ?? contentVerb(parse, verb, time) ?? whenVerb(parse, verb, time) ?? verb
  for (;;) {
    const next = dependents(parse, at, /^xcomp$/u).find((child) => isRaised(parse, child))
    const adjective = dependents(parse, at, /^(?:acomp|oprd)$/u)
      .flatMap((child) => dependents(parse, child, /^xcomp$/u))
      .find((child) => isRaised(parse, child))
    const inner = next ?? adjective
    // "hoped on Friday to meet in May": the first has a time of its own.
    if (inner === undefined || isTimeBetween(parse, at, inner, time)) return { kind: 'verb', at }
    at = inner
  }
}

/** "It was not until Tuesday that she left": what the time dates stands after "that". */
function cleftVerb(parse: Parse, verb: number, { inner }: EventTime): number | undefined {
  const isIt = dependents(parse, verb, /^(?:nsubj|expl)$/u).some((at) => normalAt(parse, at) === 'it')
  const isBe = /^(?:is|was)$/u.test(normalAt(parse, verb))
  if (!isIt || !isBe || normalAt(parse, inner.end) !== 'that') return undefined
  return parse.tokens.find(({ index, head }) => index > inner.end && isVerbHead(parse, index) && head < inner.end)
    ?.index
}

/** "As of May 2, the mayor said, it has lost": nobody says something for so long; the days are those of what is said. */
function contentVerb(parse: Parse, verb: number, time: EventTime): number | undefined {
  const isSpan = /^(?:since|until|between|by)$/u.test(time.relation) || normalAt(parse, time.start) === 'as'
  if (!isSpan || time.inner.end > verb || !CLAUSE_TAKERS.has(normalAt(parse, verb))) return undefined
  return dependents(parse, verb, /^ccomp$/u).find((at) => at > verb && isVerbHead(parse, at))
}

/** "were fair in a quarter when costs rose": a state tells less of the time than the clause that narrows it. */
function whenVerb(parse: Parse, over: number, { inner }: EventTime): number | undefined {
  if (!/^(?:is|are|was|were|be|been|has|have|had)$/u.test(normalAt(parse, over))) return undefined
  const opener = normalAt(parse, inner.end) === ',' ? inner.end + 1 : inner.end
  if (normalAt(parse, opener) !== 'when') return undefined
  const verb = headOf(parse, opener)
  return isVerbHead(parse, verb) && verb > opener && /^(?:relcl|advcl|acl)$/u.test(labelAt(parse, verb))
    ? verb
    : undefined
}

function isTimeBetween(parse: Parse, verb: number, inner: number, time: EventTime): boolean {
  return (
    time.inner.start > verb &&
    time.inner.end <= inner &&
    parse.times.some(({ start }) => start > inner && isUnder(parse, start, inner))
  )
}

/** The verbs joined to a verb behind a time that stands before it, when they have no time of their own. */
export function sharing(parse: Parse, verb: number): number[] {
  return dependents(parse, verb, /^conj$/u).flatMap((at) => {
    if (!isVerbHead(parse, at)) return []
    const hasOwn = parse.times.some(({ start }) => start > verb && isUnder(parse, start, at))
    return hasOwn || !isAlike(parse, verb, at) ? [] : [at, ...sharing(parse, at)]
  })
}

/** "stormed to gold and has since been honored", "released a plan and target": not of one tense. */
function isAlike(parse: Parse, verb: number, joined: number): boolean {
  const [first, second] = [verbGroupAt(parse, verb), verbGroupAt(parse, joined)]
  const hasOwn = dependents(parse, joined, /^aux/u).length > 0
  if (hasOwn) return first.perfect === second.perfect && first.tense === second.tense
  return tagAt(parse, joined) !== 'VB' || first.modal !== null || first.form === 'infinitive'
}
