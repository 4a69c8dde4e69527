import {
  byPosition,
  contains,
  type EntityMention,
  type ExtractedGroup,
  type ExtractedOrganization,
  type ExtractedPerson,
  type ExtractedPlace,
  type Extent,
  type Extents,
  extentsOf,
  type Problem,
  type Ref,
} from '@factsheet/model'

/** Who and what the article speaks of, each with every mention: what later resolvers look their words up in. */
export interface Entities {
  readonly people: readonly ExtractedPerson[]
  readonly organizations: readonly ExtractedOrganization[]
  readonly places: readonly ExtractedPlace[]
  readonly groups: readonly ExtractedGroup[]
  readonly problems: readonly Problem[]
}

export type EntityKind = 'person' | 'organization' | 'place' | 'group'

/** One mention and whose it is. */
export interface Found {
  readonly ref: Ref
  readonly kind: EntityKind
  /** The fullest name of the entity. */
  readonly name: string
  readonly mention: EntityMention
}

/** The name to print: the longest name mention, the first of equals; for an entity without one, its first mention. */
export function fullestName(mentions: readonly EntityMention[]): string {
  const names = mentions.filter((mention) => mention.kind === 'name')
  const from = names.length > 0 ? names : mentions
  return from.reduce((best, mention) => (mention.text.length > best.length ? mention.text : best), '')
}

/** Where all mentions stand, worked out once for the entities of an article. */
const placed = new WeakMap<Entities, Extents<Found>>()

function placesOf(entities: Entities): Extents<Found> {
  const known = placed.get(entities) ?? extentsOf(allFound(entities), ({ mention }) => [mention])
  placed.set(entities, known)
  return known
}

function allFound(entities: Entities): Found[] {
  const lists: readonly (readonly [EntityKind, readonly { ref: Ref; mentions: readonly EntityMention[] }[]])[] = [
    ['person', entities.people],
    ['organization', entities.organizations],
    ['place', entities.places],
    ['group', entities.groups],
  ]
  return lists.flatMap(([kind, things]) =>
    things.flatMap(({ ref, mentions }) => {
      const name = fullestName(mentions)
      return mentions.map((mention) => ({ ref, kind, name, mention }))
    }),
  )
}

/** Every mention that shares a character with `extent`: of people first, then organizations, places, groups. */
export function entitiesAt(entities: Entities, extent: Extent): Found[] {
  return placesOf(entities).overlapping(extent)
}

/** Every mention that lies within `extent`, in text order. */
export function entitiesIn(entities: Entities, extent: Extent): Found[] {
  return entitiesAt(entities, extent)
    .filter(({ mention }) => contains(extent, mention))
    .toSorted((a, b) => byPosition(a.mention, b.mention))
}
