import type { Article } from '@factsheet/model'
import { loadParser, type Parser } from '@factsheet/parser'

/** A word or mark as the parser has it, offsets counted in the article's text, the head within its sentence. */
export interface TreeToken {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Part of speech, Penn Treebank. */
  readonly tag: string
  /** Position of the token that it depends on in its sentence; its own at a root. */
  readonly head: number
  /** A dependency label of ClearNLP. */
  readonly label: string
}

let loaded: Parser | undefined

/** The parser of the process: its weights are read when the first article asks. */
function parserOf(): Parser {
  loaded ??= loadParser()
  return loaded
}

/** The dependency tree of each sentence, all made in one pass over the article. */
export function treesOf({ sentences }: Pick<Article, 'sentences'>, text: string): TreeToken[][] {
  if (sentences.length === 0) return []
  const parser = parserOf()
  const tokens = sentences.map(({ start, end }) => parser.tokenize(text.slice(start, end)))
  const starts = startsOf(tokens.map(({ length }) => length))
  const paragraphs = starts.filter((_, at) => sentences[at]?.paragraph !== sentences[at - 1]?.paragraph)
  const trees = parser.parse(tokens.flat(), starts, paragraphs)
  return sentences.map((sentence, index) => {
    const base = starts[index] ?? 0
    return (tokens[index] ?? []).map((token, at): TreeToken => {
      const { tag, head, label } = trees[base + at] ?? { tag: '', head: base + at, label: 'ROOT' }
      const place = { start: sentence.start + token.start, end: sentence.start + token.end }
      return {
        ...place,
        text: token.text,
        tag: isContracted(token.text, tag, label) ? 'VBZ' : tag,
        head: head - base,
        label,
      }
    })
  })
}

/** "it’s fairly late": a verb by itself that the model takes for a modal. */
function isContracted(text: string, tag: string, label: string): boolean {
  return tag === 'MD' && label !== 'aux' && /^['’ʼ]s$/u.test(text)
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
