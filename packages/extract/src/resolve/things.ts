import { type EntityMention, type ExtractedPerson, type Ref, byPosition } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { NameMention, RoleMention } from '../recognize/mention.ts'
import type { Parse } from '../relate/syntax/parse.ts'
import { withAffiliations } from './affiliations.ts'
import { type BirthName, birthNames } from './people/birth-names.ts'
import { ambiguousMentions } from './people/ambiguous-mentions.ts'
import type { Entities } from './entities.ts'
import { resolveGroups } from './groups.ts'
import { type LinkedMention, organizationNominals, personNominals } from './nominals.ts'
import { groupOrganizations } from './organizations.ts'
import { groupPeople } from './people.ts'
import { groupPlaces } from './places.ts'
import { pronounMentions } from './pronouns.ts'

/**
 * Who and what the article speaks of: names grouped into people, organizations and places, each person with roles, and
 * the pronouns and nouns that stand for them.
 */
export function resolveEntities(
  read: ReadText,
  names: readonly NameMention[],
  roles: readonly RoleMention[],
  parses: readonly Parse[],
): Entities {
  const births = birthNames(read, names)
  const born = new Set(births.map(({ name }) => name))
  const rolesAt = Map.groupBy(roles, ({ of }) => of.start)
  const grouped = groupPeople(
    read.text,
    names.filter((name) => !born.has(name)),
    roles,
  )
  const named = grouped.people.map(({ mentions }, index) => personOf(`p${index + 1}`, mentions, rolesAt))
  const genders = new Map(grouped.people.map(({ gender }, index) => [`p${index + 1}`, gender]))
  const firms = groupOrganizations(names).map(({ mentions, acronym }, index) => ({
    ref: `o${index + 1}`,
    mentions: mentions.map(asName),
    acronym,
  }))
  const organizations = withMentions(firms, organizationNominals(read, firms))
  const places = groupPlaces(read, names).map(({ mentions, country }, index) => ({
    ref: `l${index + 1}`,
    mentions: mentions.map(asName),
    country,
  }))
  // Nouns before pronouns: "the senator … she".
  const told = withMentions(named, [...birthMentions(births, named), ...personNominals(read, named)])
  const people = withMentions(told, pronounMentions(read, told, genders))
  return {
    people: withAffiliations(read, people, organizations),
    organizations,
    places,
    groups: resolveGroups(read.text, parses, names, [...organizations, ...places]),
    problems: ambiguousMentions(read, grouped.open),
  }
}

/** A name by birth is told as other words for a person are: it is not the one to print. */
function birthMentions(births: readonly BirthName[], people: readonly ExtractedPerson[]): LinkedMention[] {
  return births.flatMap(({ name, of }) =>
    people
      .filter(({ mentions }) => mentions.some(({ start }) => start === of.span.start))
      .map(({ ref }) => ({ ref, mention: { ...name.span, kind: 'nominal' as const }, sentence: name.sentence })),
  )
}

function personOf(ref: Ref, mentions: readonly NameMention[], rolesAt: RolesAt): ExtractedPerson {
  return { ref, mentions: mentions.map(asName), roles: rolesOf(mentions, rolesAt), affiliation: null, age: null }
}

/** The things with the mentions that were linked to them, in text order. */
function withMentions<T extends { readonly ref: Ref; readonly mentions: readonly EntityMention[] }>(
  things: readonly T[],
  linked: readonly LinkedMention[],
): T[] {
  const byRef = Map.groupBy(linked, ({ ref }) => ref)
  return things.map((thing) => {
    const more = (byRef.get(thing.ref) ?? []).map(({ mention }) => mention)
    return more.length === 0 ? thing : { ...thing, mentions: [...thing.mentions, ...more].toSorted(byPosition) }
  })
}

function asName({ span }: NameMention): EntityMention {
  return { ...span, kind: 'name' }
}

/** The roles by where the name stands that has them. */
type RolesAt = ReadonlyMap<number, readonly RoleMention[]>

function rolesOf(mentions: readonly NameMention[], rolesAt: RolesAt): ExtractedPerson['roles'] {
  const starts = new Set(mentions.map(({ span }) => span.start))
  const own = [...starts].flatMap((start) => rolesAt.get(start) ?? []).toSorted((a, b) => byPosition(a.span, b.span))
  // A role said twice is listed once, with its first words.
  const first = new Map(own.toReversed().map((role) => [fold(role.span.text), role]))
  return own
    .filter((role) => first.get(fold(role.span.text)) === role)
    .map(({ span, former }) => ({ span, former, organization: null, time: null }))
}

function fold(role: string): string {
  return role.toLowerCase().replaceAll(/[.,]/gu, '')
}
