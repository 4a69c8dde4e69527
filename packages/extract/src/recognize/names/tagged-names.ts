import type { ReadSentence, ReadText } from '../../read/text.ts'
import { readTagger, type Tagger } from '../../tagger/index.ts'
import { isNearCapital, nameFeatures } from './name-features.ts'
import { nameLists } from './name-words.ts'

export type NameKind = 'person' | 'organization' | 'place' | 'other'

/** A name by its words: positions in `sentence.words`, end exclusive. */
export interface NameStretch {
  readonly sentence: ReadSentence
  readonly start: number
  readonly end: number
  readonly kind: NameKind
  /** How sure the tagger is, from 0 to 1; 1 for what a list or a rule says. */
  readonly certainty: number
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' }

let tagger: Tagger | undefined

/** Names as the trained tagger sees them, sentence by sentence, in text order. */
export function taggedNames(read: ReadText): NameStretch[] {
  tagger ??= readTagger('names.model')
  const ready = tagger
  const features = nameFeatures(
    read.sentences.map(({ words }) => words.map(({ text }) => text)),
    nameLists(),
    isNearCapital,
  )
  return read.sentences.flatMap((sentence, index) =>
    ready.tag(features[index] ?? []).map(({ kind, start, end, certainty }) => ({
      sentence,
      start,
      end,
      kind: KINDS[kind] ?? 'other',
      certainty,
    })),
  )
}

/** The words of a stretch. */
export function wordsIn({ sentence, start, end }: NameStretch): ReadSentence['words'] {
  return sentence.words.slice(start, end)
}

/** The text of a stretch, its words joined as they stand. */
export function textOf(stretch: NameStretch): string {
  return wordsIn(stretch)
    .map(({ text }) => text)
    .join(' ')
}

/** "RUIZ" → "Ruiz", for words of four letters and more: shorter ones may be acronyms. */
export function inSmallLetters(text: string): string {
  return /^\p{Lu}{4,}$/u.test(text) ? `${text.charAt(0)}${text.slice(1).toLowerCase()}` : text
}
