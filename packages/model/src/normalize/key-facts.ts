import type { Article, Sentence } from '../contract/article.ts'
import type { KeyFact } from '../contract/fact-sheet.ts'
import { type Extents, extentsOf } from '../contract/extents.ts'
import type { Extent } from '../contract/span.ts'
import { wordedValue } from './news-value.ts'

/** The ids of the facts that rest on a sentence. */
export type FactsOf = (sentence: Sentence) => readonly string[]

const MOST = 8
/** A short article is not repeated whole: every other sentence at most, but three at least. */
const SENTENCES_PER_FACT = 2
const LEAST = 3
const LONGEST_WORDS = 60
const SHORTEST_WORDS = 8

/** A sentence that begins so says nothing by itself: it leans on the one before. */
const LEANS =
  /^["“‘']?(?:he|she|it|they|we|i|you|this|that|these|those|his|her|their|its|but|and|so|still|there|then|such|also|yet|or|nor|both|neither|another|others|one|some)\b/iu
/** Whom to call is no news. */
const TELEPHONE =
  /\b(?:call|contact|phone|dial|hotline|helpline|tip\s?line)\b.*\d{3}[-.\s]?\d{2,4}|\b\d{3}[-.]\d{4}\b/iu

/** What each fact adds to a sentence, by its kind, and how many of a kind are counted. */
const OF_FACTS = [
  { kind: 'event-', value: 0.75, most: 2 },
  { kind: 'figure-', value: 0.5, most: 3 },
  { kind: 'organization-', value: 0.25, most: 2 },
  { kind: 'statement-', value: 0.25, most: 1 },
] as const
/** What the first sentence gets for its place; the share goes down by e each eight sentences: news tells the new first. */
const FIRST_PLACE = 1.5
const PLACES = 8
const OPENS_PARAGRAPH = 0.2
const SHORT = -0.4
const ALL_QUOTED = -1
/** Each word of the title that a sentence has, up to three. */
const OF_TITLE = 0.3
const MOST_OF_TITLE = 3

/** What is asked of an article for each of its sentences. */
interface Reading {
  readonly factsOf: FactsOf
  readonly quotations: Extents<Extent>
  readonly title: ReadonlySet<string>
  readonly opening: ReadonlySet<number>
}

/**
 * The sentences that the sheet leads with, verbatim and in text order: the lede, then those of most value as news. None
 * that leans on another sentence, asks, gives a telephone number, is a quotation alone, or begins or ends within one:
 * without the mark and the speaker, what somebody said would stand as a fact. `quoted` are the words between marks.
 */
export function chooseKeyFacts(article: Article, factsOf: FactsOf, quoted: readonly Extent[]): KeyFact[] {
  const { sentences } = article
  const reading: Reading = {
    factsOf,
    quotations: extentsOf(quoted, (words) => [words]),
    title: longWords(article.title?.text ?? ''),
    opening: new Set(article.paragraphs.map(({ start }) => start)),
  }
  const able = sentences.filter((sentence) => standsAlone(sentence, reading))
  const lede = able.find((sentence) => sentence === sentences[0]) ?? able[0] ?? sentences[0]
  if (lede === undefined) return []
  const room = Math.min(MOST, Math.max(LEAST, Math.ceil(sentences.length / SENTENCES_PER_FACT)))
  const place = new Map(sentences.map((sentence, index) => [sentence, index]))
  const ranked = able
    .filter((sentence) => sentence !== lede && factsOf(sentence).length > 0)
    .map((sentence) => ({ sentence, value: valueOf(sentence, place.get(sentence) ?? 0, reading) }))
    .toSorted((a, b) => b.value - a.value || a.sentence.start - b.sentence.start)
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

/** How much a sentence tells of what is new: its facts, its place, its words, and those that the title has too. */
function valueOf(sentence: Sentence, index: number, { factsOf, quotations, title, opening }: Reading): number {
  const facts = factsOf(sentence)
  const told = OF_FACTS.map(
    ({ kind, value, most }) => value * Math.min(facts.filter((id) => id.startsWith(kind)).length, most),
  )
  const shared = [...longWords(sentence.text)].filter((word) => title.has(word)).length
  const quoted = quotations.overlapping(sentence).reduce((sum, words) => sum + shareOf(sentence, words), 0)
  return (
    told.reduce((sum, value) => sum + value, 0) +
    FIRST_PLACE * Math.exp(-index / PLACES) +
    wordedValue(sentence.text) +
    OF_TITLE * Math.min(shared, MOST_OF_TITLE) +
    (opening.has(sentence.start) ? OPENS_PARAGRAPH : 0) +
    (wordCount(sentence) < SHORTEST_WORDS ? SHORT : 0) +
    ALL_QUOTED * quoted
  )
}

function standsAlone(sentence: Sentence, { quotations }: Reading): boolean {
  const { text } = sentence
  if (LEANS.test(text) || TELEPHONE.test(text) || /^["“‘«]|[?:]["”’»]?$/u.test(text)) return false
  return (
    wordCount(sentence) <= LONGEST_WORDS && !quotations.overlapping(sentence).some((words) => cuts(sentence, words))
  )
}

function cuts({ start, end }: Sentence, words: Extent): boolean {
  return [start, end].some((at) => words.start < at && at < words.end)
}

function shareOf(sentence: Sentence, words: Extent): number {
  const shared = Math.min(sentence.end, words.end) - Math.max(sentence.start, words.start)
  return shared / (sentence.end - sentence.start)
}

function wordCount({ text }: Sentence): number {
  return text.split(/\s+/u).length
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
}
