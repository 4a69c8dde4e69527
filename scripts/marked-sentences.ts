// Sentences with names marked in brackets: "[ORG Ruiz Energy] hired [PER Ana Lee]."
import { wordsOf } from '../packages/extract/src/read/words.ts'
import type { LabelledStretch } from '../packages/extract/src/tagger/labels.ts'
import type { Marked } from './renamed.ts'

const MARK = /\[(PER|ORG|LOC|MISC) ([^[\]]+)\]/gu

/** The documents of a file: a blank line ends one, a line is a sentence. Throws where a mark cuts a word. */
export function markedDocuments(text: string, path: string): Marked[][] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
  const documents: Marked[][] = [[]]
  for (const { line, number } of lines) {
    if (line === '') documents.push([])
    else documents.at(-1)?.push(markedSentence(line, `${path}:${number}`))
  }
  return documents.filter((document) => document.length > 0)
}

function markedSentence(line: string, where: string): Marked {
  let plain = ''
  let from = 0
  const spans: { kind: string; start: number; end: number }[] = []
  for (const match of line.matchAll(MARK)) {
    const [whole, kind = '', name = ''] = match
    plain += line.slice(from, match.index)
    spans.push({ kind, start: plain.length, end: plain.length + name.length })
    plain += name
    from = match.index + whole.length
  }
  plain += line.slice(from)
  if (/\[(?:PER|ORG|LOC|MISC)\b/u.test(plain)) throw new Error(`${where}: a mark within a mark, or one without an end`)
  const words = wordsOf(plain, 0)
  const stretches = spans.map(({ kind, start, end }): LabelledStretch => {
    const first = words.findIndex((word) => word.start === start)
    const last = words.findIndex((word) => word.end >= end)
    // The period that ends both an abbreviation and the sentence is of the word.
    if (first === -1 || last === -1 || (words[last]?.end ?? 0) > end + 1)
      throw new Error(`${where}: the mark on “${plain.slice(start, end)}” cuts a word in two`)
    return { kind, start: first, end: last + 1 }
  })
  return { words: words.map(({ text }) => text), stretches }
}
