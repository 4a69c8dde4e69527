import type { ExtractedTime } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { TimeMention } from '../recognize/mention.ts'

/** The anchor of each relative time. `published` is an ISO date, or null where the article has none. */
export function resolveTimes(
  _read: ReadText,
  _times: readonly TimeMention[],
  _published: string | null,
): ExtractedTime[] {
  return []
}
