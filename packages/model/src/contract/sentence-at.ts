import type { Article } from './article.ts'
import { type Extent, overlaps } from './span.ts'

/**
 * The numbers printed after a fact: "12", "12–14" where it spans several sentences, H1 for the headline, D1 for the
 * standfirst; empty where it lies in neither.
 */
export function sentenceNumbers(article: Article, extent: Extent): string {
  if (article.title !== null && overlaps(article.title, extent)) return 'H1'
  if (article.subtitle !== null && overlaps(article.subtitle, extent)) return 'D1'
  const first = article.sentences.findIndex((sentence) => overlaps(sentence, extent))
  const last = article.sentences.findLastIndex((sentence) => overlaps(sentence, extent))
  if (first === -1) return ''
  return first === last ? `${first + 1}` : `${first + 1}–${last + 1}`
}
