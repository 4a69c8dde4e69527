import type { ReadSentence, ReadText } from '../read/text.ts'
import type { QuotationMention } from './mention.ts'
import { quotationChains } from './quotations/quotation-chains.ts'
import { useOf } from './quotations/quotation-use.ts'

/** Words between quotation marks, a quotation over several paragraphs as one; of nested ones the outermost. */
export function recognizeQuotations(read: ReadText): QuotationMention[] {
  return quotationChains(read).map((quotation) => ({
    ...quotation,
    use: useOf(read, quotation),
    sentence: sentenceFrom(read.sentences, quotation.spans[0]?.start ?? 0),
  }))
}

/** The position of the sentence that an offset stands in; the last before it where it stands in none. */
function sentenceFrom(sentences: readonly ReadSentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
