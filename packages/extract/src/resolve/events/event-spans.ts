import type { Span } from '@factsheet/model'
import type { Clause } from '../clauses.ts'
import { isComma } from '../commas.ts'
import type { Dated } from './event-dating.ts'
import { atLeast, atMost, LEAST_WORDS, MOST_WORDS } from './event-lengths.ts'
import type { EventTime } from './event-times.ts'
import { nounPhraseStart } from '../noun-phrases.ts'
import { balanced, trimmedRange } from '../quote-balance.ts'
import { hasTag, isClosed, normalAt, type SentenceView, sizeOf, spanOf, type WordRange } from '../sentence-view.ts'

/** A clause longer than this is not printed for a noun that stands in it: its own phrase is. */
const LONG_FOR_NOUN = 25
/** Up to this size a clause takes in what narrows its last noun: "the firms | that make it". */
const WITH_MODIFIERS = 22

/** The clause as printed: whole enough to stand alone, at most 30 words, no quotation mark left without its other. */
export function eventSpan(view: SentenceView, clauses: readonly Clause[], dated: Dated, text: string): Span {
  const whole = clauseRange(view, clauses, dated)
  const isPhrase = dated.trigger.kind === 'noun' && (sizeOf(view, whole) > LONG_FOR_NOUN || hasOtherTime(view, dated))
  const phrase = phraseRange(view, dated, whole)
  const isWhole = !isPhrase || sizeOf(view, phrase) < LEAST_WORDS
  const range = atLeast(view, isWhole ? whole : phrase, clauses, dated.own)
  const bounded = trimmedRange(view, atMost(view, range, dated))
  return spanOf(view, text, balanced(view, bounded, dated.trigger.start, MOST_WORDS))
}

/** Whether something else in the clause has a time: the clause is printed for that, and the phrase for the noun. */
function hasOtherTime(view: SentenceView, { own, time }: Dated): boolean {
  const inOwn = view.times.filter(({ start }) => own.pieces.some((piece) => piece.start <= start && start < piece.end))
  return inOwn.some(({ start }) => start < time.inner.start || start >= time.inner.end)
}

/** The clause's own words from its subject on, with the "when" clause that says more of its time. */
function clauseRange(view: SentenceView, clauses: readonly Clause[], { own, time, trigger }: Dated): WordRange {
  const piece = own.pieces.find(({ start, end }) => start <= time.inner.start && time.inner.start < end)
  const pieces = own.pieces.filter(
    ({ start, end }) => (start <= trigger.start && trigger.start < end) || piece?.start === start,
  )
  let start = Math.min(trigger.start, subjectStart(view, own), ...pieces.map((one) => one.start))
  const end = Math.max(trigger.end, ...pieces.map((one) => one.end))
  // "not until Tuesday | that she left": the time stands right before its clause.
  if (own.pieces[0]?.start === time.inner.end) start = Math.min(start, time.start)
  return { start, end: extendedEnd(view, { start, end }, clauses, { own, time, trigger }) }
}

/** Takes in the clauses right after that belong to it: what was said, what narrows its last noun, the "when" of its time. */
function extendedEnd(view: SentenceView, range: WordRange, clauses: readonly Clause[], { own, time }: Dated): number {
  let { end } = range
  for (;;) {
    const next = clauses.find(({ pieces }) => pieces[0]?.start === end)
    const to = next?.pieces[0]?.end
    if (next === undefined || to === undefined) return end
    const isWhen = normalAt(view, end) === 'when' && time.end === end
    const isOwn = (next.kind === 'content' && own.kind !== 'relative' && own.kind !== 'reduced') || isWhen
    const isNarrowing =
      (next.kind === 'relative' || next.kind === 'reduced') && !isComma(view, end) && !isDated(view, next)
    const size = sizeOf(view, { start: range.start, end: to })
    if (!(isOwn && size <= MOST_WORDS) && !(isNarrowing && size <= WITH_MODIFIERS)) {
      return isNarrowing || next.kind === 'relative' ? withoutApposition(view, end, time) : end
    }
    end = to
  }
}

function isDated(view: SentenceView, { pieces }: Clause): boolean {
  return view.times.some(({ start }) => pieces.some((piece) => piece.start <= start && start < piece.end))
}

/** Drops ", a move" before a clause that is not taken in: without it the words hang in the air. */
function withoutApposition(view: SentenceView, end: number, time: EventTime): number {
  for (let at = end - 1; at >= end - 4 && at >= time.inner.end; at -= 1) if (isComma(view, at)) return at
  return end
}

function subjectStart(view: SentenceView, { kind, pieces, from, verb }: Clause): number {
  const start = pieces[0]?.start ?? from
  if (kind === 'relative' || kind === 'reduced') return verb === null ? start : antecedentStart(view, start)
  return from
}

/** The noun phrase that a relative clause hangs on: "Ana Ruiz, the former mayor, | who left in May". */
function antecedentStart(view: SentenceView, from: number): number {
  let at = from
  if (isComma(view, at - 1)) at -= 1
  const start = nounPhraseStart(view, at)
  if (isComma(view, start - 1) && view.inName[start - 2] === true && !isClosed(view, start)) {
    return nounPhraseStart(view, start - 1)
  }
  return start
}

/** The phrase of a noun with its time: "the raid on the compound in May 2011". */
function phraseRange(view: SentenceView, { trigger, time }: Dated, whole: WordRange): WordRange {
  const start = Math.min(nounPhraseStart(view, trigger.start), time.start)
  let end = Math.max(trigger.end, time.inner.end)
  while (end < whole.end && !isBreak(view, end)) end += 1
  return { start: Math.max(start, whole.start), end }
}

function isBreak(view: SentenceView, at: number): boolean {
  return !isClosed(view, at) && (hasTag(view, at, 'Verb') || /^[,;:"“”()—–]$/u.test(normalAt(view, at)))
}
