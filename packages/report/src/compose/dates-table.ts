import type { Event } from '@factsheet/model'
import type { Cell, Inline, Section } from './block.ts'
import { shortDate } from './dates.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { inOrder } from './timeline.ts'
import { hedged, saidBy, sectionNotes, sections, statuses, tables } from './wording.ts'

/** Every event as text: the date worked out, the words that it was worked out from, and how. */
export function composeDates(evidence: Evidence, drawn: boolean): Section[] {
  const rows = inOrder(evidence.sheet.events).map((event) => ({
    id: paperId(event.id),
    cells: [
      dateCell(evidence, event),
      [[words(event.span.text), ...referenceTo(evidence, event.span)]],
      readingCell(evidence, event),
      statusCell(evidence, event),
    ],
  }))
  const columns = [
    { title: tables.date, weight: 20 },
    { title: tables.event, weight: 40 },
    { title: tables.reading, weight: 24 },
    { title: tables.status, weight: 16 },
  ]
  const note = drawn ? sectionNotes.dates : sectionNotes.datesAlone
  return section(
    sections.dates,
    note,
    { kind: 'table', idTitle: tables.id, columns, rows, lead: 'strong' },
    rows.length,
  )
}

function timesOf({ sheet }: Evidence, event: Event): Evidence['sheet']['times'] {
  return sheet.times.filter(({ id }) => event.times.includes(id))
}

function dateCell(evidence: Evidence, event: Event): Cell {
  const value = shortDate(event.date, event.interval)
  const said = timesOf(evidence, event).map(({ span }) => span.text)
  const differs = said.filter((text) => text !== value)
  return [[words(value)], ...(differs.length === 0 ? [] : [[words(`“${differs.join('”, “')}”`, 'soft')]])]
}

function readingCell(evidence: Evidence, event: Event): Cell {
  const readings = [...new Set(timesOf(evidence, event).map(({ reading }) => reading))].filter((text) => text !== '')
  return readings.map((reading): Inline[] => [words(reading, 'soft')])
}

function statusCell({ sheet }: Evidence, event: Event): Cell {
  const source = sheet.statements.find(({ id }) => id === event.statement)?.source
  const certain = event.status === 'happened' || event.status === 'ongoing'
  return [
    [words(statuses[event.status], certain ? 'plain' : 'plan')],
    ...(event.hedge === null ? [] : [[words(hedged(event.hedge.text), 'plan')]]),
    ...(source === undefined || source === null ? [] : [[words(saidBy(source.name), 'soft')]]),
  ]
}
