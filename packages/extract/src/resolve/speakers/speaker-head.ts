import { type Extent, overlaps, type Span } from '@factsheet/model'
import type { Found } from '../entities.ts'

/**
 * Whom or what a phrase is about: what heads it or stands in apposition, not whom somebody works for. Of several names the
 * last ("Ruiz campaign manager Tom Lee"); all of them where they are joined ("Ana Ruiz and Tom Lee"). `end` is where the
 * word ends that heads the phrase in its tree.
 */
export function headsOf(source: Span, found: readonly Found[], end?: number): readonly Found[] {
  const head = end === undefined ? headExtent(source) : { start: source.start, end }
  const own = found.filter(({ mention }) => !isOwner(source, mention))
  const people = own.filter(
    ({ kind, mention }) => kind === 'person' && mention.start < head.end && !isModifier(source, head, mention),
  )
  const last = people.at(-1) ?? own.find(({ kind, mention }) => kind === 'person' && isInApposition(source, mention))
  if (last === undefined) {
    const others = own.filter(({ kind }) => kind !== 'person')
    const heading = others.filter(({ mention }) => mention.end >= head.end && mention.start < head.end)
    // "The utility, Carrow Power".
    const beside = others.filter(({ mention }) => mention.start >= head.end && isInApposition(source, mention))
    return (heading.length > 0 ? heading : beside).slice(0, 1)
  }
  const before = people.at(-2)
  const isJoined =
    before !== undefined &&
    /^ and (?:\p{Lu}\S* )*$/u.test(
      source.text.slice(before.mention.end - source.start, last.mention.start - source.start),
    )
  return isJoined && before.ref !== last.ref ? [before, last] : [last]
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

/** "A top strategist, Ana Ruiz", "their union, the Tinners". */
function isInApposition({ start, text }: Span, mention: Extent): boolean {
  return /^[^,—]+[,—]\s*(?:the )?$/u.test(text.slice(0, mention.start - start))
}

/** The owner of what heads the phrase: "Ruiz's lawyer", "his lawyer". */
function isOwner({ start, text }: Span, mention: Found['mention']): boolean {
  const after = text.slice(mention.end - start)
  return /^['’]s?\s+\S/u.test(after) || (mention.kind === 'pronoun' && /^\s+\p{L}/u.test(after))
}

/** "the Ruiz administration": whose it is, not who speaks. */
function isModifier({ start, text }: Span, head: Extent, mention: Extent): boolean {
  return /^\s(?!(?:himself|herself|and|or|also)\b)\p{Ll}/u.test(text.slice(mention.end - start, head.end - start))
}
