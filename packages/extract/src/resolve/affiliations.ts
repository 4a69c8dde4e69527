import {
  type ExtractedOrganization,
  type ExtractedPerson,
  type Extent,
  type Extents,
  type Ref,
  contains,
  countHolding,
  extentsOf,
} from '@factsheet/model'
import type { ReadText } from '../read/text.ts'

/**
 * For whom people work, as far as the article says it: the organization named in a role, else the one that stands with
 * the name ("Ana Ruiz of the Herald", "the Herald’s Ana Ruiz"). A former role gives no affiliation.
 */
export function withAffiliations(
  read: ReadText,
  people: readonly ExtractedPerson[],
  organizations: readonly ExtractedOrganization[],
): ExtractedPerson[] {
  const placed = extentsOf(organizations, ({ mentions }) => mentions)
  return people.map((person) => {
    const roles = person.roles.map((role) => ({
      ...role,
      organization: organizationIn(role.span, placed) ?? possessorOf(read, role.span, placed),
    }))
    const present = roles.find(({ former, organization }) => !former && organization !== null)?.organization ?? null
    return { ...person, roles, affiliation: present ?? besideName(read, person, placed) }
  })
}

/** The organization that is named within an extent: of several the last, for it is the whole ("head of X at Y"). */
function organizationIn(extent: Extent, placed: Extents<ExtractedOrganization>): Ref | null {
  const found = placed
    .overlapping(extent)
    .flatMap(({ ref, mentions }) =>
      mentions.filter((mention) => contains(extent, mention)).map((mention) => ({ ref, mention })),
    )
    .toSorted((a, b) => b.mention.start - a.mention.start)
  return found[0]?.ref ?? null
}

/** "Ruiz Energy said its chief executive": the one organization named before in the sentence. */
function possessorOf(read: ReadText, role: Extent, placed: Extents<ExtractedOrganization>): Ref | null {
  if (!/\bits $/u.test(read.text.slice(0, role.start).slice(-5))) return null
  const start = read.sentences[countHolding(read.sentences, (sentence) => sentence.start <= role.start) - 1]?.start ?? 0
  const named = placed
    .overlapping({ start, end: role.start })
    .filter(({ mentions }) => mentions.some((mention) => mention.start >= start && mention.end <= role.start))
  return named.length === 1 ? (named[0]?.ref ?? null) : null
}

/** Farther off, in code units, than ", from the " is long. */
const NEAR = 16

function besideName(read: ReadText, person: ExtractedPerson, placed: Extents<ExtractedOrganization>): Ref | null {
  for (const { start, end } of person.mentions.filter(({ kind }) => kind === 'name')) {
    const near = { start: start - NEAR, end: end + NEAR }
    const beside = placed
      .overlapping(near)
      .find(({ mentions }) =>
        mentions.some(
          (mention) =>
            (mention.start > end && /^,? (?:of|from|with) (?:the )?$/u.test(read.text.slice(end, mention.start))) ||
            (mention.end < start && /^['’]s $/u.test(read.text.slice(mention.end, start))),
        ),
      )
    if (beside !== undefined) return beside.ref
  }
  return null
}
