import type { Event } from '../contract/event.ts'
import type { Figure } from '../contract/figure.ts'
import type { Statement } from '../contract/statement.ts'
import type { Override } from './apply.ts'

interface Valued {
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
}

/**
 * Puts the values that an editor set over those worked out; `idOf` gives the id of a reference. The date of an event is
 * put where events are dated: one that has no other date is an event by it.
 */
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
      const status = sets.get(event.id)?.status
      return status === undefined ? event : { ...event, status }
    }),
    statements: facts.statements.map((statement) => ({
      ...statement,
      stance: sets.get(statement.id)?.stance ?? statement.stance,
    })),
  }
}
