import type { Span } from '@factsheet/model'
import { COORDINATORS, PREPOSITIONS } from '../words/clause-words.ts'
import type { Trigger } from './event-triggers.ts'
import { nounPhraseStart } from './noun-phrases.ts'
import { hasTag, isClosed, normalAt, type SentenceView, sizeOf, spanOf, type WordRange } from './sentence-view.ts'

const LABEL_WORDS = 8
/** Fewer than this tell too little. */
const LEAST_LABEL_WORDS = 4

/** At most eight words of the span around the trigger: from the subject where that is near, else from the verb. */
export function eventLabel(view: SentenceView, span: Span, trigger: Trigger, text: string): Span {
  const inside = view.words.filter((word) => word.start >= span.start && word.end <= span.end)
  const first = inside[0]?.index ?? trigger.start
  const last = (inside.at(-1)?.index ?? trigger.end) + 1
  let start = sizeOf(view, { start: first, end: trigger.end }) <= LABEL_WORDS - 2 ? first : trigger.start
  const subject = nounPhraseStart(view, trigger.start)
  if (
    start === trigger.start &&
    subject >= first &&
    sizeOf(view, { start: subject, end: trigger.end }) <= LABEL_WORDS - 2
  ) {
    start = subject
  }
  // "Friday's test": not from the mark of the possessive.
  while (start > first && hasTag(view, start, 'Possessive') && isClosed(view, start - 1)) start -= 1
  while (start > first && isClosed(view, start) && isClosed(view, start - 1)) start -= 1
  let end = Math.max(trigger.end, start + 1)
  while (end < last && sizeOf(view, { start, end: end + 1 }) <= LABEL_WORDS) end += 1
  const bracket = view.words.slice(trigger.end, end).find((word) => word.text === '(')
  if (bracket !== undefined && !view.words.slice(bracket.index, end).some((word) => word.text === ')'))
    end = bracket.index
  while (end > trigger.end && (isLabelEnd(view, end - 1) || splitsName(view, end))) end -= 1
  return spanOf(view, text, { start: grownLeft(view, first, { start, end }), end })
}

/** A label of a few words takes in what stands before it, whole names only: "the mayor of the town said". */
function grownLeft(view: SentenceView, first: number, { start, end }: WordRange): number {
  if (sizeOf(view, { start, end }) >= LEAST_LABEL_WORDS) return start
  let at = start
  while (at > first && sizeOf(view, { start: at - 1, end }) <= LABEL_WORDS) at -= 1
  while (at < start && (splitsName(view, at) || isLabelEnd(view, at))) at += 1
  return at
}

function isLabelEnd(view: SentenceView, at: number): boolean {
  const normal = normalAt(view, at)
  return (
    !isClosed(view, at) &&
    (PREPOSITIONS.has(normal) ||
      COORDINATORS.has(normal) ||
      hasTag(view, at, 'Determiner') ||
      hasTag(view, at, 'Punctuation'))
  )
}

function splitsName(view: SentenceView, at: number): boolean {
  return isClosed(view, at) && isClosed(view, at - 1)
}
