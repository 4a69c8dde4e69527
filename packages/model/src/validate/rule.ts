import type { FactSheet } from '../contract/fact-sheet.ts'
import type { Problem } from '../contract/finding.ts'
import { countHolding } from '../contract/sorted.ts'
import type { Extent } from '../contract/span.ts'

/** A sheet as the rules read it: what it says, not how it was made. */
export type Sheet = Omit<FactSheet, 'findings' | 'coverage' | 'generator' | 'inputs' | 'settings'>

/** A rule reads the sheet and the article's text and tells what a person should look at. */
export type Rule = (sheet: Sheet, text: string) => Problem[]

type Sentence = Sheet['article']['sentences'][number]

/** The position of the sentence that holds the extent's start; -1 where none does. */
export function sentenceIndex({ article: { sentences } }: Sheet, { start }: Pick<Extent, 'start'>): number {
  const at = countHolding(sentences, (sentence) => sentence.start <= start) - 1
  return start < (sentences[at]?.end ?? start) ? at : -1
}

/** The sentence that holds the extent's start. */
export function sentenceOf(sheet: Sheet, extent: Pick<Extent, 'start'>): Sentence | undefined {
  return sheet.article.sentences[sentenceIndex(sheet, extent)]
}

/** "sentence 4", as a message says where something was read. */
export function placeName(sheet: Sheet, extent: Extent): string {
  const sentence = sentenceOf(sheet, extent)
  return sentence === undefined ? 'the header' : sentence.id.replace('-', ' ')
}
