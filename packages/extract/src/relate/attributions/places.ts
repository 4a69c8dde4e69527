import { countHolding, type Extent, type Sentence } from '@factsheet/model'
import type { ReadSentence, ReadText } from '../../read/text.ts'
import type { QuotationMention } from '../../recognize/mention.ts'
import type { Token } from '../syntax/parse.ts'
import type { Cue } from './cues.ts'
import { isMark, type Saying } from './sentence.ts'

/** Some tokens of a sentence in a row, with the cues among them. */
export interface Row {
  readonly saying: Saying
  readonly tokens: readonly Token[]
  readonly cues: readonly Cue[]
}

/** A quotation with what stands around it in its sentence, no other quotation's words among it. */
export interface Place {
  readonly quotation: QuotationMention
  /** From the start of its sentence, or from the quotation before it there. */
  readonly lead: Row
  /** To the end of its sentence, or to the quotation after it there. */
  readonly tail: Row
  /** Where its sentence ends with it: the next sentence of the paragraph, to the quotation after it. */
  readonly following: Row
  /** Whether nothing stands before it in its sentence but other quotations that it is joined to. */
  readonly isFirst: boolean
  /** The paragraph where it starts and the one where it ends. */
  readonly from: number
  readonly to: number
}

/** The places of the quotations that may be speech, in text order. */
export function placesOf(read: ReadText, sayings: readonly Saying[], quotations: readonly QuotationMention[]): Place[] {
  // A name's nickname and the title of a work are words of the sentence that they stand in.
  const spoken = quotations.filter(({ use }) => use !== 'title' && use !== 'nickname')
  return spoken.map((quotation, at) => {
    const start = quotation.spans[0]?.start ?? 0
    const end = quotation.spans.at(-1)?.end ?? 0
    const first = read.sentences[quotation.sentence]
    const last = endingAt(read, quotation.sentence, end)
    const before = spoken[at - 1]
    const previous = before?.closed === true ? (before.spans.at(-1)?.end ?? 0) : 0
    const next = spoken[at + 1]?.spans[0]?.start ?? read.text.length
    return {
      quotation,
      lead: rowOf(sayings, leading(read, first, start), { start: previous, end: start }),
      tail: rowOf(sayings, last, { start: end, end: next }),
      following: rowOf(sayings, followingOf(read, last, end), { start: end, end: next }),
      isFirst: isFirst(sayings[quotation.sentence], start),
      from: first?.paragraphIndex ?? 0,
      to: last?.paragraphIndex ?? first?.paragraphIndex ?? 0,
    }
  })
}

function isFirst(saying: Saying | undefined, start: number): boolean {
  return (
    saying === undefined ||
    saying.parse.tokens.every(
      (token) =>
        token.start >= start ||
        saying.quoted[token.index] === true ||
        isMark(token) ||
        /^(?:and|or)$/u.test(token.normal),
    )
  )
}

function endingAt({ sentences }: ReadText, from: number, end: number): ReadSentence | undefined {
  for (let at = from; at < sentences.length; at += 1) if ((sentences[at]?.end ?? 0) >= end) return sentences[at]
  return undefined
}

/** Its own sentence; for a quotation that begins a paragraph after one that ends in a colon, the sentence of that colon. */
function leading({ text, sentences }: ReadText, own: ReadSentence | undefined, start: number): Sentence | undefined {
  const before = sentences[(own?.index ?? 0) - 1]
  if (own === undefined || before === undefined) return own
  const introduces = before.paragraphIndex === own.paragraphIndex - 1 && /[:;]["”]?\s*$/u.test(before.text)
  return introduces && text.slice(own.start, start).trim() === '' ? before : own
}

function followingOf({ sentences }: ReadText, last: ReadSentence | undefined, end: number): ReadSentence | undefined {
  const next = last === undefined || last.end > end ? undefined : sentences[last.index + 1]
  if (next === undefined || last === undefined) return undefined
  // A signature may stand in a paragraph of its own.
  return next.paragraphIndex === last.paragraphIndex || /^[―—–-]\s?\p{Lu}/u.test(next.text) ? next : undefined
}

function rowOf(sayings: readonly Saying[], sentence: Extent | undefined, { start, end }: Extent): Row {
  const at = countHolding(sayings, ({ parse }) => parse.sentence.start <= (sentence?.start ?? 0)) - 1
  const saying = sayings[Math.max(at, 0)]
  if (saying === undefined) throw new Error('a quotation of an article without sentences')
  const within = (extent: Extent): boolean => extent.start >= start && extent.end <= end
  const tokens = sentence === undefined ? [] : saying.parse.tokens.filter(within)
  return { saying, tokens, cues: sentence === undefined ? [] : saying.cues.filter(({ span }) => within(span)) }
}
