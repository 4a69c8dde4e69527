import { contains, type Extents, type Span, slice } from '@factsheet/model'
import type { QuotationMention, ReportedSpeechMention } from '../mention.ts'

const OPENING = /^(?:``|["“”„‟«»‹›'‘’‚‛]|\s)+/u
const CLOSING = /(?<!["“”„‟«»‹›'‘’‚‛\s])["“”„‟«»‹›'‘’‚‛\s]+$/u

/** The words inside a quotation's marks; the same span where it has none. */
export function insideMarks(text: string, { start, end, text: quoted }: Span): Span {
  const open = OPENING.exec(quoted)?.[0].length ?? 0
  const close = CLOSING.exec(quoted.slice(open))?.[0].length ?? 0
  return open + close >= quoted.length ? slice(text, start, end) : slice(text, start + open, end - close)
}

/** Two apostrophes in a row are no quotation mark: what stands between such is told without the claim to be verbatim. */
export function hasTrueMarks({ text }: Span): boolean {
  return !/^(?:''|``)/u.test(text)
}

/** The mention with the quoted words that its content holds: set-off words, titles and nicknames are none. */
export function withQuotedWords(
  text: string,
  mention: ReportedSpeechMention,
  quotations: Extents<QuotationMention>,
): ReportedSpeechMention {
  if (mention.quoted.length > 0) return mention
  const near = new Set(mention.content.flatMap((part) => quotations.overlapping(part)))
  const quoted = [...near]
    .filter(
      ({ use, spans }) =>
        use === 'speech' || spans.every((span) => mention.content.some(({ text: own }) => own === span.text)),
    )
    .flatMap(({ spans }) => spans)
    .filter((span) => hasTrueMarks(span) && mention.content.some((part) => contains(part, span)))
  return { ...mention, quoted: quoted.map((span) => insideMarks(text, span)) }
}
