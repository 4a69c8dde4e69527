import { COORDINATORS, PREPOSITIONS } from '../../words/clause-words.ts'
import { isComma } from '../commas.ts'
import type { Clause } from '../clauses.ts'
import type { Dated } from './event-dating.ts'
import { isClosed, normalAt, type SentenceView, sizeOf, type WordRange } from '../sentence-view.ts'
import { trimmedRange } from '../quote-balance.ts'

/** Bounds of what is printed, in words. */
export const LEAST_WORDS = 5
export const MOST_WORDS = 30

/** Takes in the clauses after it and those before, while fewer than five words stand there. */
export function atLeast(view: SentenceView, range: WordRange, clauses: readonly Clause[], own: Clause): WordRange {
  const pieces = clauses.flatMap((one) => one.pieces).toSorted((a, b) => a.start - b.start)
  let grown = range
  while (sizeOf(view, trimmedRange(view, grown)) < LEAST_WORDS) {
    const { start, end } = grown
    const next = pieces.find((piece) => piece.start >= end)
    const last = pieces.findLast((piece) => piece.end <= start)
    const after = next === undefined ? undefined : { start, end: next.end }
    const before = last === undefined ? undefined : { start: Math.min(last.start, clauseStart(clauses, last)), end }
    // What is joined to a verb has its subject before it.
    const choices = own.kind === 'coordinate' ? [before, after] : [after, before]
    const larger = choices.find((choice) => choice !== undefined && sizeOf(view, choice) <= MOST_WORDS)
    if (larger === undefined) break
    grown = larger
  }
  return grown
}

/** Where the clause of a piece begins, its subject included. */
function clauseStart(clauses: readonly Clause[], piece: WordRange): number {
  return clauses.find(({ pieces }) => pieces.some(({ start }) => start === piece.start))?.from ?? piece.start
}

/** Shortens to thirty words, at a phrase's border, trigger and time kept where they are that near. */
export function atMost(view: SentenceView, range: WordRange, { trigger, time }: Dated): WordRange {
  if (sizeOf(view, range) <= MOST_WORDS) return range
  const first = Math.min(trigger.start, time.start)
  const last = Math.max(trigger.end, time.inner.end)
  let { start, end } = range
  while (sizeOf(view, { start, end }) > MOST_WORDS && end > last) end = breakBefore(view, end, last)
  while (sizeOf(view, { start, end }) > MOST_WORDS && start < first) start = breakAfter(view, start, first)
  while (sizeOf(view, { start, end }) > MOST_WORDS && end > trigger.end) end -= 1
  // The time is too far from what it dates to stand in one span with it.
  while (sizeOf(view, { start, end }) > MOST_WORDS && start < trigger.start)
    start = breakAfter(view, start, trigger.start)
  return { start, end }
}

function breakBefore(view: SentenceView, end: number, floor: number): number {
  for (let at = end - 1; at > floor; at -= 1) if (isPhraseBorder(view, at)) return at
  return floor
}

function breakAfter(view: SentenceView, start: number, ceiling: number): number {
  for (let at = start + 1; at < ceiling; at += 1) if (isPhraseBorder(view, at)) return at
  return ceiling
}

function isPhraseBorder(view: SentenceView, at: number): boolean {
  const normal = normalAt(view, at)
  return (
    !isClosed(view, at) &&
    (PREPOSITIONS.has(normal) || COORDINATORS.has(normal) || isComma(view, at) || normal === 'that')
  )
}
