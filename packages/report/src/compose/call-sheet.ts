import { overlaps, type Source, type Statement } from '@factsheet/model'
import type { Row, Section } from './block.ts'
import type { Inline } from './line-parts.ts'
import { type Evidence, referencesTo } from './evidence.ts'
import { words } from './inline.ts'
import { abreast, section } from './section.ts'
import { bySource, placesOf, speakerOf } from './speech.ts'
import { sectionNotes, sections, tables } from './wording.ts'

/** "Call sheet": each source and each one spoken about, with the sentences of both and room for contact and date. */
export function composeCallSheet(evidence: Evidence): Section[] {
  const { people, organizations, statements } = evidence.sheet
  const sources = bySource(statements).flatMap(({ source, statements: said }) =>
    source === null ? [] : [{ source, said }],
  )
  const speaking = new Set(sources.flatMap(({ source }) => source.entities))
  const silent = [...people, ...organizations]
    .filter(({ id }) => !speaking.has(id))
    .map(({ id, name, mentions }) => ({
      source: { name, entities: [id], type: id.startsWith('person-') ? 'person' : 'organization', span: mentions[0] },
      said: [],
    }))
    .filter(({ source }) => spokenAbout(evidence, source.entities).length > 0)
  const rows = [...sources, ...silent].map(({ source, said }) => rowOf(evidence, source as Source, said))
  const columns = [
    { title: tables.callee, weight: 62 },
    { title: tables.contact, weight: 24 },
    { title: tables.called, weight: 14 },
  ]
  return section(
    sections.callSheet,
    sectionNotes.callSheet,
    { kind: 'table', idTitle: null, columns, rows, abreast: abreast(rows.length), lead: 'plain' },
    rows.length,
  )
}

function rowOf(evidence: Evidence, source: Source, said: readonly Statement[]): Row {
  const about = spokenAbout(evidence, source.entities).filter((statement) => !said.includes(statement))
  return {
    id: null,
    cells: [
      [
        [
          ...speakerOf(evidence, source),
          ...toldIn(evidence, tables.says, said),
          ...toldIn(evidence, tables.about, about),
        ],
      ],
      [],
      [],
    ],
  }
}

function toldIn(evidence: Evidence, lead: string, statements: readonly Statement[]): Inline[] {
  const references = referencesTo(evidence, statements.flatMap(placesOf))
  return references.length === 0 ? [] : [words(` ${lead} `, 'soft'), ...references]
}

/** Statements whose words name one of the entities. */
function spokenAbout({ sheet }: Evidence, entities: readonly string[]): Statement[] {
  const mentions = [...sheet.people, ...sheet.organizations]
    .filter(({ id }) => entities.includes(id))
    .flatMap((entity) => entity.mentions)
  return sheet.statements.filter(({ content }) =>
    content.some((part) => mentions.some((mention) => overlaps(part, mention))),
  )
}
