import { type Extent, overlaps, type Span } from '@factsheet/model'
import type { Found } from './entities.ts'

/** The entity that a phrase is about: the one that heads it or stands in apposition, not whom somebody works for. */
export function headOf(source: Span, found: readonly Found[]): Found | undefined {
  const head = headExtent(source)
  const own = found.filter(({ mention }) => !isOwner(source, mention))
  const person = own.find(
    ({ kind, mention }) => kind === 'person' && (mention.start < head.end || isInApposition(source, mention)),
  )
  return (
    person ?? own.find(({ kind, mention }) => kind !== 'person' && mention.end >= head.end && mention.start < head.end)
  )
}

/** Whether a mention is, or is part of, what heads a phrase. */
export function isHeadedBy(source: Span, mention: Extent): boolean {
  const head = headExtent(source)
  return overlaps(mention, head) && mention.end >= head.end - 1 && mention.end <= source.end
}

/** Where the words that head a phrase stand: to the first preposition or mark. */
export function headExtent({ start, text }: Pick<Span, 'start' | 'text'>): Extent {
  const stop = /\s(?:of|for|at|in|on|from|with|who|whose|familiar|close|involved|briefed|to|by|near)\s|,|—|\s\(/u.exec(
    text,
  )
  return { start, end: start + (stop?.index ?? text.length) }
}

/** "A top strategist, Ana Ruiz". */
function isInApposition({ start, text }: Span, mention: Extent): boolean {
  return /^[^,—]+[,—]\s*$/u.test(text.slice(0, mention.start - start))
}

/** The owner of what heads the phrase: "Ruiz's lawyer", "his lawyer". */
function isOwner({ start, text }: Span, mention: Found['mention']): boolean {
  const after = text.slice(mention.end - start)
  return /^['’]s?\s+\S/u.test(after) || (mention.kind === 'pronoun' && /^\s+\p{L}/u.test(after))
}
