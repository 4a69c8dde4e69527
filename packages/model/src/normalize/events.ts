import type { Event } from '../contract/event.ts'
import type { ExtractedEvent, Extraction, Ref } from '../contract/extraction.ts'
import { type EventDate, eventDate } from './event-dates.ts'
import { fold, fullestName, uniqueKeys } from './names.ts'
import type { Ids } from './order.ts'
import type { normalizeTimes } from './times.ts'

type Times = ReturnType<typeof normalizeTimes>

/** What events are dated by: the times of the article, and what an editor told of some. */
export interface Dating {
  readonly times: Times
  readonly edited: ReadonlyMap<Ref, EventDate>
}

/** The days of an event: an editor's, else from its times and their relation to it; null when they give none. */
export function dateOfEvent(event: ExtractedEvent, { times, edited }: Dating): EventDate | null {
  const told = edited.get(event.ref)
  if (told !== undefined) return told
  const meanings = event.times.map((ref) => times.get(ref)).filter((meaning) => meaning !== undefined)
  return eventDate(event.relation, meanings)
}

/** Events with ids, keys and dates. The key is the trigger and who takes part, so that a changed date is a change. */
export function normalizeEvents(things: Extraction, dating: Dating, ids: Ids): Event[] {
  const names = namesByRef(things)
  return uniqueKeys(
    things.events.flatMap((event) => {
      const date = dateOfEvent(event, dating)
      if (date === null) return []
      const who = event.participants.map(({ ref, span }) =>
        fold(ref === null ? span.text : (names.get(ref) ?? span.text)),
      )
      return [
        {
          id: ids(event.ref),
          key: [fold(event.trigger.text), ...new Set(who)].join('/'),
          span: event.span,
          label: event.label === null ? null : [...event.label],
          trigger: event.trigger,
          times: event.times.map(ids),
          relation: event.relation,
          ...date,
          participants: event.participants.map(({ ref, span }) => ({ id: ref === null ? null : ids(ref), span })),
          status: event.status,
          hedge: event.hedge,
          statement: event.statement === null ? null : ids(event.statement),
        },
      ]
    }),
  )
}

function namesByRef(things: Extraction): ReadonlyMap<Ref, string> {
  const all = [...things.people, ...things.organizations, ...things.places, ...things.groups]
  return new Map(all.map(({ ref, mentions }) => [ref, fullestName(mentions)]))
}
