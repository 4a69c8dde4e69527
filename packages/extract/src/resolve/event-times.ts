import type { Relation, TimeMeaning } from '@factsheet/model'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { isDocumentNoun, isEventNoun } from '../words/event-nouns.ts'
import { RANGE_JOINERS, RELATION_FILLERS, RELATION_WORDS, PLACING_WORDS, TIME_PARTS } from '../words/event-relations.ts'
import { hasTag, normalAt, type SentenceView, type WordRange } from './sentence-view.ts'

/** One time, or the two ends of a range, with the words that tie it to an event. */
export interface EventTime extends WordRange {
  /** Positions in the view's times: one, or two for a range. */
  readonly times: readonly number[]
  /** The words of the times alone, their prepositions left out. */
  readonly inner: WordRange
  readonly relation: Relation
}

/** The times of a sentence that can date an event, ranges joined, in text order; `meanings` are those of its times. */
export function eventTimesOf(view: SentenceView, meanings: readonly TimeMeaning[]): EventTime[] {
  const found: EventTime[] = []
  for (let index = 0; index < view.times.length; index += 1) {
    const second = hasDays(meanings[index + 1]) ? rangeEnd(view, index) : undefined
    const time = second === undefined ? single(view, index) : ranged(view, index, second)
    if (second !== undefined) index = second
    if (time === undefined || isNoDate(view, time)) continue
    if (time.times.every((one) => hasDays(meanings[one]))) found.push(time)
  }
  return found
}

/** A length, a habit and "recently" have no days. */
function hasDays(meaning: TimeMeaning | undefined): boolean {
  switch (meaning?.form) {
    case undefined:
    case 'set':
    case 'vague':
    case 'unclear':
      return false
    case 'duration':
      return meaning.bound !== null
    case 'offset':
      return meaning.count !== null
    default:
      return true
  }
}

/** The other end of a range that begins with this time: "from 1995 to 1997", "between May 2022 and April 2023". */
function rangeEnd(view: SentenceView, index: number): number | undefined {
  const first = view.times[index]
  const second = view.times[index + 1]
  if (first === undefined || second === undefined || second.start !== first.end + 1) return undefined
  const joiner = normalAt(view, first.end)
  const opener = normalAt(view, first.start - 1)
  if (opener === 'between' ? joiner !== 'and' : !RANGE_JOINERS.has(joiner)) return undefined
  // "… in 2012–six days after the vote": a dash that joins no ends of a kind.
  const isAlike = startsWithDigit(view, first.start) === startsWithDigit(view, second.start)
  return isAlike || /^\p{L}/u.test(joiner) ? index + 1 : undefined
}

function startsWithDigit(view: SentenceView, at: number): boolean {
  return /^\d/u.test(normalAt(view, at))
}

function ranged(view: SentenceView, from: number, to: number): EventTime | undefined {
  const first = view.times[from]
  const last = view.times[to]
  if (first === undefined || last === undefined) return undefined
  const isOpened = /^(?:from|between)$/u.test(normalAt(view, first.start - 1))
  const start = isOpened ? first.start - 1 : first.start
  return {
    start,
    end: last.end,
    inner: { start: first.start, end: last.end },
    times: [from, to],
    relation: 'between',
  }
}

function single(view: SentenceView, index: number): EventTime | undefined {
  const time = view.times[index]
  if (time === undefined || time.end === time.start) return undefined
  let start = time.start
  if (/^(?:her|his|its|their|the)$/u.test(normalAt(view, start - 1)) && normalAt(view, start - 2) === 'since')
    start -= 1
  while (RELATION_FILLERS.has(normalAt(view, start - 1)) || isArticle(view, start - 1)) start -= 1
  const relation = RELATION_WORDS.find(([words]) => endsWith(view, start, words.split(' ')))
  if (relation !== undefined) {
    start -= relation[0].split(' ').length
    return { start, end: time.end, inner: time, times: [index], relation: relation[1] }
  }
  while (PLACING_WORDS.has(normalAt(view, start - 1))) start -= 1
  return { start, end: time.end, inner: time, times: [index], relation: 'at' }
}

function isArticle(view: SentenceView, at: number): boolean {
  return /^(?:the|a|an)$/u.test(normalAt(view, at))
}

function endsWith(view: SentenceView, end: number, words: readonly string[]): boolean {
  return words.every((word, index) => normalAt(view, end - words.length + index) === word)
}

/** Comparisons ("than in 2001") and years that are part of what something is called ("the 2024 elections"). */
function isNoDate(view: SentenceView, time: EventTime): boolean {
  const before = normalAt(view, time.start - 1)
  if (
    /^(?:than|toward|towards|about)$/u.test(before) ||
    isQuoted(view, time.inner) ||
    view.inName[time.inner.start] === true
  )
    return true
  // "the first time since mid-February": how long it had not been so.
  if (before === 'time' && time.relation === 'since') return true
  if (before === 'of' && time.start === time.inner.start && !datesThroughOf(normalAt(view, time.start - 2))) return true
  const words = wordsOf(view, time.inner)
  // datetime="2015-12-02": an attribute of markup that the text kept.
  if (/^["']$/u.test(normalAt(view, time.inner.start - 1)) && normalAt(view, time.inner.start - 2) === '=') return true
  return isNamedDay(view, time, words) || isRunningPeriod(view, time, words) || isLabel(view, time)
}

/** "the attack of May 3", "the night of May 3", but not "the gains of last year". */
function datesThroughOf(noun: string): boolean {
  return isEventNoun(noun) || TIME_PARTS.has(noun)
}

/** “Today”: the title of something. */
function isQuoted(view: SentenceView, { start, end }: WordRange): boolean {
  return /^[“"]$/u.test(normalAt(view, start - 1)) && /^[”",]$/u.test(normalAt(view, end))
}

function wordsOf(view: SentenceView, { start, end }: WordRange): string {
  return Array.from({ length: end - start }, (_, index) => normalAt(view, start + index)).join(' ')
}

/** "the Sept. 11 attacks", "a 9/11 memorial": the name of a day long past, unless its year stands there. */
function isNamedDay(view: SentenceView, { inner }: EventTime, words: string): boolean {
  if (!/^(?:sept\.?|september) 11(?:th)?$|^9 ?\/ ?11$/u.test(words)) return false
  const next = normalAt(view, nounAfter(view, inner.end) ?? inner.end)
  return /^\p{L}/u.test(next) && !PREPOSITIONS.has(next) && !/^(?:attack|assault|raid)$/u.test(next)
}

/** "this year's race", "today's voters": the present as a label. */
function isRunningPeriod(view: SentenceView, { inner }: EventTime, words: string): boolean {
  return /^(?:this (?:year|season|month|week)|today)$/u.test(words) && /^['’]s?$/u.test(normalAt(view, inner.end))
}

/** A year before a noun is part of a label, unless "a" brings in something new: "a 2013 memo", "a 2002 inquiry". */
function isLabel(view: SentenceView, { inner, times }: EventTime): boolean {
  const only = times.length === 1 && inner.end === inner.start + 1
  if (!only || !/^\d{4}$/u.test(normalAt(view, inner.start))) return false
  if (PLACING_WORDS.has(normalAt(view, inner.start - 1))) return false
  const noun = nounAfter(view, inner.end)
  if (noun === undefined) return ['Determiner', 'Possessive'].some((tag) => hasTag(view, inner.start - 1, tag))
  if (normalAt(view, inner.start - 2) === 'since') return false
  const isNew = /^(?:a|an)$/u.test(normalAt(view, inner.start - 1))
  return !isNew || !(isDocumentNoun(normalAt(view, noun)) || isEventNoun(normalAt(view, noun)))
}

/** The last noun of the phrase that goes on here; undefined where none does. */
export function nounAfter(view: SentenceView, from: number): number | undefined {
  let noun: number | undefined
  for (let at = from; at < view.words.length; at += 1) {
    const normal = normalAt(view, at)
    const isNoun = hasTag(view, at, 'Noun') && !hasTag(view, at, 'Pronoun') && !hasTag(view, at, 'Verb')
    const isKnown = isEventNoun(normal) || isDocumentNoun(normal)
    if ((view.timeOf[at] ?? -1) >= 0 || (noun !== undefined && takesObject(view, at))) break
    if (isKnown || isNoun || view.inName[at] === true) noun = at
    else if (!hasTag(view, at, 'Adjective') && !hasTag(view, at, 'Value')) break
  }
  return noun
}

/** A word before "the" or "their" is no noun of the phrase but its verb, whatever it was taken for. */
function takesObject(view: SentenceView, at: number): boolean {
  return hasTag(view, at + 1, 'Determiner') || /^(?:his|her|its|their|our|my|your)$/u.test(normalAt(view, at + 1))
}
