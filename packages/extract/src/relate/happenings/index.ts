import type { ExtractedEvent, ExtractedTime } from '@factsheet/model'
import { COORDINATORS } from '../../words/clause-words.ts'
import { PRESENT_TIMES } from '../../words/event-statuses.ts'
import { auxiliaryOf, NEGATIONS } from '../../words/verb-words.ts'
import { subjectOf } from '../syntax/clauses.ts'
import { phraseOf } from '../syntax/noun-phrases.ts'
import { headOf, labelAt, normalAt, type Parse, tagAt, topOf } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import { sharing, type Trigger, triggerOf } from './dating.ts'
import { type EventTime, eventTimesOf } from './event-times.ts'
import type { Happening } from './happening.ts'
import { nounOf } from './undated-times.ts'

/**
 * What each time of a sentence dates: the verb or event noun that it hangs on; a time before its verb dates what is joined
 * to the verb as well. `times` are those of the parse, in its order.
 */
export function happeningsIn(parse: Parse, times: readonly ExtractedTime[]): Happening[] {
  const found: Happening[] = []
  if (isQuestion(parse)) return found
  const meanings = times.map(({ meaning }) => meaning)
  for (const time of eventTimesOf(parse, meanings)) {
    const before = found.at(-1)
    const listed = before !== undefined && isListed(parse, before.time, time) ? before : undefined
    const trigger = listed?.trigger ?? triggerOf(parse, time)
    if (trigger === undefined) continue
    // A second time of the same trigger says more of the first, unless the two are a list.
    if (listed === undefined && found.some((one) => one.trigger.at === trigger.at)) continue
    const meant = time.times.flatMap((index) => times[index] ?? [])
    const relation = relationOf(parse, time, trigger)
    const shared: Trigger[] =
      trigger.kind === 'verb' && time.inner.end <= trigger.at
        ? sharing(parse, trigger.at).map((at) => ({ kind: 'verb', at }))
        : []
    for (const one of [trigger, ...shared])
      if (!isTimeless(parse, one, meant)) found.push({ time, trigger: one, relation })
    const since = sinceThen(parse, trigger)
    if (since !== undefined) found.push({ time, trigger: since, relation: 'since' })
  }
  return found
}

/** "has been closed since the fire in May": what the fire's day begins. */
function sinceThen(parse: Parse, { kind, at }: Trigger): Trigger | undefined {
  const preposition = headOf(parse, at)
  const verb = headOf(parse, preposition)
  const isSince = kind === 'noun' && normalAt(parse, preposition) === 'since' && isVerbHead(parse, verb)
  return isSince ? { kind: 'verb', at: verb } : undefined
}

/** A question asks whether something happened; it does not say so. */
function isQuestion({ tokens }: Parse): boolean {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}?]/u.test(text))
  if (words.at(-1)?.text !== '?') return false
  const opener = words.find(({ normal }) => !COORDINATORS.has(normal))?.normal ?? ''
  return auxiliaryOf(opener) !== undefined || /^(?:who|whom|whose|what|which|when|where|why|how)$/u.test(opener)
}

function relationOf(parse: Parse, time: EventTime, { kind }: Trigger): ExtractedEvent['relation'] {
  // "not until Tuesday" is on Tuesday.
  if (time.relation === 'until' && NEGATIONS.has(normalAt(parse, time.start - 1))) return 'at'
  if (kind === 'verb' && time.relation === 'at') {
    const over = prepositionOver(parse, time)
    // "has led it since the end of the war in May"
    if (over === 'since' || over === 'until') return over
  }
  return kind === 'noun' && nounOf(parse, time) !== undefined ? 'at' : time.relation
}

/** The preposition of the phrase in which the time's own phrase stands; empty where it stands alone. */
function prepositionOver(parse: Parse, time: EventTime): string {
  const noun = headOf(parse, headOf(parse, topOf(parse, time.inner)))
  return labelAt(parse, noun) === 'pobj' ? normalAt(parse, headOf(parse, noun)) : ''
}

/** "in June 2008 and June 2009": nothing but "and" and a preposition between the two. */
function isListed(parse: Parse, first: EventTime, second: EventTime): boolean {
  const between = parse.tokens.slice(first.inner.end, second.inner.start).map(({ normal }) => normal)
  return /^,? ?and(?: (?:in|on|at))?$/u.test(between.join(' '))
}

/** Whether the verb tells how things are rather than what happens: "today the town has one mill". */
function isTimeless(parse: Parse, trigger: Trigger, times: readonly ExtractedTime[]): boolean {
  if (trigger.kind === 'noun') return false
  if (isOfPeriod(parse, trigger.at) || isRecord(parse, trigger.at)) return true
  const group = verbGroupAt(parse, trigger.at)
  if (
    group.tense !== 'present' ||
    group.modal !== null ||
    group.progressive ||
    group.perfect ||
    group.form !== 'finite'
  )
    return false
  const isState = /^(?:is|are|am|has|have|'s|'re)$/u.test(normalAt(parse, trigger.at))
  return times.every(({ span, direction }) => direction !== 'future' && (isState || PRESENT_TIMES.test(span.text)))
}

/** "the quarter ended Sept. 30", "this was also down": how a period lies, and what only the sentence before could tell. */
function isOfPeriod(parse: Parse, verb: number): boolean {
  const subject = subjectOf(parse, verb)
  if (subject === undefined) return false
  const word = normalAt(parse, subject)
  if (/^(?:this|that|these|those)$/u.test(word) && tagAt(parse, subject) === 'DT') return true
  return (
    /^(?:quarter|half|year|month|season|period)s?$/u.test(word) &&
    /^(?:ends?|ended|ending|begins?|began|starts?|started)$/u.test(normalAt(parse, verb))
  )
}

/** "the largest storm that the coast has seen since 2000": a comparison with all others, no happening of its own. */
function isRecord(parse: Parse, verb: number): boolean {
  if (labelAt(parse, verb) !== 'relcl' || !verbGroupAt(parse, verb).perfect) return false
  let noun = headOf(parse, verb)
  while (labelAt(parse, noun) === 'pobj' && normalAt(parse, headOf(parse, noun)) === 'of')
    noun = headOf(parse, headOf(parse, noun))
  const { start, end } = phraseOf(parse, noun)
  return parse.tokens
    .slice(start, end)
    .some(({ tag, normal }) => /^(?:JJS|RBS)$/u.test(tag) || /^(?:first|only)$/u.test(normal))
}
