import {
  contains,
  type EntityMention,
  type ExtractedGroup,
  type ExtractedOrganization,
  type ExtractedPerson,
  type ExtractedPlace,
  type Extent,
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

/** Every mention that lies within `extent`, in text order. */
export function entitiesIn(entities: Entities, extent: Extent): Found[] {
  const lists: readonly (readonly [EntityKind, readonly { ref: Ref; mentions: readonly EntityMention[] }[]])[] = [
    ['person', entities.people],
    ['organization', entities.organizations],
    ['place', entities.places],
    ['group', entities.groups],
  ]
  return lists
    .flatMap(([kind, things]) =>
      things.flatMap(({ ref, mentions }) =>
        mentions
          .filter((mention) => contains(extent, mention))
          .map((mention) => ({ ref, kind, name: fullestName(mentions), mention })),
      ),
    )
    .toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
}
