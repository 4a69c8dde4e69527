import { readArticle } from '../../src/read/index.ts'
import type { ReadText } from '../../src/read/text.ts'
import { readWords } from '../../src/read/words.ts'
import { recognizeNames } from '../../src/recognize/names.ts'
import { recognizeTimes } from '../../src/recognize/times/index.ts'
import { relate } from '../../src/relate/index.ts'
import type { Parse } from '../../src/relate/syntax/parse.ts'

/** A body as read, in an article without other words. */
export function readBody(body: string): ReadText {
  const source = `title: A title\nsubtitle:\nauthor:\ndate: 2024-05-01\ncontent:\n${body}`
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(source) })
  return readWords(article, text)
}

/** The tree of the first sentence of a body, its names and times laid over it. */
export function parseBody(body: string): Parse {
  const read = readBody(body)
  const [first] = relate(read, { names: recognizeNames(read), times: recognizeTimes(read) })
  if (first === undefined) throw new Error(`no sentence in “${body}”`)
  return first
}

/** Where a word stands in a parse. */
export function at(parse: Parse, word: string): number {
  const found = parse.tokens.findIndex(({ text }) => text === word)
  if (found === -1) throw new Error(`no “${word}” in “${parse.sentence.text}”`)
  return found
}

/** The words of a range of tokens. */
export function wordsOf(parse: Parse, { start, end }: { readonly start: number; readonly end: number }): string {
  const [first, last] = [parse.tokens[start], parse.tokens[end - 1]]
  const from = parse.sentence.start
  return parse.sentence.text.slice((first?.start ?? from) - from, (last?.end ?? from) - from)
}
