import type { Span } from '@factsheet/model'
import { PREPOSITION_SUBORDINATORS, SUBORDINATORS } from '../../words/clause-words.ts'
import type { Dated } from './event-dating.ts'
import { labelEnd, wholeEnd } from './label-ends.ts'
import { subjectStarts } from './label-subjects.ts'
import { balanced } from '../quote-balance.ts'
import { hasTag, isClosed, normalAt, type SentenceView, sizeOf, spanOf } from '../sentence-view.ts'

const LABEL_WORDS = 8
/** What stands before the end of the trigger takes no more than this, so that something may follow it. */
const LEADING_WORDS = 6

/** At most eight words of the span around the trigger: from the subject where that is near and whole, else from the verb. */
export function eventLabel(view: SentenceView, span: Span, { trigger, own }: Dated, text: string): Span {
  const inside = view.words.filter((word) => word.start >= span.start && word.end <= span.end)
  const first = inside[0]?.index ?? trigger.start
  const last = (inside.at(-1)?.index ?? trigger.end) + 1
  // From "has not" of "has not signed" on: without it the label says the opposite.
  const verb = own.verb?.head === trigger.start ? Math.max(first, own.verb.start) : trigger.start
  const isNear = (start: number): boolean =>
    start >= first &&
    (sizeOf(view, { start, end: trigger.end }) <= LEADING_WORDS ||
      (trigger.kind !== 'noun' && sizeOf(view, { start, end: last }) <= LABEL_WORDS))
  const starts = [afterOpening(view, first, verb), ...subjectStarts(view, verb, own.kind)]
  const start = wholeStart(view, first, starts.find(isNear) ?? verb)
  const end = labelEnd(view, { start, end: trigger.end }, last, LABEL_WORDS)
  const range = balanced(view, { start, end }, trigger.start, LABEL_WORDS)
  const cut = range.end < end ? wholeEnd(view, { start: trigger.end, end: range.end }, last) : range.end
  return spanOf(view, text, { start: range.start, end: cut })
}

function wholeStart(view: SentenceView, first: number, from: number): number {
  let start = from
  // "Friday's test": not from the mark of the possessive.
  while (start > first && hasTag(view, start, 'Possessive') && isClosed(view, start - 1)) start -= 1
  while (start > first && isClosed(view, start) && isClosed(view, start - 1)) start -= 1
  return start
}

/** Past "because", and past a time that stands in front: a label is printed beside its date. */
function afterOpening(view: SentenceView, first: number, verb: number): number {
  const opener = normalAt(view, first)
  const start = SUBORDINATORS.has(opener) || PREPOSITION_SUBORDINATORS.has(opener) ? first + 1 : first
  const time = view.times.find((one) => one.start >= first && one.start <= first + 1 && one.end < verb)
  return time !== undefined && normalAt(view, time.end) === ',' ? time.end + 1 : start
}
