import type { DateOrder, ExtractedTime } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { TimeMention } from '../recognize/mention.ts'
import type { Parse } from '../relate/syntax/parse.ts'
import { anchorOf } from './times/anchor.ts'
import { dateOrderOf, inOrder } from './times/date-order.ts'
import { directionOf } from './times/direction.ts'
import { joinedTo } from './times/joined.ts'

/**
 * What each time counts from and which way it looks: its wording decides, then the tense of its clause in
 * `parses`, one a sentence. `published` is an ISO date, or null where the article has none; `dateOrder` is what
 * is told of "03/04/2016" from outside, or null.
 */
export function resolveTimes(
  read: ReadText,
  parses: readonly Parse[],
  mentions: readonly TimeMention[],
  published: string | null,
  dateOrder: DateOrder | null,
): ExtractedTime[] {
  const times: ExtractedTime[] = []
  const order = dateOrderOf(read.text, dateOrder)
  for (const [index, mention] of mentions.entries()) {
    const own = { ref: `t${index + 1}`, span: mention.span }
    const directed = directionOf(
      read.text,
      mention,
      isTurned(times.at(-1), own.ref) ? undefined : times.at(-1),
      ({ sentence }) => parses[sentence],
    )
    const joined = joinedTo(read.text, mentions, index, () => directed.direction === 'future' && directed.isSure)
    if (joined !== undefined) {
      const { meaning, partner, direction, reason } = joined
      times.push({ ...own, meaning, anchor: `t${partner + 1}`, direction, isSure: true, reason })
      continue
    }
    const anchored = anchorOf(read, mentions, index, published !== null)
    const ordered = inOrder(mention.meaning, order)
    times.push({
      ...own,
      meaning: ordered.meaning,
      anchor: anchored.anchor,
      direction: directed.direction,
      isSure: directed.isSure,
      reason: [anchored.reason, directed.reason, ordered.reason].filter((part) => part !== '').join(', '),
    })
  }
  return times
}

/** Whether a time counts back from the one that follows it: it says nothing of the way that this one looks. */
function isTurned(time: ExtractedTime | undefined, ref: string): boolean {
  return time?.anchor === ref
}
