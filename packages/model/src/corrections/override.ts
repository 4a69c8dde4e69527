import { Temporal } from 'temporal-polyfill'
import type { Event } from '../contract/event.ts'
import type { Figure } from '../contract/figure.ts'
import type { Statement } from '../contract/statement.ts'
import type { Interval } from '../contract/time.ts'
import type { Override } from './apply.ts'

interface Valued {
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
}

/** Puts the values that an editor set over those worked out; `idOf` gives the id of a reference. */
export function withOverrides<T extends Valued>(
  facts: T,
  overrides: readonly Override[],
  idOf: (ref: string) => string,
): T {
  if (overrides.length === 0) return facts
  const sets = new Map(overrides.map(({ ref, set }) => [idOf(ref), set]))
  return {
    ...facts,
    figures: facts.figures.map((figure) => {
      const set = sets.get(figure.id)
      return set === undefined ? figure : { ...figure, value: set.value ?? figure.value, unit: set.unit ?? figure.unit }
    }),
    events: facts.events.map((event) => {
      const set = sets.get(event.id)
      if (set === undefined) return event
      const interval = set.date === undefined ? event.interval : intervalOfEdtf(set.date)
      return { ...event, date: set.date ?? event.date, interval, status: set.status ?? event.status }
    }),
    statements: facts.statements.map((statement) => ({
      ...statement,
      stance: sets.get(statement.id)?.stance ?? statement.stance,
    })),
  }
}

/** First and last day of an EDTF level 0 date or interval; an open side, or one that is not understood, is null. */
function intervalOfEdtf(edtf: string): Interval {
  const [first = '', last = first] = edtf.split('/')
  return { start: dayOf(first, 'first'), end: dayOf(last, 'last') }
}

function dayOf(date: string, side: 'first' | 'last'): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/u.exec(date) ?? []
  if (year === undefined) return null
  if (day !== undefined) return date
  const of = Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month ?? (side === 'first' ? 1 : 12)) })
  return of.toPlainDate({ day: side === 'first' ? 1 : of.daysInMonth }).toString()
}
