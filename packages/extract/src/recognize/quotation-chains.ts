import { type Extent, type Span, slice } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import { pairQuotations, type QuotedPart, type QuotedParagraph } from './quotation-pairs.ts'

/** A quotation with its parts, one a paragraph. */
export interface Quotation {
  readonly spans: readonly Span[]
  readonly closed: boolean
}

/**
 * The quotations of an article in text order. One that stays open to the end of its paragraph goes on in the next
 * paragraph, where that begins with an opening mark again, or closes a quotation that it did not open.
 */
export function quotationChains({ article, text }: ReadText): Quotation[] {
  const paragraphs = article.paragraphs.map((paragraph) => pairQuotations(text, paragraph))
  const taken = new Set<QuotedPart>()
  return paragraphs.flatMap(({ parts }, at) =>
    parts.flatMap((part): Quotation[] => {
      if (taken.has(part)) return []
      const chain = part.closed ? [part] : chainFrom(text, part, paragraphs, at, taken)
      return [{ spans: chain.map(({ start, end }) => slice(text, start, end)), closed: chain.at(-1)?.closed ?? false }]
    }),
  )
}

/** `part` and what goes on with it; the parts used are added to `taken`. */
function chainFrom(
  text: string,
  part: QuotedPart,
  paragraphs: readonly QuotedParagraph[],
  at: number,
  taken: Set<QuotedPart>,
): (Extent & { closed: boolean })[] {
  const chain: (Extent & { closed: boolean })[] = [part]
  for (let index = at; index + 1 < paragraphs.length; index++) {
    const here = paragraphs[index]
    const next = paragraphs[index + 1]
    const last = chain.at(-1)
    if (here === undefined || next === undefined || last === undefined || text.slice(last.end, here.end).trim() !== '')
      break
    const [first] = next.parts
    if (
      first !== undefined &&
      first.start === next.start &&
      first.open.family === part.open.family &&
      first.open.style === part.open.style
    ) {
      taken.add(first)
      chain.push(first)
      if (first.closed) break
    } else {
      const { stray } = next
      if (stray !== undefined && stray.family === part.open.family)
        chain.push({ start: next.start, end: stray.end, closed: true })
      break
    }
  }
  return chain
}
