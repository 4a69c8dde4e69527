import { countHolding } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { QuotationMention } from './mention.ts'
import { quotationChains } from './quotations/quotation-chains.ts'
import { useOf } from './quotations/quotation-use.ts'

/** Words between quotation marks, a quotation over several paragraphs as one; of nested ones the outermost. */
export function recognizeQuotations(read: ReadText): QuotationMention[] {
  return quotationChains(read).map((quotation) => ({
    ...quotation,
    use: useOf(read, quotation),
    // The last sentence before it, where it stands in none.
    sentence: Math.max(0, countHolding(read.sentences, ({ start }) => start <= (quotation.spans[0]?.start ?? 0)) - 1),
  }))
}
