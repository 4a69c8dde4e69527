import type { Article } from './article.ts'
import { countHolding } from './sorted.ts'
import { type Extent, overlaps } from './span.ts'

/**
 * The numbers printed after a fact: "12", "12–14" where it spans several sentences, H1 for the headline, D1 for the
 * standfirst; empty where it lies in neither.
 */
export function sentenceNumbers(article: Article, extent: Extent): string {
  if (article.title !== null && overlaps(article.title, extent)) return 'H1'
  if (article.subtitle !== null && overlaps(article.subtitle, extent)) return 'D1'
  const first = countHolding(article.sentences, ({ end }) => end <= extent.start)
  const last = countHolding(article.sentences, ({ start }) => start < extent.end) - 1
  if (first > last) return ''
  return first === last ? `${first + 1}` : `${first + 1}–${last + 1}`
}
