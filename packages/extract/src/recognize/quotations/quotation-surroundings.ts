import { contains, countHolding, type Extent } from '@factsheet/model'
import type { ReadSentence, ReadText, Word } from '../../read/text.ts'
import type { CueMention, QuotationMention } from '../mention.ts'

/** What stands around a quotation in its sentence, no other quotation's words among it. */
export interface Surroundings {
  readonly quotation: QuotationMention
  /** Words from the start of its sentence, or from the quotation before it there. */
  readonly lead: Row
  /** All words of its sentence before it, those of other quotations left out. */
  readonly opening: () => Iterable<Word>
  /** Words to the end of its sentence, or to the quotation after it there. */
  readonly tail: Row
  /** Where its sentence ends with it: the words of the next sentence of the paragraph, to the quotation after it. */
  readonly following: Row
  /** The paragraph where it starts and the one where it ends. */
  readonly from: number
  readonly to: number
}

/** Some words of the text in a row, with the verbs and nouns of saying among them. */
export interface Row {
  readonly words: readonly Word[]
  readonly cues: readonly CueMention[]
}

/** The surroundings of each quotation that may be speech, in text order. */
export function surroundingsOf(
  read: ReadText,
  quotations: readonly QuotationMention[],
  cues: readonly CueMention[],
): Surroundings[] {
  const bySentence = Map.groupBy(cues, ({ sentence }) => sentence)
  // A name's nickname and the title of a work are words of the sentence that they stand in.
  const spoken = quotations.filter(({ use }) => use !== 'title' && use !== 'nickname')
  return spoken.map((quotation, at) => {
    const start = quotation.spans[0]?.start ?? 0
    const end = quotation.spans.at(-1)?.end ?? 0
    const first = read.sentences[quotation.sentence]
    const last = sentenceEndingAt(read, quotation.sentence, end)
    const before = spoken[at - 1]
    const previous = before?.closed === true ? (before.spans.at(-1)?.end ?? 0) : 0
    const next = spoken[at + 1]?.spans[0]?.start ?? read.text.length
    return {
      quotation,
      lead: rowOf(leading(read, first, start), { start: previous, end: start }, bySentence),
      opening: () => openingOf(first?.words ?? [], start, spoken.slice(Math.max(0, at - 4), at)),
      tail: rowOf(last === undefined ? [] : [last], { start: end, end: next }, bySentence),
      following: rowOf(followingOf(read, last, end), { start: end, end: next }, bySentence),
      from: first?.paragraphIndex ?? 0,
      to: last?.paragraphIndex ?? first?.paragraphIndex ?? 0,
    }
  })
}

/** Whether nothing stands before a quotation in its sentence but other quotations that it is joined to. */
export function startsSentence({ opening }: Surroundings): boolean {
  for (const { text, normal } of opening()) {
    if (/[\p{L}\p{N}]/u.test(text) && !/^(?:and|or)$/u.test(normal)) return false
  }
  return true
}

/** The words that end before `start`, without those of the closed quotations among `before`. */
function* openingOf(words: readonly Word[], start: number, before: readonly QuotationMention[]): Iterable<Word> {
  const quoted = before.filter(({ closed }) => closed).flatMap(({ spans }) => spans)
  for (const word of words) {
    if (word.end > start) return
    if (!quoted.some((span) => contains(span, word))) yield word
  }
}

function sentenceEndingAt({ sentences }: ReadText, from: number, end: number): ReadSentence | undefined {
  for (let at = from; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (sentence !== undefined && sentence.end >= end) return sentence
  }
  return undefined
}

/** Its own sentence; for a quotation that begins a paragraph after one that ends in a colon, the sentence of that colon. */
function leading({ text, sentences }: ReadText, own: ReadSentence | undefined, start: number): ReadSentence[] {
  if (own === undefined) return []
  const before = sentences[own.index - 1]
  const introduces =
    before !== undefined && before.paragraphIndex === own.paragraphIndex - 1 && /[:;]["”]?\s*$/u.test(before.text)
  return introduces && text.slice(own.start, start).trim() === '' ? [before] : [own]
}

function followingOf({ sentences }: ReadText, last: ReadSentence | undefined, end: number): ReadSentence[] {
  const next = last === undefined || last.end > end ? undefined : sentences[last.index + 1]
  if (next === undefined || last === undefined) return []
  // A signature may stand in a paragraph of its own.
  return next.paragraphIndex === last.paragraphIndex || /^[―—–-]\s?\p{Lu}/u.test(next.text) ? [next] : []
}

function rowOf(
  sentences: readonly ReadSentence[],
  { start, end }: Extent,
  bySentence: ReadonlyMap<number, readonly CueMention[]>,
): Row {
  const within = (extent: Extent): boolean => extent.start >= start && extent.end <= end
  return {
    words: sentences.flatMap(({ words }) =>
      words.slice(
        countHolding(words, (word) => word.start < start),
        countHolding(words, (word) => word.end <= end),
      ),
    ),
    cues: sentences.flatMap(({ index }) => (bySentence.get(index) ?? []).filter(({ span }) => within(span))),
  }
}
