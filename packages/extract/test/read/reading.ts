import { readArticle } from '../../src/read/index.ts'
import type { ReadOptions, ReadResult } from '../../src/read/text.ts'

/** Reads words as a file of that name. */
export function read(text: string, path = 'article.txt', options: ReadOptions = {}): ReadResult {
  return readArticle({ path, bytes: new TextEncoder().encode(text) }, options)
}

/** Reads an article in the raw form with a full header and these lines of content. */
export function readContent(...lines: readonly string[]): ReadResult {
  return read(`title: The Mill Closes\nsubtitle:\nauthor:\ndate: May 1, 2024\ncontent:\n${lines.join('\n')}\n`)
}

/** The rules of what the reader found odd, in order. */
export function rules({ problems }: ReadResult): string[] {
  return problems.map(({ rule }) => rule)
}

/** What reading throws; a failure of the test where it does not throw. */
export function refusalOf(bytes: Uint8Array | string, options: ReadOptions = {}): unknown {
  const source = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  try {
    readArticle({ path: 'article.txt', bytes: source }, options)
  } catch (error) {
    return error
  }
  throw new Error('read without a refusal')
}
