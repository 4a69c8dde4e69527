import {
  contains,
  type ExtractedEvent,
  type ExtractedStatement,
  type ExtractedTime,
  type Extent,
} from '@factsheet/model'
import type { ReadSentence, ReadText } from '../read/text.ts'
import { type Clause, cutClauses } from './clauses.ts'
import { type Entities, nameSpans } from './entities.ts'
import { participantsOf } from './events/event-participants.ts'
import { type Dated, datedIn, relationOf } from './events/event-dating.ts'
import { eventLabel } from './events/event-labels.ts'
import { eventSpan } from './events/event-spans.ts'
import { hedgeOf, statusOf } from './events/event-status.ts'
import { type SentenceView, spanOf, viewSentence } from './sentence-view.ts'

/** What an article's events are drawn from. */
interface Sources {
  readonly text: string
  /** ISO date, or null where the article has none. */
  readonly published: string | null
  readonly names: readonly Extent[]
  readonly statements: readonly ExtractedStatement[]
  readonly entities: Entities
}

/** What the article dates: clause, trigger, who takes part, status. In text order. */
export function resolveEvents(
  read: ReadText,
  times: readonly ExtractedTime[],
  statements: readonly ExtractedStatement[],
  entities: Entities,
): ExtractedEvent[] {
  const published = read.article.published?.date ?? null
  const sources = { text: read.text, published, names: nameSpans(entities), statements, entities }
  const events = read.sentences.flatMap((sentence) => {
    const own = times.filter(({ span }) => contains(sentence, span))
    return own.length === 0 ? [] : eventsOf(sentence, own, sources)
  })
  return events.map((event, index) => ({ ...event, ref: `e${index + 1}` }))
}

function eventsOf(
  sentence: ReadSentence,
  times: readonly ExtractedTime[],
  sources: Sources,
): Omit<ExtractedEvent, 'ref'>[] {
  const names = sources.names.filter((name) => contains(sentence, name))
  const view = viewSentence(
    sentence,
    names,
    times.map(({ span }) => span),
  )
  const clauses = cutClauses(view)
  return datedIn(view, clauses, times).map((dated) => eventOf(view, clauses, dated, times, sources))
}

function eventOf(
  view: SentenceView,
  clauses: readonly Clause[],
  dated: Dated,
  times: readonly ExtractedTime[],
  { text, published, statements, entities }: Sources,
): Omit<ExtractedEvent, 'ref'> {
  const { own, time } = dated
  const meant = time.times.flatMap((index) => times[index] ?? [])
  const span = eventSpan(view, clauses, dated, text)
  const trigger = spanOf(view, text, dated.trigger)
  const direction = directionOf(leading(meant[0], times), published)
  return {
    span,
    label: eventLabel(view, span, dated, text),
    trigger,
    times: meant.map(({ ref }) => ref),
    relation: relationOf(view, dated),
    participants: participantsOf(text, span, entities),
    status: statusOf({ view, clauses, own, trigger: dated.trigger, direction }),
    hedge: dated.trigger.kind === 'noun' ? null : hedgeOf(view, own, text),
    statement: statementOf(trigger, statements),
  }
}

/** In a range or a list one date counts from another: the way of the two is that of the one that counts from publication. */
function leading(time: ExtractedTime | undefined, times: readonly ExtractedTime[]): ExtractedTime | undefined {
  const partner = times.find(({ ref }) => ref === time?.anchor)
  return partner?.meaning.form === time?.meaning.form ? (partner ?? time) : time
}

/** The way a time looks; a year that is written looks ahead when it is after publication's. */
function directionOf(time: ExtractedTime | undefined, published: string | null): ExtractedTime['direction'] {
  if (time === undefined || time.direction !== null || time.meaning.form !== 'calendar-date')
    return time?.direction ?? null
  const { year } = time.meaning
  return year !== null && published !== null && year > Number(published.slice(0, 4)) ? 'future' : null
}

/** The innermost statement whose content holds the trigger. */
function statementOf(trigger: Extent, statements: readonly ExtractedStatement[]): string | null {
  const holding = statements
    .flatMap(({ ref, content }) =>
      content.filter((part) => contains(part, trigger)).map((part) => ({ ref, length: part.end - part.start })),
    )
    .toSorted((a, b) => a.length - b.length)
  return holding[0]?.ref ?? null
}
