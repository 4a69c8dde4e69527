import { contains, type Extent, extentsOf, type Span, trimmed } from '@factsheet/model'
import type { ReadText } from '../../read/text.ts'
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
  /** Parts of chains that nothing closes: what begins later in such a chain is not closed either. */
  const unclosed = new Set<Extent>()
  return paragraphs.flatMap(({ parts }, at) =>
    parts.flatMap((part): Quotation[] => {
      if (taken.has(part)) return []
      if (part.closed) return [{ spans: [trimmed(text, part)], closed: true }]
      const chain = unclosed.has(part) ? [part] : chainFrom(text, part, paragraphs, at)
      const closed = chain.at(-1)?.closed ?? false
      if (!closed) for (const extent of chain) unclosed.add(extent)
      if (closed) takeWithin(chain, paragraphs.slice(at, at + chain.length), taken)
      // A single mark that nothing closes is an apostrophe.
      else if (part.open.family === 'single') return []
      // What an open block quotes is no part of it.
      const own = closed ? chain : [{ ...part, end: part.isBlock ? firstWithin(part, parts) : part.end }]
      return [{ spans: own.map((extent) => trimmed(text, extent)), closed }]
    }),
  )
}

/** Parts of one paragraph that open again where a sentence ended: paragraphs that lost the break between them. */
function restarts(text: string, part: QuotedPart, paragraph: QuotedParagraph | undefined): QuotedPart[] {
  const found: QuotedPart[] = []
  const parts = paragraph?.parts ?? []
  for (const next of parts.slice(parts.indexOf(part) + 1)) {
    const last = found.at(-1) ?? part
    const isRestart = next.open.style === part.open.style && /^\s*$/u.test(text.slice(last.end, next.start))
    if (last.closed || part.isBlock || !isRestart || !/[.!?]/u.test(text.charAt(last.end - 1))) break
    found.push(next)
  }
  return found
}

/** Where the first quotation within an open block starts; the block's end where it quotes nothing. */
function firstWithin(block: QuotedPart, parts: readonly QuotedPart[]): number {
  return parts.find((part) => part.start > block.start)?.start ?? block.end
}

function takeWithin(chain: readonly Extent[], paragraphs: readonly QuotedParagraph[], taken: Set<QuotedPart>): void {
  const chained = extentsOf(chain, (extent) => [extent])
  for (const part of paragraphs.flatMap(({ parts }) => parts)) {
    if (chained.overlapping(part).some((extent) => contains(extent, part))) taken.add(part)
  }
}

/** `part` and what goes on with it in the next paragraphs. */
function chainFrom(
  text: string,
  part: QuotedPart,
  paragraphs: readonly QuotedParagraph[],
  at: number,
): (Extent & { closed: boolean })[] {
  const chain: (Extent & { closed: boolean })[] = [part, ...restarts(text, part, paragraphs[at])]
  if (chain.at(-1)?.closed === true) return chain
  for (let index = at; index + 1 < paragraphs.length; index++) {
    const [here, next, last] = [paragraphs[index], paragraphs[index + 1], chain.at(-1)]
    if (here === undefined || next === undefined || last === undefined) break
    if (text.slice(last.end, here.end).trim() !== '') break
    const [first] = next.parts
    if (first?.start === next.start && first.open.family === part.open.family && first.open.style === part.open.style) {
      chain.push(first)
      if (first.closed) break
    } else {
      const { stray } = next
      if (stray?.family === part.open.family) chain.push({ start: next.start, end: stray.end, closed: true })
      break
    }
  }
  return chain
}
