import { type ExtractedTime, type Extent, overlaps } from '@factsheet/model'
import { COORDINATORS, RELATIVIZERS, SUBORDINATORS } from '../words/clause-words.ts'
import { governing } from '../relate/syntax/clauses.ts'
import { isNominal } from '../relate/syntax/noun-phrases.ts'
import {
  headOf,
  labelAt,
  normalAt,
  type Parse,
  rangeOf,
  tagAt,
  type TokenRange,
  topOf,
} from '../relate/syntax/parse.ts'
import { verbGroupAt } from '../relate/syntax/verb-groups.ts'

/** Before a length that bounds an amount: "rose by 40 over six years". */
const LENGTH_LEADS = /^(?:over|in|within|during|for|of|under)$/u
/** A reference to the present or a point just before it, as an adverb or behind "as of": no "the future", "years". */
const VAGUE = /^(?:right )?(?:now|currently|today|at present|recently)$/iu

/**
 * Which of the sentence's `times` bounds the figure at `figure`: the one under its verb, or under the verb that its verb
 * is joined to. Undefined where the words tell none, or two.
 */
export function boundingTime(parse: Parse, times: readonly ExtractedTime[], figure: Extent): ExtractedTime | undefined {
  const place = rangeOf(parse.tokens, figure)
  const bounding = times.flatMap((time, index) => {
    const range = parse.times[index]
    if (range === undefined || overlaps(time.span, figure)) return []
    return canBound(parse, time, range, place) ? [{ time, range }] : []
  })
  if (bounding.length === 0) return undefined
  const verb = governing(parse, topOf(parse, place))
  const near = bounding.filter(({ range }) => governing(parse, topOf(parse, range)) === verb)
  const found = near.length > 0 ? near : bounding.filter(({ range }) => isReached(parse, verb, place, range))
  const [only, second] = found
  if (second === undefined) return only?.time
  return found.find(({ range }) => isRightBehind(parse, place, range))?.time
}

/** Whether a time outside the figure's clause bounds it all the same. */
function isReached(parse: Parse, verb: number, figure: TokenRange, time: TokenRange): boolean {
  return isShared(parse, verb, time) || isUnbroken(parse, figure.end, time.start)
}

/** Whether no mark and no word that opens or joins a clause stands between, so that both are of one clause. */
function isUnbroken(parse: Parse, from: number, to: number): boolean {
  const breaks = (at: number): boolean => {
    const normal = normalAt(parse, at)
    const opens = [COORDINATORS, RELATIVIZERS, SUBORDINATORS].some((words) => words.has(normal))
    return opens || /^[^\p{L}\p{N}$’']/u.test(normal)
  }
  return from <= to && !Array.from({ length: to - from }, (_, index) => from + index).some(breaks)
}

/** "In May they struck the port, killing 17": the participle's clause, and one joined by "and", have a time told before them. */
function isShared(parse: Parse, verb: number, time: TokenRange): boolean {
  if (verb === -1) return false
  const isGerund = verbGroupAt(parse, verb).form === 'gerund'
  if (labelAt(parse, verb) !== 'conj' && !isGerund) return false
  const host = governing(parse, verb)
  if (host === -1 || governing(parse, topOf(parse, time)) !== host) return false
  return isGerund || time.start < host
}

/** "200,000 in 1972": nothing but a preposition between the two. */
function isRightBehind(parse: Parse, figure: TokenRange, time: TokenRange): boolean {
  return time.start - figure.end === 0 || (time.start - figure.end === 1 && tagAt(parse, figure.end) === 'IN')
}

function canBound(parse: Parse, { meaning, span }: ExtractedTime, time: TokenRange, figure: TokenRange): boolean {
  if (time.end <= time.start || parse.tokens[time.start]?.inName === true) return false
  const before = normalAt(parse, time.start - 1)
  if (meaning.form === 'vague' && !VAGUE.test(span.text)) return false
  const isLength = meaning.form === 'duration' && meaning.bound === null
  if (isLength && !(LENGTH_LEADS.test(before) || LENGTH_LEADS.test(normalAt(parse, time.start)))) return false
  // "than in 2001", "from 2005 levels", "of 2000 levels": what it is held against.
  if (/^(?:than|from|of|between)$/u.test(before) && !isLength) return false
  if ((before === 'in' && normalAt(parse, time.start - 2) === 'than') || isRangeEnd(parse, time)) return false
  return !isOfOther(parse, time, figure) && !isAttribute(parse, time, figure)
}

/** "28 percent, up from <19 percent in 2015>": right behind another amount, which the figure is held against. */
function isOfOther(parse: Parse, { start }: TokenRange, figure: TokenRange): boolean {
  if (start < figure.end) return false
  const compared = parse.tokens
    .slice(figure.end, start)
    .findLastIndex(({ normal }) => /^(?:from|than|to|versus|against|with|down|up)$/u.test(normal))
  return compared !== -1 && parse.tokens.slice(figure.end + compared, start).some(({ tag }) => tag === 'CD')
}

/** "from 1980 to 2012", "between May and June": either end alone would tell another time. */
function isRangeEnd(parse: Parse, { start, end }: TokenRange): boolean {
  const joins = (at: number): boolean => /^(?:to|and|through|until|[-–])$/u.test(normalAt(parse, at))
  const ends = parse.times.some((other) => other.end === start - 1 && joins(start - 1))
  const begins = parse.times.some((other) => other.start === end + 1 && joins(end))
  return ends || begins
}

/** "a 2014 study", "the Feb. 13 blast", "Monday’s debate": the time of that noun, unless the figure itself follows. */
function isAttribute(parse: Parse, time: TokenRange, figure: TokenRange): boolean {
  const noun = headOf(parse, topOf(parse, time))
  if (noun < time.end || !isNominal(parse, noun)) return false
  const next = /^['’]s?$/u.test(normalAt(parse, time.end)) ? time.end + 1 : time.end
  return next !== figure.start
}
