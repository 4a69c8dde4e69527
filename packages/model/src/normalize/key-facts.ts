import type { Article, Sentence } from '../contract/article.ts'
import type { KeyFact } from '../contract/fact-sheet.ts'
import { extentsOf } from '../contract/extents.ts'
import type { Extent } from '../contract/span.ts'

/** A sentence's number of facts decides whether it leads: what is counted of each. */
export type FactsOf = (sentence: Sentence) => readonly string[]

const MOST = 8
/** A short article is not repeated whole: one key fact for so many sentences, but three at least. */
const SENTENCES_PER_FACT = 4
const LEAST = 3
const LONGEST_WORDS = 60

/** A sentence that begins so says nothing by itself: it leans on the one before. */
const LEANS =
  /^["“‘']?(?:he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|but|and|so|still|there|then|such|also|yet|or|nor|both|neither|another|others|one|some)\b/iu

/**
 * The sentences that the sheet leads with, verbatim and in text order: the lede, then those on which most facts
 * rest, earlier ones first where equal. None that leans on another sentence, asks, is a quotation alone, or begins or ends within
 * one: without the mark and the speaker, what somebody said would stand as a fact. `quoted` are the words between marks.
 */
export function chooseKeyFacts(article: Article, factsOf: FactsOf, quoted: readonly Extent[]): KeyFact[] {
  const [lede, ...others] = article.sentences
  if (lede === undefined) return []
  const room = Math.min(MOST, Math.max(LEAST, Math.ceil(article.sentences.length / SENTENCES_PER_FACT)))
  const quotations = extentsOf(quoted, (words) => [words])
  const ranked = others
    .filter(
      (sentence) => standsAlone(sentence) && !quotations.overlapping(sentence).some((words) => cuts(sentence, words)),
    )
    .map((sentence) => ({ sentence, weight: factsOf(sentence).length }))
    .filter(({ weight }) => weight >= 2)
    .toSorted((a, b) => b.weight - a.weight || a.sentence.start - b.sentence.start)
    .slice(0, room - 1)
    .map(({ sentence }) => sentence)
  return [lede, ...ranked]
    .toSorted((a, b) => a.start - b.start)
    .map((sentence, index) => ({
      id: `key-fact-${index + 1}`,
      span: { start: sentence.start, end: sentence.end, text: sentence.text },
      facts: [...factsOf(sentence)],
    }))
}

function standsAlone({ text }: Sentence): boolean {
  return !LEANS.test(text) && !/^["“‘«]|[?:]["”’»]?$/u.test(text) && text.split(/\s+/u).length <= LONGEST_WORDS
}

function cuts({ start, end }: Sentence, words: Extent): boolean {
  return [start, end].some((at) => words.start < at && at < words.end)
}
