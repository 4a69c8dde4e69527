import type { FactSheet, Seen } from '../contract/fact-sheet.ts'
import { type Extents, extentsOf } from '../contract/extents.ts'
import { byPosition, contains, type Extent, slice, type Span } from '../contract/span.ts'

/** A sheet before its findings and its coverage are known. */
export type Uncovered = Omit<FactSheet, 'findings' | 'coverage' | 'keyFacts'>

interface Grounds {
  readonly id: string
  readonly spans: readonly Extent[]
}

/** For each fact that the sheet prints, the places that it rests on. */
export function groundsOf(sheet: Uncovered): Grounds[] {
  const named = (things: readonly { id: string; mentions: readonly (Extent & { kind: string })[] }[]): Grounds[] =>
    things.map(({ id, mentions }) => ({ id, spans: mentions.filter(({ kind }) => kind !== 'pronoun') }))
  return [
    ...sheet.people.map(({ id, mentions, roles }) => ({
      id,
      spans: [...mentions.filter(({ kind }) => kind !== 'pronoun'), ...roles.map(({ span }) => span)],
    })),
    ...named(sheet.organizations),
    ...named(sheet.places),
    ...sheet.events.map(({ id, span }) => ({ id, spans: [span] })),
    ...sheet.figures.map(({ id, span }) => ({ id, spans: [span] })),
    ...sheet.statements.map(({ id, content, cue }) => ({ id, spans: cue === null ? content : [...content, cue] })),
  ]
}

/** Gives the ids of the facts that rest on an extent, in the order of `grounds`. */
export function factsBy(grounds: readonly Grounds[]): (extent: Extent) => string[] {
  const facts = extentsOf(grounds, ({ spans }) => spans)
  return (extent) => facts.overlapping(extent).map(({ id }) => id)
}

/** Digits, with those that a hyphen joins, as in a telephone number; and number words from two on. */
const NUMBER =
  /\d+(?:[.,:–-]\d+)*|(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?)(?![\p{L}-])/giu

/** The number, where nothing rests on it; where something rests on a part of it, the other parts. */
function unusedIn(text: string, span: Span, used: Extents<Extent>): Span[] {
  const ground = used.overlapping(span)
  if (ground.length === 0) return [span]
  return [...span.text.matchAll(/(?<![\d.,:])[\d.,:]*\d|\p{L}+/gu)]
    .map((match) => slice(text, span.start + match.index, span.start + match.index + match[0].length))
    .filter((part) => !ground.some((extent) => contains(extent, part)))
}

/**
 * What the words hold and the sheet does not use: numbers outside every figure, time and name; times that date
 * nothing and have no value. Together with what extraction saw and dropped, in text order.
 */
export function seenAndUnused(sheet: Uncovered, text: string, seen: readonly Seen[]): Seen[] {
  const used: Extent[] = [
    ...groundsOf(sheet).flatMap(({ id, spans }) => (id.startsWith('statement') ? [] : spans)),
    ...sheet.times.map(({ span }) => span),
  ].filter((extent) => extent.end - extent.start < 400)
  const inEvents = new Set(sheet.events.map(({ span }) => span))
  const ground = extentsOf(
    used.filter((extent) => !inEvents.has(extent as never)),
    (extent) => [extent],
  )
  const numbers = sheet.article.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(NUMBER)]
      .map((match) => slice(text, sentence.start + match.index, sentence.start + match.index + match[0].length))
      .flatMap((span) => unusedIn(text, span, ground))
      .map((span): Seen => ({ span, kind: 'number', reason: 'a number that is no figure, date or part of a name' })),
  )
  const dates = sheet.times
    .filter(({ value }) => value === null)
    .map(({ span, reading }): Seen => ({ span, kind: 'date', reason: reading }))
  return withoutOverlaps([...seen, ...numbers, ...dates].toSorted((a, b) => byPosition(a.span, b.span)))
}

/** Of what is sorted by place, all that begins behind the ends of its kind before it. */
function withoutOverlaps(sorted: readonly Seen[]): Seen[] {
  const ends = new Map<Seen['kind'], number>()
  return sorted.filter(({ span, kind }) => {
    const before = ends.get(kind) ?? 0
    ends.set(kind, Math.max(before, span.end))
    return span.start >= before
  })
}
