import { contains, type Extent, type Extents, extentsOf } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import { type Parse, parseOf } from './syntax/parse.ts'

/** Where names and times stand. */
interface Marks {
  readonly names: readonly { readonly span: Extent }[]
  readonly times: readonly { readonly span: Extent }[]
}

/** The tree of each sentence with names and times laid over it as single nodes. */
export function relate({ sentences }: ReadText, { names, times }: Marks): Parse[] {
  const placed = { names: spansOf(names), times: spansOf(times) }
  return sentences.map((sentence) => {
    const inside = (spans: Extents<Extent>): Extent[] =>
      spans.overlapping(sentence).filter((span) => contains(sentence, span))
    const inTime = inside(placed.times)
    // "Labor Day" is a time; the tagger's name within it tells nothing more.
    const outside = inside(placed.names).filter((name) => !inTime.some((time) => contains(time, name)))
    return parseOf(sentence, sentence.tree, outside, inTime)
  })
}

function spansOf(marks: readonly { readonly span: Extent }[]): Extents<Extent> {
  return extentsOf(
    marks.map(({ span }) => span),
    (span) => [span],
  )
}
