import { readArticle } from '../../src/read/index.ts'
import type { ReadText } from '../../src/read/text.ts'
import { readWords } from '../../src/read/words.ts'
import { recognize } from '../../src/recognize/index.ts'
import type { QuotationMention, ReportedSpeechMention } from '../../src/recognize/mention.ts'
import { recognizeQuotations } from '../../src/recognize/quotations.ts'
import { relateAttributions } from '../../src/relate/attributions/index.ts'
import { relate } from '../../src/relate/index.ts'

const HEADER = 'title: A title\nsubtitle:\nauthor:\ndate: 2024-05-01\ncontent:\n'

/** The words of an article with these paragraphs. */
export function readBody(...paragraphs: readonly string[]): ReadText {
  const bytes = new TextEncoder().encode(HEADER + paragraphs.join('\n'))
  const { article, text } = readArticle({ path: 'a.txt', bytes })
  return readWords(article, text)
}

/** The quotations in these paragraphs. */
export function quotationsIn(...paragraphs: readonly string[]): QuotationMention[] {
  return recognizeQuotations(readBody(...paragraphs))
}

/** The statements in these paragraphs, nobody resolved. */
export function speechIn(...paragraphs: readonly string[]): ReportedSpeechMention[] {
  const read = readBody(...paragraphs)
  const mentions = recognize(read)
  return relateAttributions(read, relate(read, mentions), mentions.quotations)
}

/** The words of each span. */
export function words(spans: readonly { readonly text: string }[]): string[] {
  return spans.map(({ text }) => text)
}
