import type { Event } from '../contract/event.ts'
import type { ExtractedEvent, Extraction, Ref } from '../contract/extraction.ts'
import { eventDate } from './event-dates.ts'
import { fold, fullestName, uniqueKeys } from './names.ts'
import type { Ids } from './order.ts'
import type { normalizeTimes } from './times.ts'

type Times = ReturnType<typeof normalizeTimes>

/** The days of an event from its times and their relation to it; null when they give none. */
export function dateOfEvent(event: ExtractedEvent, times: Times): Pick<Event, 'date' | 'interval'> | null {
  const meanings = event.times.map((ref) => times.get(ref)).filter((meaning) => meaning !== undefined)
  return eventDate(event.relation, meanings)
}

/** Events with ids, keys and dates. The key is the trigger and who takes part, so that a changed date is a change. */
export function normalizeEvents(things: Extraction, times: Times, ids: Ids): Event[] {
  const names = namesByRef(things)
  return uniqueKeys(
    things.events.flatMap((event) => {
      const date = dateOfEvent(event, times)
      if (date === null) return []
      const who = event.participants.map(({ ref, span }) =>
        fold(ref === null ? span.text : (names.get(ref) ?? span.text)),
      )
      return [
        {
          id: ids(event.ref),
          key: [fold(event.trigger.text), ...new Set(who)].join('/'),
          span: event.span,
          label: event.label,
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
