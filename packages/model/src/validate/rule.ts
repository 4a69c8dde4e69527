import type { FactSheet } from '../contract/fact-sheet.ts'
import type { Problem } from '../contract/finding.ts'
import { contains, type Extent } from '../contract/span.ts'

/** A sheet as the rules read it: what it says, not how it was made. */
export type Sheet = Omit<FactSheet, 'findings' | 'coverage' | 'generator' | 'inputs'>

/** A rule reads the sheet and the article's text and tells what a person should look at. */
export type Rule = (sheet: Sheet, text: string) => Problem[]

type Sentence = Sheet['article']['sentences'][number]

/** The sentence that holds the extent's start. */
export function sentenceOf(sheet: Sheet, extent: Extent): Sentence | undefined {
  return sheet.article.sentences.find((sentence) => contains(sentence, { start: extent.start, end: extent.start + 1 }))
}

/** "sentence 4", as a message says where something was read. */
export function placeName(sheet: Sheet, extent: Extent): string {
  const sentence = sentenceOf(sheet, extent)
  return sentence === undefined ? 'the header' : sentence.id.replace('-', ' ')
}
