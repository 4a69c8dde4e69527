import type { Event } from '@factsheet/model'
import type { Section, Timeline, TimelinePoint } from './block.ts'
import { shortDate } from './dates.ts'
import { eventLabel } from './event-label.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { axisCut, sectionNotes, sections, statuses, timelineAlt, timelineEvent } from './wording.ts'

/**
 * The dated events that a label tells, drawn to scale; the others stand in the table alone. With fewer than two points
 * there is nothing to draw.
 */
export function composeTimeline(evidence: Evidence): Section[] {
  const events = inOrder(evidence.sheet.events).filter(
    (event) =>
      eventLabel(event, evidence.sheet) !== null && (isDrawn(event.interval.start) || isDrawn(event.interval.end)),
  )
  const points = events.map((event) => pointOf(evidence, event))
  const places = new Set(points.map(({ start, end }) => `${start}/${end}`))
  const timeline: Timeline = {
    kind: 'timeline',
    points,
    asOf: evidence.sheet.article.published?.date ?? null,
    alt: timelineAlt(
      events.map((event, index) =>
        timelineEvent(
          points[index]?.date ?? '',
          eventLabel(event, evidence.sheet) ?? '',
          statuses[event.status],
          points[index]?.reference?.label ?? '',
        ),
      ),
    ),
    cut: axisCut,
  }
  return section(sections.timeline, sectionNotes.timeline, timeline, places.size < 2 ? 0 : points.length)
}

/** By first day, those of one day in text order. */
export function inOrder(events: readonly Event[]): Event[] {
  const key = ({ interval }: Event): string => interval.start ?? interval.end ?? ''
  return events
    .filter((event) => key(event) !== '')
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Years of four digits are drawn; a side farther away is an open one, and the table of dates says how far. */
function isDrawn(day: string | null): boolean {
  return day !== null && /^-?\d{4}-/u.test(day)
}

function pointOf(evidence: Evidence, event: Event): TimelinePoint {
  return {
    id: paperId(event.id),
    start: isDrawn(event.interval.start) ? event.interval.start : null,
    end: isDrawn(event.interval.end) ? event.interval.end : null,
    certain: (event.status === 'happened' || event.status === 'ongoing') && event.hedge === null,
    date: shortDate(event.date, event.interval),
    label: eventLabel(event, evidence.sheet) ?? '',
    reference: referenceTo(evidence, event.trigger)[0] ?? null,
  }
}
