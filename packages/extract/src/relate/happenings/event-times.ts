import type { Relation, TimeMeaning } from '@factsheet/model'
import { PLACING_WORDS, RANGE_JOINERS, RELATION_FILLERS, RELATION_WORDS } from '../../words/event-relations.ts'
import { normalAt, type Parse, type TokenRange } from '../syntax/parse.ts'
import { isNoDate } from './undated-times.ts'

/** One time, or the two ends of a range, with the words that tie it to an event. */
export interface EventTime extends TokenRange {
  /** Positions in the parse's times: one, or two for a range. */
  readonly times: readonly number[]
  /** The words of the times alone, their prepositions left out. */
  readonly inner: TokenRange
  readonly relation: Relation
}

/** The times of a sentence that can date an event, ranges joined, in text order; `meanings` are those of its times. */
export function eventTimesOf(parse: Parse, meanings: readonly TimeMeaning[]): EventTime[] {
  const found: EventTime[] = []
  for (let index = 0; index < parse.times.length; index += 1) {
    const second = hasDays(meanings[index + 1]) ? rangeEnd(parse, index) : undefined
    const alone = single(parse, index)
    // "after noon", "shortly before 5pm": the day is the same.
    const isClock = meanings[index]?.form === 'clock' && alone !== undefined
    const placed: EventTime | undefined = isClock ? { ...alone, relation: 'at' } : alone
    const time = second === undefined ? placed : ranged(parse, index, second)
    if (second !== undefined) index = second
    if (time === undefined || isNoDate(parse, time)) continue
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

/** The other end of a range that begins with this time: "from 1995 to 1997", "between June 2021 and March 2022". */
function rangeEnd(parse: Parse, index: number): number | undefined {
  const first = parse.times[index]
  const second = parse.times[index + 1]
  // \"June–August 2022\": one word of two times.
  if (first !== undefined && second !== undefined && second.start < first.end) return index + 1
  if (first === undefined || second === undefined) return undefined
  // "between May 3, 2005, and June 2, 2006": the comma that closes a date.
  const at = normalAt(parse, first.end) === ',' ? first.end + 1 : first.end
  if (second.start !== at + 1) return undefined
  const joiner = normalAt(parse, at)
  const opener = normalAt(parse, first.start - 1)
  if (opener === 'between' ? joiner !== 'and' : !RANGE_JOINERS.has(joiner)) return undefined
  return index + 1
}

function ranged(parse: Parse, from: number, to: number): EventTime | undefined {
  const first = parse.times[from]
  const last = parse.times[to]
  if (first === undefined || last === undefined) return undefined
  const isOpened = /^(?:from|between)$/u.test(normalAt(parse, first.start - 1))
  const start = isOpened ? first.start - 1 : first.start
  return {
    start,
    end: last.end,
    inner: { start: first.start, end: last.end },
    times: [from, to],
    relation: 'between',
  }
}

function single(parse: Parse, index: number): EventTime | undefined {
  const time = parse.times[index]
  if (time === undefined || time.end === time.start) return undefined
  let start = time.start
  if (/^(?:her|his|its|their|the)$/u.test(normalAt(parse, start - 1)) && normalAt(parse, start - 2) === 'since')
    start -= 1
  while (RELATION_FILLERS.has(normalAt(parse, start - 1)) || isArticle(parse, start - 1)) start -= 1
  const relation = [...RELATION_WORDS].find(([words]) => endsWith(parse, start, words.split(' ')))
  if (relation !== undefined) {
    start -= relation[0].split(' ').length
    return { start, end: time.end, inner: time, times: [index], relation: relation[1] }
  }
  while (PLACING_WORDS.has(normalAt(parse, start - 1))) start -= 1
  return { start, end: time.end, inner: time, times: [index], relation: 'at' }
}

function isArticle(parse: Parse, at: number): boolean {
  return /^(?:the|a|an)$/u.test(normalAt(parse, at))
}

function endsWith(parse: Parse, end: number, words: readonly string[]): boolean {
  return words.every((word, index) => normalAt(parse, end - words.length + index) === word)
}
