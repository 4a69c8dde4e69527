import type { DateOrder, Extraction } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { Mentions } from '../recognize/mention.ts'
import { relateAttributions } from '../relate/attributions/index.ts'
import { relateMeasures } from '../relate/measures/index.ts'
import { relateRoles } from '../relate/roles/index.ts'
import type { Parse } from '../relate/syntax/parse.ts'
import { resolveAges } from './people/ages.ts'
import { resolveEvents } from './events.ts'
import { resolveFigures } from './measures.ts'
import { resolveStatements } from './statements.ts'
import { resolveEntities } from './things.ts'
import { resolveTimes } from './times.ts'
import { titlePlaces } from './title-places.ts'
import { namedSpans, unusedNames } from './unused-names.ts'

/**
 * Of whom, of when, of what: mentions become things. The order is that of need. `dateOrder` is what is told of
 * "03/04/2016" from outside, or null.
 */
export function resolve(
  read: ReadText,
  mentions: Mentions,
  parses: readonly Parse[],
  dateOrder: DateOrder | null = null,
): Omit<Extraction, 'article' | 'text'> {
  const entities = resolveEntities(read, mentions.names, relateRoles(read.text, parses, mentions.names), parses)
  const published = read.article.published?.date ?? null
  const times = resolveTimes(read, parses, mentions.times, published, dateOrder)
  // After people, so that "he said" finds who he is.
  const { statements, problems, seen } = resolveStatements(
    read,
    relateAttributions(read, parses, mentions.quotations),
    mentions.quotations,
    entities,
    times,
    parses,
  )
  // After statements, which tell who says a figure or an event.
  const figures = resolveFigures(relateMeasures(read.text, parses, mentions.figures), parses, times, statements)
  const events = resolveEvents(read.text, parses, times, statements, entities, published)
  return {
    people: resolveAges(read.text, entities.people, figures),
    organizations: entities.organizations,
    places: entities.places,
    groups: entities.groups,
    times,
    events,
    figures,
    statements,
    problems: [...entities.problems, ...titlePlaces(read, entities.places), ...problems],
    seen: [...seen, ...unusedNames(read, namedSpans(entities, times, figures))],
  }
}
