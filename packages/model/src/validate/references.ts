import type { FactSheet } from '../contract/fact-sheet.ts'

/** The paths of references to ids that the sheet does not hold. */
export function danglingReferences(sheet: FactSheet): string[] {
  const ids = new Set(
    [
      sheet.people,
      sheet.organizations,
      sheet.places,
      sheet.groups,
      sheet.times,
      sheet.events,
      sheet.figures,
      sheet.statements,
      sheet.keyFacts,
    ].flatMap((list) => list.map(({ id }) => id)),
  )
  const references: (readonly [path: string, id: string | null])[] = [
    ...sheet.people.flatMap(({ id, affiliation, age, roles }) => [
      [`${id}.affiliation`, affiliation] as const,
      [`${id}.age`, age] as const,
      ...roles.flatMap((role) => [[`${id}.roles`, role.organization] as const, [`${id}.roles`, role.time] as const]),
    ]),
    ...sheet.groups.map(({ id, of }) => [`${id}.of`, of] as const),
    ...sheet.times.map(({ id, anchor }) => [`${id}.anchor`, anchor === 'publication' ? null : anchor] as const),
    ...sheet.events.flatMap(({ id, times, participants, statement }) => [
      ...times.map((time) => [`${id}.times`, time] as const),
      ...participants.map((participant) => [`${id}.participants`, participant.id] as const),
      [`${id}.statement`, statement] as const,
    ]),
    ...sheet.figures.flatMap(({ id, time, statement }) => [
      [`${id}.time`, time] as const,
      [`${id}.statement`, statement] as const,
    ]),
    ...sheet.statements.flatMap(({ id, source, time }) => [
      ...(source?.entities ?? []).map((entity) => [`${id}.source`, entity] as const),
      [`${id}.time`, time] as const,
    ]),
    ...sheet.findings.flatMap(({ id, facts }) => facts.map((fact) => [`${id}.facts`, fact] as const)),
  ]
  return references.filter(([, id]) => id !== null && !ids.has(id)).map(([path, id]) => `${path} (${id})`)
}
