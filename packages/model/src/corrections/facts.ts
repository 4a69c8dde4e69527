import type { Extraction, Ref } from '../contract/extraction.ts'
import { type Extent, overlaps, type Span } from '../contract/span.ts'
import type { Step } from './apply.ts'

export type FactName = 'person' | 'organization' | 'place' | 'event' | 'figure' | 'statement'

const LISTS = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  event: 'events',
  figure: 'figures',
  statement: 'statements',
} as const

/** The fact of a kind whose words are those of the span, or that shares most of them. */
export function refAt(extraction: Extraction, fact: FactName, span: Span): Ref | null {
  const candidates = groundsOf(extraction, fact)
    .map(({ ref, grounds }) => ({ ref, shared: Math.max(0, ...grounds.map((ground) => likeness(ground, span))) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
  return candidates[0]?.ref ?? null
}

/** Changes nothing: finds the fact that a correction is about. */
export function factAt(extraction: Extraction, fact: FactName, span: Span): Step {
  const ref = refAt(extraction, fact, span)
  return ref === null ? nothingThere(fact, span) : { extraction, ref, span }
}

/** The extraction without the fact, and without what pointed at it. */
export function withoutFact(extraction: Extraction, fact: FactName, span: Span): Step {
  const ref = refAt(extraction, fact, span)
  if (ref === null) return nothingThere(fact, span)
  const keep = (things: readonly { readonly ref: Ref }[]): never => things.filter((thing) => thing.ref !== ref) as never
  const list = LISTS[fact]
  return { extraction: forgetting({ ...extraction, [list]: keep(extraction[list]) }, ref), ref: null, span }
}

export function nothingThere(fact: FactName, span: Span): { why: string } {
  return { why: `no ${fact} was found at “${span.text}”` }
}

function groundsOf(extraction: Extraction, fact: FactName): { ref: Ref; grounds: readonly Extent[] }[] {
  if (fact === 'statement')
    return extraction.statements.map(({ ref, content, cue }) => ({
      ref,
      grounds: cue === null ? content : [...content, cue],
    }))
  if (fact === 'event' || fact === 'figure')
    return extraction[LISTS[fact]].map(({ ref, span }) => ({ ref, grounds: [span] }))
  return extraction[LISTS[fact]].map(({ ref, mentions }) => ({ ref, grounds: mentions }))
}

/** Characters shared, as a part of all characters of the two. */
function likeness(a: Extent, b: Extent): number {
  if (!overlaps(a, b)) return 0
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function forgetting(extraction: Extraction, gone: Ref): Extraction {
  const unless = (ref: Ref | null): Ref | null => (ref === gone ? null : ref)
  return {
    ...extraction,
    people: extraction.people.map((person) => ({
      ...person,
      affiliation: unless(person.affiliation),
      age: unless(person.age),
      roles: person.roles.map((role) => ({ ...role, organization: unless(role.organization) })),
    })),
    groups: extraction.groups.map((group) => ({ ...group, of: unless(group.of) })),
    events: extraction.events.map((event) => ({
      ...event,
      statement: unless(event.statement),
      participants: event.participants.map(({ ref, span }) => ({ ref: unless(ref), span })),
    })),
    figures: extraction.figures.map((figure) => ({ ...figure, statement: unless(figure.statement) })),
    statements: extraction.statements.map((statement) => ({
      ...statement,
      source:
        statement.source === null
          ? null
          : { ...statement.source, entities: statement.source.entities.filter((ref) => ref !== gone) },
    })),
  }
}
