import { type ExtractedTime, type Extent, overlaps } from '@factsheet/model'
import { COORDINATORS, RELATIVIZERS, SUBORDINATORS } from '../words/clause-words.ts'
import { type Clause, cutClauses } from './clauses.ts'
import { nounAfter } from './noun-phrases.ts'
import { hasTag, normalAt, rangeOf, type SentenceView, type WordRange } from './sentence-view.ts'

/** Before a length that bounds an amount: "rose by 40 over six years". */
const LENGTH_LEADS = /^(?:over|in|within|during|for|of|under)$/u
/** A reference to the present or a point just before it, as an adverb or behind "as of": no "the future", "years". */
const VAGUE = /^(?:right )?(?:now|currently|today|at present|recently)$/iu

/**
 * Which of the sentence's `times` bounds the figure at `figure`: the one of its own clause, or of the clause that its
 * clause is joined to. Undefined where the words tell none, or two.
 */
export function boundingTime(
  view: SentenceView,
  times: readonly ExtractedTime[],
  figure: Extent,
): ExtractedTime | undefined {
  const place = rangeOf(view.words, figure)
  const bounding = times.flatMap((time, index) => {
    const range = view.times[index]
    if (range === undefined || overlaps(time.span, figure)) return []
    return canBound(view, time, range, place) ? [{ time, range }] : []
  })
  if (bounding.length === 0) return undefined
  const clauses = cutClauses(view)
  const own = clauses.find((clause) => holds(clause, place.start))
  const near = bounding.filter(({ range }) => own !== undefined && holds(own, range.start))
  const found = near.length > 0 ? near : bounding.filter(({ range }) => isReached(view, clauses, own, place, range))
  const [only, second] = found
  if (second === undefined) return only?.time
  return found.find(({ range }) => isRightBehind(view, place, range))?.time
}

/** Whether a time outside the figure's clause bounds it all the same. */
function isReached(
  view: SentenceView,
  clauses: readonly Clause[],
  own: Clause | undefined,
  figure: WordRange,
  time: WordRange,
): boolean {
  return isShared(clauses, own, time) || isUnbroken(view, figure.end, time.start)
}

/** Whether no mark and no word that opens or joins a clause stands between, so that both are of one clause. */
function isUnbroken(view: SentenceView, from: number, to: number): boolean {
  const breaks = (at: number): boolean => {
    const normal = normalAt(view, at)
    const opens = [COORDINATORS, RELATIVIZERS, SUBORDINATORS].some((words) => words.has(normal))
    return opens || /^[^\p{L}\p{N}$’']/u.test(normal)
  }
  return from <= to && !Array.from({ length: to - from }, (_, index) => from + index).some(breaks)
}

function holds({ pieces }: Clause, word: number): boolean {
  return pieces.some(({ start, end }) => start <= word && word < end)
}

/** "In May they struck the port, killing 17": the participle's clause, and one joined by "and", have a time told before them. */
function isShared(clauses: readonly Clause[], own: Clause | undefined, { start }: WordRange): boolean {
  if (own === undefined || (own.kind !== 'coordinate' && own.verb?.form !== 'gerund')) return false
  const host = clauses.slice(0, clauses.indexOf(own)).findLast(({ kind }) => kind !== 'relative' && kind !== 'reduced')
  if (host === undefined || !holds(host, start)) return false
  return own.verb?.form === 'gerund' || (host.verb !== null && start < host.verb.head)
}

/** "200,000 in 1972": nothing but a preposition between the two. */
function isRightBehind(view: SentenceView, figure: WordRange, time: WordRange): boolean {
  return time.start - figure.end === 0 || (time.start - figure.end === 1 && hasTag(view, figure.end, 'Preposition'))
}

function canBound(view: SentenceView, { meaning, span }: ExtractedTime, time: WordRange, figure: WordRange): boolean {
  if (time.end <= time.start || view.inName[time.start] === true) return false
  const before = normalAt(view, time.start - 1)
  if (meaning.form === 'vague' && !VAGUE.test(span.text)) return false
  const isLength = meaning.form === 'duration' && meaning.bound === null
  if (isLength && !(LENGTH_LEADS.test(before) || LENGTH_LEADS.test(normalAt(view, time.start)))) return false
  // "than in 2001", "from 2005 levels", "of 2000 levels": what it is held against.
  if (/^(?:than|from|of|between)$/u.test(before) && !isLength) return false
  if ((before === 'in' && normalAt(view, time.start - 2) === 'than') || isRangeEnd(view, time)) return false
  if (isOfOther(view, time, figure)) return false
  return !isAttribute(view, time, figure)
}

/** "28 percent, up from <19 percent in 2015>": right behind another amount, which the figure is held against. */
function isOfOther(view: SentenceView, { start }: WordRange, figure: WordRange): boolean {
  if (start < figure.end) return false
  const compared = view.words
    .slice(figure.end, start)
    .findLastIndex(({ normal }) => /^(?:from|than|to|versus|against|with|down|up)$/u.test(normal))
  return compared !== -1 && view.words.slice(figure.end + compared, start).some(({ tags }) => tags.has('Value'))
}

/** "from 1980 to 2012", "between May and June": either end alone would tell another time. */
function isRangeEnd(view: SentenceView, { start, end }: WordRange): boolean {
  const joins = (at: number): boolean => /^(?:to|and|through|until|[-–])$/u.test(normalAt(view, at))
  const ends = view.times.some((other) => other.end === start - 1 && joins(start - 1))
  const begins = view.times.some((other) => other.start === end + 1 && joins(end))
  return ends || begins
}

/** "a 2014 study", "the Feb. 13 blast", "Monday’s debate": the time of that noun, unless the figure itself follows. */
function isAttribute(view: SentenceView, { start, end }: WordRange, figure: WordRange): boolean {
  const possessive = /^['’]s?$/u.test(normalAt(view, end)) || /['’]s?$/u.test(normalAt(view, end - 1))
  const next = possessive && /^['’]s?$/u.test(normalAt(view, end)) ? end + 1 : end
  if (next === figure.start) return false
  if (possessive) return true
  const led = ['Determiner', 'Possessive', 'Adjective'].some((tag) => hasTag(view, start - 1, tag))
  return led && nounAfter(view, end) !== undefined
}
