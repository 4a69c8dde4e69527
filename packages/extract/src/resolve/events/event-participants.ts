import { contains, type ExtractedEvent, type Span } from '@factsheet/model'
import { entitiesIn, type Entities, type Found } from '../entities.ts'

/** Words before a place that make it where something happened, not who took part. */
const LOCATING = /\b(?:in|at|near|from|to|into|outside|across|around|through|of|toward|towards)\s+(?:the\s+|its\s+)?$/iu

/** "his speech" tells whose it is, not who was there. */
const POSSESSIVE = /^(?:his|its|their|my|our|your)$/iu

/**
 * Who takes part: the people, organizations and groups of the clause, and places that act ("Paris and Rome signed").
 * Each once, by its first mention in the clause; a name inside a longer name is not counted.
 */
export function participantsOf(text: string, span: Span, entities: Entities): ExtractedEvent['participants'] {
  const found = entitiesIn(entities, span).filter((one, _, all) => !isInner(one, all))
  const seen = new Set<string>()
  return found.flatMap(({ ref, kind, mention }) => {
    if (
      seen.has(ref) ||
      POSSESSIVE.test(mention.text) ||
      (kind === 'place' && LOCATING.test(text.slice(span.start, mention.start)))
    )
      return []
    seen.add(ref)
    return [{ ref, span: { start: mention.start, end: mention.end, text: mention.text } }]
  })
}

function isInner(one: Found, all: readonly Found[]): boolean {
  return all.some(
    (other) =>
      other !== one &&
      contains(other.mention, one.mention) &&
      other.mention.end - other.mention.start > one.mention.end - one.mention.start,
  )
}
