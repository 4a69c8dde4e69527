import { type Event, type Extent, overlaps } from '@factsheet/model'
import type { Timeline, TimelinePoint, Titled } from './block.ts'
import { shortDate } from './dates.ts'
import { eventLabel } from './event-label.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { paperId } from './paper-ids.ts'
import { axisCut, sectionNotes, sections, statuses, timelineAlt, timelineEvent } from './wording.ts'

/** A word that says what a text is about, and is no "with" or "that". */
const TELLING = /\p{L}{5,}/gu
const WEIGHTS = { lede: 8, keyFact: 3, titleWord: 2, happened: 1 } as const
const MOST_TITLE_WORDS = 3

/**
 * The dated events that a label tells, to be drawn to scale; the others stand in the table alone. With fewer than two
 * points there is nothing to draw.
 */
export function composeTimeline(evidence: Evidence): Titled<Timeline> | null {
  const points = inOrder(evidence.sheet.events).flatMap((event) => {
    const label = eventLabel(event, evidence.sheet)
    const shown = label !== null && (isDrawn(event.interval.start) || isDrawn(event.interval.end))
    return shown ? [pointOf(evidence, event, label)] : []
  })
  const places = new Set(points.map(({ start, end }) => `${start}/${end}`))
  const asOf = evidence.sheet.article.published?.date ?? null
  const timeline: Timeline = { kind: 'timeline', points, asOf, alt: timelineAlt, cut: axisCut }
  return places.size < 2 ? null : { title: sections.timeline, note: sectionNotes.timeline, content: timeline }
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

function pointOf(evidence: Evidence, event: Event, label: string): TimelinePoint {
  const date = shortDate(event.date, event.interval)
  const reference = referenceTo(evidence, event.trigger)[0] ?? null
  return {
    id: paperId(event.id),
    start: isDrawn(event.interval.start) ? event.interval.start : null,
    end: isDrawn(event.interval.end) ? event.interval.end : null,
    certain: (event.status === 'happened' || event.status === 'ongoing') && event.hedge === null,
    date,
    label,
    reference,
    told: timelineEvent(date, label, statuses[event.status], reference?.label ?? ''),
    weight: weightOf(evidence, event, label),
  }
}

/** The lede's event first, then those of key facts and of the headline's words; among equals the one told first. */
function weightOf({ sheet }: Evidence, { trigger, status }: Event, label: string): number {
  const { sentences, title } = sheet.article
  const lies = (extent: Extent | undefined): boolean => extent !== undefined && overlaps(extent, trigger)
  const shared = new Set(telling(title?.text ?? '')).intersection(new Set(telling(label))).size
  const place = sentences.findIndex((sentence) => overlaps(sentence, trigger)) + 1
  return (
    (lies(sentences[0]) ? WEIGHTS.lede : 0) +
    (sheet.keyFacts.some(({ span }) => lies(span)) ? WEIGHTS.keyFact : 0) +
    Math.min(shared, MOST_TITLE_WORDS) * WEIGHTS.titleWord +
    (status === 'happened' ? WEIGHTS.happened : 0) -
    place / (sentences.length + 1)
  )
}

function telling(text: string): string[] {
  return text.toLowerCase().match(TELLING) ?? []
}
