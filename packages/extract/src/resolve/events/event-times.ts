import type { Relation, TimeMeaning } from '@factsheet/model'
import { RANGE_JOINERS, RELATION_FILLERS, RELATION_WORDS, PLACING_WORDS } from '../../words/event-relations.ts'
import { normalAt, type SentenceView, type WordRange } from '../sentence-view.ts'
import { isNoDate } from './undated-times.ts'

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
  if (meaning === undefined || meaning.form === 'set' || meaning.form === 'vague' || meaning.form === 'unclear') {
    return false
  }
  if (meaning.form === 'duration') return meaning.bound !== null
  return meaning.form !== 'offset' || meaning.count !== null
}

/** The other end of a range that begins with this time: "from 1995 to 1997", "between May 2022 and April 2023". */
function rangeEnd(view: SentenceView, index: number): number | undefined {
  const first = view.times[index]
  const second = view.times[index + 1]
  // "June-August 2022": one word of two times.
  if (first !== undefined && second !== undefined && second.start < first.end) return index + 1
  if (first === undefined || second === undefined || second.start !== first.end + 1) return undefined
  const joiner = normalAt(view, first.end)
  const opener = normalAt(view, first.start - 1)
  if (opener === 'between' ? joiner !== 'and' : !RANGE_JOINERS.has(joiner)) return undefined
  return index + 1
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
