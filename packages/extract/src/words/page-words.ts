import { wordsOf } from '../lexicon/index.ts'

const LINES = wordsOf('page-lines')

/** Whether a line is nothing but a button or a label of the page: "Share this story", "- Reprints", "Read more »". */
export function isPageButton(line: string): boolean {
  const words = line
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/^[^\p{L}]+|(?<![^\p{L}.])[^\p{L}.]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
  return LINES.has(words)
}
