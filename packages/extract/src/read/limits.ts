import type { Span } from '@factsheet/model'
import type { Draft } from './draft.ts'
import { placeIn, placesOf } from './place.ts'
import { refusal } from './refusal.ts'

/** Two megabytes and twenty thousand paragraphs: far more than any article, and what a sheet is still made of in time. */
const MOST_BYTES = 2 * 1024 * 1024
const MOST_PARAGRAPHS = 20_000

/** Throws a refusal for a file that holds nothing, or more than `most` bytes. */
export function checkSize(bytes: Uint8Array, most: number = MOST_BYTES): void {
  if (bytes.length === 0) throw emptyArticle()
  if (bytes.length <= most) return
  throw refusal({
    rule: 'size-limit',
    actual: `${bytes.length} bytes`,
    expected: `at most ${most}`,
    todo: 'take out what is not the article, or raise the limit with --max-size',
  })
}

/** Throws a refusal for an article without a paragraph, or with too many of them. */
export function checkContent({ text, source, map, blocks }: Draft, body: readonly Span[]): void {
  if (text.trim() === '') throw emptyArticle()
  if (body.length === 0) {
    throw refusal({
      rule: 'no-paragraph',
      actual: blocks.length === 0 ? 'a header and nothing after it' : 'no paragraph among the lines of the content',
      expected: 'the paragraphs of the article',
      todo: 'add the article’s paragraphs after the header, one a line',
      place: placeIn(source, source.trimEnd().length),
    })
  }
  const beyond = body[MOST_PARAGRAPHS]
  if (beyond === undefined) return
  throw refusal({
    rule: 'size-limit',
    actual: `${body.length} paragraphs`,
    expected: `at most ${MOST_PARAGRAPHS}`,
    todo: 'take out what is not the article',
    place: placesOf({ source, map })(beyond.start),
  })
}

/** The refusal of a file without a word. */
export function emptyArticle(): ReturnType<typeof refusal> {
  return refusal({
    rule: 'empty-article',
    actual: 'an empty file',
    expected: 'an article',
    todo: 'write title:, subtitle:, author:, date: and content:, each on a line, then one paragraph a line',
  })
}
