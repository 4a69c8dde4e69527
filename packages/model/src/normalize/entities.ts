import type { Extraction, Ref } from '../contract/extraction.ts'
import type { Group, Organization } from '../contract/organization.ts'
import type { Person } from '../contract/person.ts'
import type { Place } from '../contract/place.ts'
import { fold, fullestName, uniqueKeys } from './names.ts'
import type { Ids } from './order.ts'

const optional = (ids: Ids, ref: Ref | null): string | null => (ref === null ? null : ids(ref))

/** People with ids, keys, printed names and roles; one role said twice is listed once. */
export function normalizePeople(people: Extraction['people'], ids: Ids): Person[] {
  return uniqueKeys(
    people.map(({ ref, mentions, roles, affiliation, age }) => {
      const name = fullestName(mentions)
      const texts = roles.map((role) => fold(role.span.text))
      return {
        id: ids(ref),
        key: fold(name),
        name,
        mentions: [...mentions],
        roles: roles
          .filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
          .map((role) => ({
            span: role.span,
            text: role.span.text,
            former: role.former,
            organization: optional(ids, role.organization),
            time: optional(ids, role.time),
          })),
        affiliation: optional(ids, affiliation),
        age: optional(ids, age),
      }
    }),
  )
}

/** Organizations with ids, keys and printed names. */
export function normalizeOrganizations(organizations: Extraction['organizations'], ids: Ids): Organization[] {
  return uniqueKeys(
    organizations.map(({ ref, mentions, acronym }) => {
      const name = fullestName(mentions)
      return { id: ids(ref), key: fold(name), name, mentions: [...mentions], acronym }
    }),
  )
}

/** Places with ids, keys and printed names. */
export function normalizePlaces(places: Extraction['places'], ids: Ids): Place[] {
  return uniqueKeys(
    places.map(({ ref, mentions, country }) => {
      const name = fullestName(mentions)
      return { id: ids(ref), key: fold(name), name, mentions: [...mentions], country }
    }),
  )
}

/** Groups with ids, keys and their fullest wording. */
export function normalizeGroups(groups: Extraction['groups'], ids: Ids): Group[] {
  return uniqueKeys(
    groups.map(({ ref, mentions, of }) => {
      const name = mentions.reduce((best, { text }) => (text.length > best.length ? text : best), '')
      return { id: ids(ref), key: fold(name), name, mentions: [...mentions], of: optional(ids, of) }
    }),
  )
}
