import type { ReadSentence, ReadText, Word } from '../../read/text.ts'
import type { NameMention } from '../mention.ts'

/** A name by the positions of its words. */
export interface PlacedName {
  readonly mention: NameMention
  readonly start: number
  readonly end: number
}

/** A sentence with its names laid on its words. */
export interface NamedSentence {
  readonly sentence: ReadSentence
  readonly words: readonly Word[]
  /** In text order. */
  readonly names: readonly PlacedName[]
  /** The name that covers a word. */
  readonly nameAt: (index: number) => PlacedName | undefined
}

/** Every sentence with its names. */
export function namedSentences(read: ReadText, names: readonly NameMention[]): NamedSentence[] {
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence)
  return read.sentences.map((sentence) => namedSentence(sentence, bySentence.get(sentence.index) ?? []))
}

function namedSentence(sentence: ReadSentence, mentions: readonly NameMention[]): NamedSentence {
  const { words } = sentence
  const names = mentions.map((mention): PlacedName => {
    const start = words.findIndex(({ end }) => end > mention.span.start)
    const after = words.findIndex((word) => word.start >= mention.span.end)
    return { mention, start, end: after === -1 ? words.length : after }
  })
  const covering = new Map(
    names.flatMap((name) => words.slice(name.start, name.end).map(({ index }) => [index, name] as const)),
  )
  return { sentence, words, names, nameAt: (index) => covering.get(index) }
}
