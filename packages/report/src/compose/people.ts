import { type Extent, overlaps, type Person } from '@factsheet/model'
import type { Inline, Item, Section } from './block.ts'
import { type Evidence, referencesTo, referenceTo } from './evidence.ts'
import { joined, words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { age, names, sections, tables } from './wording.ts'

/** People with their roles, all in the article's words, and the sentences that name them. */
export function composePeople(evidence: Evidence): Section[] {
  const rows = evidence.sheet.people.map((person) => ({
    id: paperId(person.id),
    cells: [[[words(person.name)]], [rolesOf(evidence, person)], [referencesTo(evidence, named(person.mentions))]],
  }))
  const columns = [
    { title: tables.name, weight: 26 },
    { title: tables.role, weight: 48 },
    { title: tables.sentences, weight: 26 },
  ]
  return section(sections.people, null, { kind: 'table', idTitle: tables.id, columns, rows, lead: 'name' }, rows.length)
}

/** Organizations and places in short: name, acronym, sentences. */
export function composeNames(evidence: Evidence): Section[] {
  const { organizations, places } = evidence.sheet
  const item = (id: string, name: string, mentions: readonly Mention[]): Item => ({
    id: paperId(id),
    words: [words(`${name} `), ...referencesTo(evidence, named(mentions))],
  })
  const groups = [
    {
      title: names.organizations,
      items: organizations.map(({ id, name, acronym, mentions }) =>
        item(id, acronym === null || name.includes(acronym) ? name : `${name} (${acronym})`, mentions),
      ),
    },
    { title: names.places, items: places.map(({ id, name, mentions }) => item(id, name, mentions)) },
  ].filter(({ items }) => items.length > 0)
  return section(sections.names, null, { kind: 'name-list', groups }, groups.length)
}

type Mention = Extent & { readonly kind: string }

/** Those that the proof margin counts: a pronoun names nobody. */
function named(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ kind }) => kind !== 'pronoun')
}

function rolesOf(evidence: Evidence, person: Person): Inline[] {
  const { sheet } = evidence
  const roles = person.roles.map((role): Inline[] => [words(role.text), ...referenceTo(evidence, role.span)])
  const affiliation = sheet.organizations.find(({ id }) => id === person.affiliation)
  const said = affiliation?.mentions.some((mention) => person.roles.some(({ span }) => overlaps(span, mention)))
  const years = sheet.figures.find(({ id }) => id === person.age)
  return joined(
    [
      ...roles,
      affiliation === undefined || said === true ? [] : [words(affiliation.name)],
      years === undefined ? [] : [words(`${age} ${years.span.text}`), ...referenceTo(evidence, years.span)],
    ],
    '; ',
  )
}
