import { contains, type DateOrder, type ExtractedTime, type Extent } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { TimeMention } from '../recognize/mention.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'
import { anchorOf } from './times/anchor.ts'
import { dateOrderOf, inOrder } from './times/date-order.ts'
import { directionOf } from './times/direction.ts'
import { joinedTo } from './times/joined.ts'

/**
 * What each time counts from and which way it looks: its wording decides, then the tense of its clause. `names` are
 * where names stand, in text order; `published` is an ISO date, or null where the article has none; `dateOrder` is what
 * is told of "03/04/2016" from outside, or null.
 */
export function resolveTimes(
  read: ReadText,
  mentions: readonly TimeMention[],
  names: readonly Extent[],
  published: string | null,
  dateOrder: DateOrder | null,
): ExtractedTime[] {
  const times: ExtractedTime[] = []
  const viewOf = viewsOf(read, mentions, names)
  const order = dateOrderOf(read.text, dateOrder)
  for (const [index, mention] of mentions.entries()) {
    const own = { ref: `t${index + 1}`, span: mention.span }
    const directed = directionOf(read.text, mention, isTurned(times.at(-1), own.ref) ? undefined : times.at(-1), viewOf)
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

/** The view of a mention's sentence, made when it is first asked for. */
function viewsOf(
  { sentences }: ReadText,
  mentions: readonly TimeMention[],
  names: readonly Extent[],
): (mention: TimeMention) => SentenceView | undefined {
  const views = new Map<number, SentenceView>()
  return ({ sentence: index }) => {
    const sentence = sentences[index]
    if (sentence === undefined) return undefined
    const known = views.get(index)
    if (known !== undefined) return known
    const times = mentions.filter((mention) => mention.sentence === index).map(({ span }) => span)
    const view = viewSentence(
      sentence,
      names.filter((name) => contains(sentence, name)),
      times,
    )
    views.set(index, view)
    return view
  }
}
