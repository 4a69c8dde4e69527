// Expected people, organizations and places against a sheet's.
import type { FactSheet } from '@factsheet/model'
import { same } from './fixture-words.ts'
import type { Expected, Open } from './fixtures.ts'

/** People by name, with their roles and where they belong. */
export function people({ people: wanted, optional }: Expected, sheet: FactSheet): Open {
  const missed: string[] = []
  const extra: string[] = []
  for (const { name, roles, affiliation } of wanted) {
    const person = sheet.people.find((candidate) => same(candidate.name, name))
    if (person === undefined) missed.push(`person: ${name}`)
    else {
      const said = person.roles.map(({ text }) => text)
      missed.push(
        ...roles.filter((role) => !said.some((text) => same(text, role))).map((role) => `role of ${name}: ${role}`),
      )
      extra.push(
        ...said.filter((text) => !roles.some((role) => same(text, role))).map((text) => `role of ${name}: ${text}`),
      )
      const organization = sheet.organizations.find(({ id }) => id === person.affiliation)?.name
      if (affiliation !== undefined && !same(organization ?? '', affiliation))
        missed.push(`affiliation of ${name}: ${affiliation}`)
    }
  }
  const known = [...wanted.map(({ name }) => name), ...(optional['people'] ?? [])]
  extra.push(
    ...sheet.people.filter(({ name }) => !known.some((text) => same(text, name))).map(({ name }) => `person: ${name}`),
  )
  return { missed, extra }
}

/** Organizations or places by name, with acronym and country where the expectation gives one. */
export function named(
  kind: string,
  wanted: readonly { name: string; acronym?: string | undefined; country?: string | undefined }[],
  found: readonly { name: string; acronym?: string | null; country?: string | null }[],
  optional: readonly string[],
): Open {
  const missed = wanted.flatMap(({ name, acronym, country }) => {
    const thing = found.find((candidate) => same(candidate.name, name))
    if (thing === undefined) return [`${kind}: ${name}`]
    if (acronym !== undefined && !same(thing.acronym ?? '', acronym)) return [`acronym of ${name}: ${acronym}`]
    return country !== undefined && thing.country !== country ? [`country of ${name}: ${country}`] : []
  })
  const known = [...wanted.map(({ name }) => name), ...optional]
  const extra = found
    .filter(({ name }) => !known.some((text) => same(text, name)))
    .map(({ name }) => `${kind}: ${name}`)
  return { missed, extra }
}
