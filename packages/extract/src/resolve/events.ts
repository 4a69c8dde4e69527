import {
  contains,
  type ExtractedEvent,
  type ExtractedStatement,
  type ExtractedTime,
  type Extent,
  extentsOf,
  type Ref,
  slice,
  type Span,
} from '@factsheet/model'
import { clauseRange } from '../relate/happenings/clause-span.ts'
import type { Happening } from '../relate/happenings/happening.ts'
import { happeningsIn } from '../relate/happenings/index.ts'
import { labelOf } from '../relate/happenings/label.ts'
import { hedgeOf, statusOf } from '../relate/happenings/status.ts'
import type { Parse, TokenRange } from '../relate/syntax/parse.ts'
import { isSportsReport } from '../recognize/names/sports-report.ts'
import { particleOf } from '../relate/syntax/verb-groups.ts'
import type { Entities } from './entities.ts'
import { participantsOf } from './events/event-participants.ts'
import { grainOf } from './times/grain.ts'
import { statementsAround } from './statement-around.ts'

/** What an article's events are drawn from. */
interface Sources {
  readonly text: string
  /** ISO date, or null where the article has none. */
  readonly published: string | null
  /** The statement that holds an extent. */
  readonly statementAround: (extent: Extent) => Ref | null
  readonly entities: Entities
}

/** What the article dates: clause, trigger, who takes part, status. In text order. `published` is an ISO date or null. */
export function resolveEvents(
  text: string,
  parses: readonly Parse[],
  times: readonly ExtractedTime[],
  statements: readonly ExtractedStatement[],
  entities: Entities,
  published: string | null,
): ExtractedEvent[] {
  const sources = { text, published, statementAround: statementsAround(statements), entities }
  const placed = extentsOf(times, ({ span }) => [span])
  const isSport = isSportsReport(parses.flatMap(({ tokens }) => tokens.map(({ normal }) => normal)))
  const events = parses.flatMap((parse) => {
    if (parse.times.length === 0) return []
    const own = placed.overlapping(parse.sentence).filter(({ span }) => contains(parse.sentence, span))
    return happeningsIn(parse, own)
      .map((happening) => eventOf(parse, happening, own, sources))
      .filter((event) => !isSaidOfPeriod(event, own, statements) && !isUnplaced(event, own, published, isSport))
  })
  return events.map((event, index) => ({ ...event, ref: `e${index + 1}` }))
}

/** "In 2020, Ruiz said that sales fell": a verb of saying has a day; a longer time is that of what was said. */
function isSaidOfPeriod(
  { trigger, times }: Omit<ExtractedEvent, 'ref'>,
  known: readonly ExtractedTime[],
  statements: readonly ExtractedStatement[],
): boolean {
  if (
    !/^(?:said|says|told|tells|added|adds)$/iu.test(trigger.text) ||
    !statements.some(({ cue }) => cue !== null && contains(cue, trigger))
  )
    return false
  return known.some(({ ref, meaning }) => times.includes(ref) && !/^(?:day|time)$/u.test(grainOf(meaning) ?? 'day'))
}

/**
 * Whether a part of a year without a year may be another than the calendar's: a half of a match; a firm's quarter, of
 * which the news comes soon after its end.
 */
function isUnplaced(
  { times }: Omit<ExtractedEvent, 'ref'>,
  known: readonly ExtractedTime[],
  published: string | null,
  isSport: boolean,
): boolean {
  return known.some(({ ref, meaning }) => {
    if (!times.includes(ref) || meaning.form !== 'year-part' || meaning.unit === 'year') return false
    if (meaning.fiscal) return true
    if (meaning.year !== null || meaning.shift !== null || meaning.nth === null) return false
    if (meaning.unit === 'half') return isSport
    const month = published === null ? 0 : Number(published.slice(5, 7))
    const last = meaning.nth * 3
    // From its last month to the third after it, over the turn of the year.
    return month !== 0 && (month - last + 12) % 12 > NEWS_OF_QUARTER
  })
}

/** Months after its end in which a firm tells of its quarter. */
const NEWS_OF_QUARTER = 3

function eventOf(
  parse: Parse,
  happening: Happening,
  times: readonly ExtractedTime[],
  { text, published, statementAround, entities }: Sources,
): Omit<ExtractedEvent, 'ref'> {
  const cut = ({ start, end }: TokenRange): Span =>
    slice(text, parse.tokens[start]?.start ?? 0, parse.tokens[end - 1]?.end ?? 0)
  const { trigger } = happening
  const meant = happening.time.times.flatMap((index) => times[index] ?? [])
  const span = cut(clauseRange(parse, happening))
  const particle = trigger.kind === 'verb' ? particleOf(parse, trigger.at) : undefined
  const word = cut({ start: trigger.at, end: (particle ?? trigger.at) + 1 })
  const hedge = hedgeOf(parse, trigger)
  return {
    span,
    label: labelOf(parse, trigger)?.map(cut) ?? null,
    trigger: word,
    times: meant.map(({ ref }) => ref),
    relation: happening.relation,
    participants: participantsOf(text, span, entities),
    status: statusOf(parse, trigger, directionOf(leading(meant[0], times), published), happening.relation),
    hedge: hedge === null ? null : cut(hedge),
    statement: statementAround(word),
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
