import { rowsOf } from '../lexicon/index.ts'

/** What a header may hold. */
export type HeaderField = 'title' | 'subtitle' | 'author' | 'date' | 'updated' | 'section' | 'content'

/** Names that newsrooms use for what a header may hold, and the field that each means. */
export const HEADER_WORDS: ReadonlyMap<string, HeaderField> = new Map(
  rowsOf('header-names', 'word', 'means').map(({ word, means }) => [word, means as HeaderField]),
)
