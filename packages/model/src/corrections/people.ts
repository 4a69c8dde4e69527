import type { ExtractedPerson, Extraction, Ref } from '../contract/extraction.ts'
import { byPosition, overlaps, type Span } from '../contract/span.ts'
import type { Step } from './apply.ts'
import { nothingThere, refAt } from './facts.ts'
import { newRef } from './new-ref.ts'

/** Makes the person at `one` the person at `other`: mentions, roles and whatever points at them. */
export function mergePeople(extraction: Extraction, one: Span, other: Span): Step {
  const [gone, kept] = [refAt(extraction, 'person', one), refAt(extraction, 'person', other)]
  if (gone === null) return nothingThere('person', one)
  if (kept === null) return nothingThere('person', other)
  if (gone === kept) return { why: `“${one.text}” and “${other.text}” are one person already` }
  const from = extraction.people.find(({ ref }) => ref === gone)
  const people = extraction.people
    .filter(({ ref }) => ref !== gone)
    .map((person) => (person.ref === kept && from !== undefined ? joined(person, from) : person))
  return { extraction: pointing({ ...extraction, people }, gone, kept), ref: kept, span: one }
}

/** Takes the mention at the span out of its person and makes a person of its own of it. */
export function splitPerson(extraction: Extraction, span: Span): Step {
  const ref = refAt(extraction, 'person', span)
  const person = extraction.people.find((candidate) => candidate.ref === ref)
  const mention = person?.mentions.find((candidate) => overlaps(candidate, span))
  if (person === undefined || mention === undefined) return nothingThere('person', span)
  if (person.mentions.filter(({ kind }) => kind === 'name').length < 2)
    return { why: `“${span.text}” is the only name of its person` }
  const own: ExtractedPerson = {
    ref: newRef(extraction, 'p'),
    mentions: [{ ...mention, kind: 'name' }],
    roles: [],
    affiliation: null,
    age: null,
  }
  const rest = { ...person, mentions: person.mentions.filter((candidate) => candidate !== mention) }
  const people = extraction.people.map((candidate) => (candidate === person ? rest : candidate))
  return { extraction: { ...extraction, people: [...people, own] }, ref: own.ref, span }
}

/** Gives the person at the span a role in words of the article. */
export function withRole(extraction: Extraction, person: Span, role: Span, former: boolean): Step {
  const ref = refAt(extraction, 'person', person)
  if (ref === null) return nothingThere('person', person)
  const set = { span: role, former, organization: null, time: null }
  const people = extraction.people.map((candidate) =>
    candidate.ref === ref
      ? {
          ...candidate,
          roles: [...candidate.roles.filter(({ span }) => !overlaps(span, role)), set].toSorted((a, b) =>
            byPosition(a.span, b.span),
          ),
        }
      : candidate,
  )
  return { extraction: { ...extraction, people }, ref, span: person }
}

function joined(a: ExtractedPerson, b: ExtractedPerson): ExtractedPerson {
  return {
    ...a,
    mentions: [...a.mentions, ...b.mentions].toSorted(byPosition),
    roles: [...a.roles, ...b.roles].toSorted((x, y) => byPosition(x.span, y.span)),
    affiliation: a.affiliation ?? b.affiliation,
    age: a.age ?? b.age,
  }
}

function pointing(extraction: Extraction, gone: Ref, kept: Ref): Extraction {
  const moved = (ref: Ref): Ref => (ref === gone ? kept : ref)
  return {
    ...extraction,
    events: extraction.events.map((event) => ({
      ...event,
      participants: event.participants.map(({ ref, span }) => ({ ref: ref === null ? null : moved(ref), span })),
    })),
    statements: extraction.statements.map((statement) => ({
      ...statement,
      source:
        statement.source === null
          ? null
          : { ...statement.source, entities: [...new Set(statement.source.entities.map(moved))] },
    })),
  }
}
