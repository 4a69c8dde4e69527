import { contains, overlaps, type Span, slice } from '@factsheet/model'
import type { ReadSentence, ReadText, Word } from '../../read/text.ts'
import { contractedAuxiliary } from '../../words/verb-auxiliaries.ts'
import { isIdle } from './idle-cues.ts'
import type { CueMention, QuotationMention } from '../mention.ts'

/** Positions of words of a sentence, end exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A sentence as reported speech is looked for in it. */
export interface SpeechSentence {
  readonly text: string
  readonly index: number
  readonly words: readonly Word[]
  /** Those that the writer says, none of what stands within a quotation. */
  readonly cues: readonly CueMention[]
  /** Whether the word at a position stands between quotation marks, the marks themselves included. */
  readonly isQuoted: (at: number) => boolean
}

/** A statement by the positions of its words. */
export interface SpeechDraft {
  readonly cue: CueMention
  readonly content: readonly Run[]
  readonly source: Run | null
  readonly via: Run | null
}

/** Each sentence with its cues and what of it is quoted. */
export function speechSentences(
  read: ReadText,
  quotations: readonly QuotationMention[],
  cues: readonly CueMention[],
): SpeechSentence[] {
  const bySentence = Map.groupBy(cues, ({ sentence }) => sentence)
  // A title or a nickname is a word of the writer's like any other.
  const spans = quotations
    .filter(({ use }) => use === 'speech' || use === 'scare')
    .flatMap((quotation) => quotation.spans)
    .toSorted((a, b) => a.start - b.start)
  let first = 0
  return read.sentences.map((sentence) => {
    while ((spans[first]?.end ?? Infinity) <= sentence.start) first += 1
    const own: Span[] = []
    for (let at = first; (spans[at]?.start ?? Infinity) < sentence.end; at++) own.push(...spans.slice(at, at + 1))
    return speechSentence(read.text, sentence, own, bySentence.get(sentence.index) ?? [])
  })
}

function speechSentence(
  text: string,
  { index, words }: ReadSentence,
  quoted: readonly Span[],
  cues: readonly CueMention[],
): SpeechSentence {
  return {
    text,
    index,
    words,
    cues: cues.filter((cue) => !quoted.some((quotation) => contains(quotation, cue.span)) && !isIdle(words, cue)),
    isQuoted: (at) => {
      const word = words[at]
      return word !== undefined && quoted.some((quotation) => overlaps(quotation, word))
    },
  }
}

/** The text of a run; an auxiliary written together with its pronoun is left to the verb: "He" of "He's saying". */
export function spanOfRun({ text, words }: SpeechSentence, { from, to }: Run): Span {
  const [first, last] = [words[from], words[to - 1]]
  const cut = last === undefined || to - from !== 1 ? 0 : (contractedAuxiliary(last.normal)?.length ?? 0)
  return slice(text, first?.start ?? 0, (last?.end ?? 0) - cut)
}
