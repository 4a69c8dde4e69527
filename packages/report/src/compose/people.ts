import { type Extent, type Organization, overlaps, type Person, type Place } from '@factsheet/model'
import type { Item, RunIn, Section } from './block.ts'
import type { Inline } from './line-parts.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { joined, words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { age, names, sectionNotes, sections } from './wording.ts'

/** People with their roles, all in the article's words; organizations and places in short. */
export function composePeople(evidence: Evidence): Section[] {
  const people = peopleOf(evidence)
  const content = [
    ...(people.length === 0 ? [] : [{ kind: 'name-list', columns: 2, items: people } as const]),
    ...namesOf(evidence),
  ]
  return content.length === 0 ? [] : [{ kind: 'section', title: sections.people, note: sectionNotes.people, content }]
}

function peopleOf(evidence: Evidence): Item[] {
  return evidence.sheet.people.map((person) => {
    const roles = rolesOf(evidence, person)
    const said = roles.length === 0 ? firstOf(evidence, person.mentions) : [words(', ', 'soft'), ...roles]
    return { id: paperId(person.id), words: [words(person.name, 'strong'), ...said] }
  })
}

/** Name, acronym, the sentence that first names them. */
function namesOf(evidence: Evidence): RunIn[] {
  const { organizations, places } = evidence.sheet
  const item = ({ id, name, mentions }: Organization | Place, acronym: string | null): Item => ({
    id: paperId(id),
    words: [
      words(acronym === null || name.includes(acronym) ? name : `${name} (${acronym})`),
      ...firstOf(evidence, mentions),
    ],
  })
  const lists: RunIn[] = [
    { kind: 'run-in', title: names.organizations, items: organizations.map((named) => item(named, named.acronym)) },
    { kind: 'run-in', title: names.places, items: places.map((named) => item(named, null)) },
  ]
  return lists.filter(({ items }) => items.length > 0)
}

/** Where it is first named: a pronoun names nobody. */
function firstOf(evidence: Evidence, mentions: readonly (Extent & { readonly kind: string })[]): Inline[] {
  const first = mentions.find(({ kind }) => kind !== 'pronoun')
  return first === undefined ? [] : referenceTo(evidence, first)
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
