import { isDocumentNoun, isEventNoun } from '../../words/event-nouns.ts'
import { OWN_DATE_PREPOSITIONS, RELATING_VERBS, TIME_PARTS } from '../../words/event-relations.ts'
import { PREPOSITIONS } from '../../words/clause-words.ts'
import type { Clause } from '../clauses.ts'
import type { ExtractedTime } from '@factsheet/model'
import { findVerbGroups, isPastVerb, type VerbGroup } from '../verb-groups.ts'
import type { EventTime } from './event-times.ts'
import { nounAfter } from '../noun-phrases.ts'
import { CLAUSE_TAKERS } from '../../words/verb-words.ts'
import { hasTag, isClosed, normalAt, type SentenceView, type WordRange } from '../sentence-view.ts'

/** The word that says what happened: the clause's verb, or a noun that has the time for itself. */
export interface Trigger extends WordRange {
  /** `infinitive`: what somebody means to do ("agreed to meet in March"). */
  readonly kind: 'verb' | 'noun' | 'infinitive'
}

/** What the time dates in its clause; undefined where it dates nothing ("the Friday deadline"). */
export function triggerOf(view: SentenceView, clause: Clause, time: EventTime): Trigger | undefined {
  if (isPrenominal(view, time)) return prenominal(view, clause, time)
  return nounBeforeItsTime(view, clause, time) ?? (isPastThat(view, clause, time) ? undefined : verbTrigger(clause))
}

/** "agreed last week to meet [in March]": a time to come dates the infinitive, not the verb that is past. */
export function infinitiveTrigger(
  view: SentenceView,
  { verb }: Clause,
  time: EventTime,
  meant: ExtractedTime | undefined,
): Trigger | undefined {
  if (meant?.direction !== 'future' || verb === null || !isPastVerb(verb)) return undefined
  if (verb.start >= time.end) return ofSubject(view, verb, time)
  if (verb.end > time.start) return undefined
  const last = findVerbGroups(view).findLast(
    ({ form, start, end }) => form === 'infinitive' && start >= verb.end && end <= time.start,
  )
  if (last === undefined) return undefined
  // "agreed to meet Friday", but "called on them to help Friday": a bare day may go with either verb.
  const isCertain = last.start === verb.end || meant.meaning.form !== 'weekday' || time.relation === 'by'
  return isCertain ? { kind: 'infinitive', start: last.head, end: last.headEnd } : undefined
}

/** "The plan to open the pier in May was dropped": what stands in the subject is dated there. */
function ofSubject(view: SentenceView, verb: VerbGroup, time: EventTime): Trigger | undefined {
  const inner = findVerbGroups(view).findLast(({ end, start }) => end <= time.start && start < verb.start)
  const isNouns = inner?.form === 'infinitive' && hasTag(view, inner.start - 1, 'Noun')
  return isNouns ? { kind: 'infinitive', start: inner.head, end: inner.headEnd } : undefined
}

/** "said that attacks this month …": the time is of what was said, whose verb was not found. */
function isPastThat(view: SentenceView, { verb }: Clause, { start }: EventTime): boolean {
  if (verb === null || verb.end > start || !CLAUSE_TAKERS.has(normalAt(view, verb.head))) return false
  return view.words.slice(verb.end, start).some(({ normal, index }) => normal === 'that' && !isClosed(view, index))
}

function verbTrigger({ verb }: Clause): Trigger | undefined {
  return verb === null ? undefined : { kind: 'verb', start: verb.head, end: verb.headEnd }
}

function nounTrigger(at: number): Trigger {
  return { kind: 'noun', start: at, end: at + 1 }
}

/** Whether the time stands before its noun: "Friday's test", "the April 5 killing", "a Saturday rally". */
export function isPrenominal(view: SentenceView, { inner }: EventTime): boolean {
  if (isPossessive(view, inner.end)) return true
  const next = inner.end
  const isApposed = normalAt(view, next) === ',' && hasDay(view, inner) && isNounSoon(view, next + 1)
  const opener = normalAt(view, inner.start - 1)
  const isOpened = hasTag(view, inner.start - 1, 'Determiner') || hasTag(view, inner.start - 1, 'Possessive')
  return isOpened && !/^(?:all|both)$/u.test(opener) && (isApposed || nounAfter(view, next) !== undefined)
}

function isPossessive(view: SentenceView, at: number): boolean {
  return /^['’]s?$/u.test(view.words[at]?.text ?? '') && nounAfter(view, at + 1) !== undefined
}

function hasDay(view: SentenceView, inner: WordRange): boolean {
  return view.words.slice(inner.start, inner.end).some((word) => /^\d{4}$/u.test(word.text))
}

function isNounSoon(view: SentenceView, at: number): boolean {
  return isEventNoun(normalAt(view, nounAfter(view, at) ?? -1))
}

/** "condemned Friday's test" dates the test; "spoke at Friday's rally" and "in a 2013 memo" date the verb. */
function prenominal(view: SentenceView, clause: Clause, time: EventTime): Trigger | undefined {
  const { inner } = time
  const from = normalAt(view, inner.end) === ',' || isPossessive(view, inner.end) ? inner.end + 1 : inner.end
  const noun = nounAfter(view, from)
  if (noun === undefined) return verbTrigger(clause)
  const preposition = normalAt(view, phraseStart(view, inner.start) - 1)
  const isSource = isDocumentNoun(normalAt(view, noun)) && clause.verb !== null && noun < clause.verb.start
  if (isSource || /^(?:at|in|during|on)$/u.test(preposition))
    return clause.verb === null ? eventNoun(view, noun) : verbTrigger(clause)
  const own = eventNoun(view, noun)
  return own ?? (time.relation === 'at' ? undefined : verbTrigger(clause))
}

function eventNoun(view: SentenceView, at: number): Trigger | undefined {
  const normal = normalAt(view, at)
  return isEventNoun(normal) || isDocumentNoun(normal) ? nounTrigger(at) : undefined
}

/** The first word of the noun phrase that the word stands in: back over determiners, adjectives and nouns. */
function phraseStart(view: SentenceView, from: number): number {
  let at = from
  const isPart = (index: number): boolean =>
    ['Determiner', 'Adjective', 'Value', 'Possessive'].some((tag) => hasTag(view, index, tag)) &&
    !PREPOSITIONS.has(normalAt(view, index))
  while (at > 0 && isPart(at - 1)) at -= 1
  return at
}

/**
 * "the attack in Paris on Friday": the event noun of the phrases right before the time, where it has the time for
 * itself: in the subject, after "after" or "since", or as what the verb looks back to.
 */
function nounBeforeItsTime(view: SentenceView, clause: Clause, time: EventTime): Trigger | undefined {
  const { verb } = clause
  const floor = verb !== null && verb.end <= time.start ? verb.end : (clause.pieces[0]?.start ?? 0)
  const noun = nearestEventNoun(view, floor, time.start)
  if (noun === undefined) return undefined
  if (verb === null) return nounTrigger(noun)
  const preposition = normalAt(view, phraseStart(view, nounPhraseHead(view, noun)) - 1)
  const hasOwnDate = OWN_DATE_PREPOSITIONS.has(preposition) && !isQuantity(view, noun) && !isTimePart(view, noun)
  if (verb.end <= time.start) {
    const isObject = phraseStart(view, nounPhraseHead(view, noun)) === verb.end
    const isRelated = isObject && RELATING_VERBS.has(normalAt(view, verb.head))
    return hasOwnDate || isRelated ? nounTrigger(noun) : undefined
  }
  const isSubject = !PREPOSITIONS.has(preposition) && time.end >= verb.start - 4
  return hasOwnDate || isSubject ? nounTrigger(noun) : undefined
}

/** "more than 40 deaths", "led to 40 deaths": how many there were, not one that is known. */
function isQuantity(view: SentenceView, noun: number): boolean {
  const start = phraseStart(view, nounPhraseHead(view, noun))
  return hasTag(view, start, 'Value') && /^(?:than|to|of|from|about)$/u.test(normalAt(view, start - 1))
}

/** "on the eve of the vote in May": the whole phrase is a time of the verb. */
function isTimePart(view: SentenceView, noun: number): boolean {
  const of = phraseStart(view, nounPhraseHead(view, noun)) - 1
  return normalAt(view, of) === 'of' && TIME_PARTS.has(normalAt(view, of - 1))
}

/** The first of the nouns that the head stands at the end of: "nuclear missile test". */
function nounPhraseHead(view: SentenceView, noun: number): number {
  let at = noun
  while (at > 0 && hasTag(view, at - 1, 'Noun') && !hasTag(view, at - 1, 'Pronoun') && !hasTag(view, at - 1, 'Date'))
    at -= 1
  return at
}

/** Back from the time over phrases without a comma or verb: the first event noun met. */
function nearestEventNoun(view: SentenceView, floor: number, from: number): number | undefined {
  for (let at = from - 1; at >= floor; at -= 1) {
    const normal = normalAt(view, at)
    const isOrdinal =
      normal === ',' &&
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/u.test(normalAt(view, at + 2))
    if (isOrdinal) continue
    if (/^[,;:"“”()—–]$/u.test(normal) || (view.timeOf[at] ?? -1) >= 0) return undefined
    if (isEventNoun(normal) && view.inName[at] !== true) return at
  }
  return undefined
}
