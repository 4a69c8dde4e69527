import { contains, type Extent, type Extents, extentsOf } from '@factsheet/model'
import { loadParser, type Parser } from '@factsheet/parser'
import type { ReadText } from '../read/text.ts'
import { type Parse, type ParsedToken, parseOf } from './syntax/parse.ts'

let loaded: Parser | undefined

/** The parser of the process: its weights are read when the first article asks. */
function parserOf(): Parser {
  loaded ??= loadParser()
  return loaded
}

/** Where names and times stand. */
interface Marks {
  readonly names: readonly { readonly span: Extent }[]
  readonly times: readonly { readonly span: Extent }[]
}

/** The tree of each sentence, made in one pass over the article, with names and times laid over it as single nodes. */
export function relate({ article, sentences, text }: ReadText, { names, times }: Marks): Parse[] {
  const parser = parserOf()
  const tokens = sentences.map((sentence) => parser.tokenize(text.slice(sentence.start, sentence.end)))
  const starts = startsOf(tokens.map(({ length }) => length))
  const paragraphs = starts.filter(
    (_, index) => sentences[index]?.paragraphIndex !== sentences[index - 1]?.paragraphIndex,
  )
  const trees = article.sentences.length === 0 ? [] : parser.parse(tokens.flat(), starts, paragraphs)
  const placed = { names: spansOf(names), times: spansOf(times) }
  return sentences.map((sentence, index) => {
    const base = starts[index] ?? 0
    const parsed = (tokens[index] ?? []).map((token, at): ParsedToken => {
      const { tag, head, label } = trees[base + at] ?? { tag: '', head: base + at, label: 'ROOT' }
      const place = { start: sentence.start + token.start, end: sentence.start + token.end }
      return { ...place, text: token.text, tag, head: head - base, label }
    })
    const inside = (spans: Extents<Extent>): Extent[] =>
      spans.overlapping(sentence).filter((span) => contains(sentence, span))
    const inTime = inside(placed.times)
    // "Labor Day" is a time; the tagger's name within it tells nothing more.
    const outside = inside(placed.names).filter((name) => !inTime.some((time) => contains(time, name)))
    return parseOf(sentence, parsed, outside, inTime)
  })
}

function spansOf(marks: readonly { readonly span: Extent }[]): Extents<Extent> {
  return extentsOf(
    marks.map(({ span }) => span),
    (span) => [span],
  )
}

/** Where each sentence begins in the flat list of tokens. */
function startsOf(sizes: readonly number[]): number[] {
  let next = 0
  return sizes.map((size) => {
    const start = next
    next += size
    return start
  })
}
