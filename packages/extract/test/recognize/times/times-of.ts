import { type DateOrder, type TimeExpression, toFactSheet } from '@factsheet/model'
import { readArticle } from '../../../src/read/index.ts'
import { readWords } from '../../../src/read/words.ts'
import { recognizeNames } from '../../../src/recognize/names.ts'
import { recognizeTimes } from '../../../src/recognize/times/index.ts'
import { relate } from '../../../src/relate/index.ts'
import { resolveTimes } from '../../../src/resolve/times.ts'

/** The time expressions of a body, as the sheet has them, in an article of `published` ('' for none). */
export function timesOf(
  body: string,
  published: string,
  dateOrder: DateOrder | null = null,
): readonly TimeExpression[] {
  const source = `title: A title\nsubtitle:\nauthor:\ndate: ${published}\ncontent:\n${body}`
  const { article, text } = readArticle({ path: 'a.txt', bytes: new TextEncoder().encode(source) })
  const read = readWords(article, text)
  const mentions = recognizeTimes(read)
  const parses = relate(read, { names: recognizeNames(read), times: mentions })
  const times = resolveTimes(read, parses, mentions, article.published?.date ?? null, dateOrder)
  const nothing = {
    people: [],
    organizations: [],
    places: [],
    groups: [],
    events: [],
    figures: [],
    statements: [],
    problems: [],
    seen: [],
  }
  return toFactSheet(
    { ...nothing, article, text, times },
    {
      generator: { name: 'factsheet', version: '0', data: '', code: '' },
      inputs: { article: '', settings: '', corrections: null },
      settings: { date: null, dateOrder: null, paper: 'a4', proof: true, rules: {} },
      source: { path: 'a.txt', format: 'text', sha256: '', length: text.length },
    },
  ).times
}

/**
 * What the marked words of a sentence mean: "The council met [on] «Tuesday»." gives the value of «Tuesday», and all
 * the expressions found, so that a wrong span shows.
 */
export function readMarked(marked: string, published: string): { found: string[]; values: (string | null)[] } {
  const times = timesOf(marked.replaceAll(/[«»]/gu, ''), published)
  return { found: times.map(({ span }) => span.text), values: times.map(({ value }) => value) }
}

/** The words between marks. */
export function marks(marked: string): string[] {
  return [...marked.matchAll(/«([^»]+)»/gu)].map((match) => match[1] ?? '')
}
