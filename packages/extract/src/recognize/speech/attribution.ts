import type { Span } from '@factsheet/model'
import type { Word } from '../../read/text.ts'
import type { CueMention } from '../mention.ts'
import type { Row } from '../quotations/quotation-surroundings.ts'

/** To whom a quotation is given: its verb of saying, and the words for who speaks where they stand beside that. */
export interface Attribution {
  /** The dash before a signature is one. */
  readonly cue: Pick<CueMention, 'span' | 'stance'>
  readonly source: Span | null
}

export function isWord({ text }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Whether a word is a verb that can have a subject; names are none, whatever their tags. */
export function isFiniteVerb(word: Word): boolean {
  return word.tags.has('Verb') && !word.tags.has('Gerund') && !word.tags.has('Noun') && !/^\p{Lu}/u.test(word.text)
}

/** The position of the first word of a row from `offset` on; the end of the row where there is none. */
export function indexFrom({ words }: Pick<Row, 'words'>, offset: number): number {
  const at = words.findIndex((word) => word.start >= offset)
  return at === -1 ? words.length : at
}
