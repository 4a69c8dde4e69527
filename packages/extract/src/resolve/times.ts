import type { ExtractedTime } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { TimeMention } from '../recognize/mention.ts'
import { anchorOf } from './times/anchor.ts'
import { directionOf } from './times/direction.ts'

/**
 * What each time counts from and which way it looks: its wording decides, then the tense of its clause. `published`
 * is an ISO date, or null where the article has none.
 */
export function resolveTimes(
  read: ReadText,
  mentions: readonly TimeMention[],
  published: string | null,
): ExtractedTime[] {
  const times: ExtractedTime[] = []
  for (const [index, mention] of mentions.entries()) {
    const { direction, reason } = directionOf(read, mention, times.at(-1))
    const anchored = anchorOf(read, mentions, index, published !== null)
    times.push({
      ref: `t${index + 1}`,
      span: mention.span,
      meaning: mention.meaning,
      anchor: anchored.anchor,
      direction,
      reason: [anchored.reason, reason].filter((part) => part !== '').join(', '),
    })
  }
  return times
}
