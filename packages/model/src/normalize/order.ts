import { byPosition, type Extent } from '../contract/span.ts'
import type { Extraction, Ref } from '../contract/extraction.ts'

/** Gives the id of a thing by its reference; throws for one that the extraction does not hold. */
export type Ids = (ref: Ref) => string

/** The extraction with every list in text order: by first mention, or by the start of the span. */
export function ordered(extraction: Extraction): Extraction {
  const byMention = <T extends { readonly mentions: readonly Extent[] }>(things: readonly T[]): T[] =>
    things
      .map((thing) => ({ ...thing, mentions: thing.mentions.toSorted(byPosition) }))
      .toSorted((a, b) => compare(a.mentions[0], b.mentions[0]))
  const bySpan = <T extends { readonly span: Extent }>(things: readonly T[]): T[] =>
    things.toSorted((a, b) => compare(a.span, b.span))
  return {
    ...extraction,
    people: byMention(extraction.people),
    organizations: byMention(extraction.organizations),
    places: byMention(extraction.places),
    groups: byMention(extraction.groups),
    times: bySpan(extraction.times),
    events: bySpan(extraction.events),
    figures: bySpan(extraction.figures),
    statements: extraction.statements.toSorted((a, b) =>
      compare(a.content[0] ?? a.cue ?? undefined, b.content[0] ?? b.cue ?? undefined),
    ),
  }
}

function compare(a: Extent | undefined, b: Extent | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  return byPosition(a, b)
}

/** Numbers the things of an ordered extraction: `person-1` is the first person of the text. */
export function numbered(extraction: Extraction): Ids {
  const ids = new Map<Ref, string>()
  const number = (kind: string, things: readonly { readonly ref: Ref }[]): void => {
    for (const [index, { ref }] of things.entries()) {
      if (ids.has(ref)) throw new Error(`two things have the reference ${ref}`)
      ids.set(ref, `${kind}-${index + 1}`)
    }
  }
  number('person', extraction.people)
  number('organization', extraction.organizations)
  number('place', extraction.places)
  number('group', extraction.groups)
  number('time', extraction.times)
  number('event', extraction.events)
  number('figure', extraction.figures)
  number('statement', extraction.statements)
  return (ref) => {
    const id = ids.get(ref)
    if (id === undefined) throw new Error(`nothing has the reference ${ref}`)
    return id
  }
}
