import type { Event } from '@factsheet/model'
import type { Section } from './block.ts'
import type { Inline } from './line-parts.ts'
import { shortDate } from './dates.ts'
import { eventLabel } from './event-label.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { joined, words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { abreast, section } from './section.ts'
import { inOrder } from './timeline.ts'
import { hedged, sectionNotes, sections, statuses, tables } from './wording.ts'

/** Every event as text, a line where it fits: the day, the words that it was worked out from, what happened, how sure it is. */
export function composeDates(evidence: Evidence, drawn: boolean): Section[] {
  const rows = inOrder(evidence.sheet.events).map((event) => ({
    id: paperId(event.id),
    cells: [
      [[words(shortDate(event.date, event.interval))]],
      [[words(toldOf(evidence, event)), ...referenceTo(evidence, event.span), ...noteOf(evidence, event)]],
    ],
  }))
  const columns = [
    { title: tables.date, weight: 35 },
    { title: tables.event, weight: 65 },
  ]
  const note = drawn ? sectionNotes.dates : sectionNotes.datesAlone
  return section(
    sections.dates,
    note,
    { kind: 'table', idTitle: tables.id, columns, rows, abreast: abreast(rows.length), lead: 'strong' },
    rows.length,
  )
}

/** The label, which stands alone; without one, the clause. */
function toldOf({ sheet }: Evidence, event: Event): string {
  return eventLabel(event, sheet) ?? event.span.text
}

/** How the day was reached where the words do not give it, and what keeps the event from having simply happened. */
function noteOf({ sheet }: Evidence, event: Event): Inline[] {
  const date = shortDate(event.date, event.interval)
  const times = sheet.times.filter(({ id }) => event.times.includes(id))
  const said = times.map(({ span }) => span.text).filter((text) => text !== date)
  const parts: Inline[][] = [
    event.status === 'happened' ? [] : [words(statuses[event.status], event.status === 'ongoing' ? 'plain' : 'plan')],
    event.hedge === null ? [] : [words(hedged(event.hedge.text), 'plan')],
    said.length === 0 ? [] : [words(`“${said.join('”, “')}”`, 'soft')],
  ]
  const note = joined(parts, ' · ')
  return note.length === 0 ? [] : [words(' '), ...note]
}
