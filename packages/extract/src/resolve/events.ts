import type { ExtractedEvent, ExtractedStatement, ExtractedTime } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { Entities } from './entities.ts'

/** What the article dates: clause, trigger, who takes part, status. */
export function resolveEvents(
  _read: ReadText,
  _times: readonly ExtractedTime[],
  _statements: readonly ExtractedStatement[],
  _entities: Entities,
): ExtractedEvent[] {
  return []
}
