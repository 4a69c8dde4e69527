import { contains, type DateOrder, type ExtractedTime, type Extent } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { TimeMention } from '../recognize/mention.ts'
import { type SentenceView, viewSentence } from './sentence-view.ts'
import { anchorOf } from './times/anchor.ts'
import { dateOrderOf, inOrder } from './times/date-order.ts'
import { directionOf } from './times/direction.ts'

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
    const { direction, reason } = directionOf(read.text, mention, times.at(-1), viewOf)
    const anchored = anchorOf(read, mentions, index, published !== null)
    const ordered = inOrder(mention.meaning, order)
    times.push({
      ref: `t${index + 1}`,
      span: mention.span,
      meaning: ordered.meaning,
      anchor: anchored.anchor,
      direction,
      reason: [anchored.reason, reason, ordered.reason].filter((part) => part !== '').join(', '),
    })
  }
  return times
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
