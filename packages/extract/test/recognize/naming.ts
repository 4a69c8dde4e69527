import { readArticle } from '../../src/read/index.ts'
import type { ReadText } from '../../src/read/text.ts'
import { readWords } from '../../src/read/words.ts'
import { recognizeNames } from '../../src/recognize/names.ts'

/** An article with this body, its words read. */
export function readBody(body: string): ReadText {
  const source = `title: A title\nsubtitle:\nauthor:\ndate: 2024-05-01\ncontent:\n${body}\n`
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(source) })
  return readWords(article, text)
}

/** Names of one kind in the body, as written. */
export function namesOf(kind: 'person' | 'organization' | 'place', body: string): string[] {
  return recognizeNames(readBody(body))
    .filter((name) => name.kind === kind)
    .map(({ span }) => span.text)
}
