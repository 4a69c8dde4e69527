import type { ReadText } from '../read/text.ts'
import type { QuotationMention } from './mention.ts'

/** Words between quotation marks, a quotation over several paragraphs as one. */
export function recognizeQuotations(_read: ReadText): QuotationMention[] {
  return []
}
