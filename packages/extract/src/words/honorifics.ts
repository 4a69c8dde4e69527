import { rowsOf, wordsOf } from '../lexicon/index.ts'

/** What an honorific tells of a person. */
export interface Honorific {
  readonly gender: 'female' | 'male' | null
}

const BY_WORD: ReadonlyMap<string, Honorific> = new Map(
  rowsOf('honorifics', 'word', 'gender').map(({ word, gender }) => [
    word,
    { gender: gender === '' ? null : (gender as 'female' | 'male') },
  ]),
)
const COURTESY = wordsOf('honorifics', 'courtesy')

/** The row of an honorific as written; undefined for any other word. */
export function honorific(word: string): Honorific | undefined {
  return BY_WORD.get(word)
}

/** "Mr.", "Mrs.", "Ms.": say nothing of office or work, and so are no role. */
export function isCourtesy(word: string): boolean {
  return COURTESY.has(word)
}
