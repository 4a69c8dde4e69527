import { describe, expect, test } from 'vitest'
import { loadParser } from '../src/load.ts'
import { type ParsedToken } from '../src/parse.ts'
import { type Token } from '../src/tokenize.ts'
import { goldenTrees } from './support/golden.ts'

const parser = loadParser()
const golden = goldenTrees().map(({ text, starts }) => ({ tokens: parser.tokenize(text), starts }))

function treeOf(text: string): string {
  const tokens = parser.tokenize(text)
  return parser
    .parse(tokens, [0])
    .map(({ tag, head, label }, index) => `${tokens[index]?.text}/${tag} ${label}→${tokens[head]?.text}`)
    .join(', ')
}

/** Whether every token hangs below the one root of its sentence. */
function areTrees(parsed: readonly ParsedToken[], starts: readonly number[]): boolean {
  return starts.every((start, index) => {
    const end = starts[index + 1] ?? parsed.length
    const roots = parsed.slice(start, end).filter(({ head }, offset) => head === start + offset)
    const isInside = parsed.slice(start, end).every(({ head }) => head >= start && head < end)
    return roots.length === 1 && roots[0]?.label === 'ROOT' && isInside && isAcyclic(parsed, start, end)
  })
}

function isAcyclic(parsed: readonly ParsedToken[], start: number, end: number): boolean {
  for (let token = start; token < end; token += 1) {
    let at = token
    for (let steps = 0; parsed[at]?.head !== at; steps += 1) {
      if (steps > end - start) return false
      at = parsed[at]?.head ?? at
    }
  }
  return true
}

test('a sentence has tags, heads and labels', () => {
  expect(treeOf('The mayor did not sign the bill.')).toBe(
    'The/DT det→mayor, mayor/NN nsubj→sign, did/VBD aux→sign, not/RB neg→sign, sign/VB ROOT→sign, ' +
      'the/DT det→bill, bill/NN dobj→sign, ./. punct→sign',
  )
})

test.each([
  ['nothing', ''],
  ['one word', 'Rain'],
  ['a blank', '  '],
  ['signs', '?!… — "'],
  ['emoji', 'The 🐎 won 🏆, 👩‍👩‍👧‍👦 said.'],
  ['lone surrogates', 'The \ud83d mayor \udc00 sign\ud800ed.'],
  ['controls', 'a\u0000b \u200b\u202e \ufeff'],
  ['another script', '市長は法案に署名しなかった。 Мэр не подписал.'],
])('%s gives a tree', (_, text) => {
  const tokens = parser.tokenize(text)
  const parsed = parser.parse(tokens, [0])
  expect(parsed).toHaveLength(tokens.length)
  expect(areTrees(parsed, tokens.length > 0 ? [0] : [])).toBe(true)
})

describe('all sentences at once', () => {
  const tokens = golden.flatMap((paragraph) => paragraph.tokens)
  const paragraphStarts = golden.map((_, index) => golden.slice(0, index).flatMap((before) => before.tokens).length)
  const starts = golden.flatMap((paragraph, index) =>
    paragraph.starts.map((start) => start + (paragraphStarts[index] ?? 0)),
  )
  const together = parser.parse(tokens, starts, paragraphStarts)

  test('are the trees of each paragraph alone', () => {
    const alone = golden.flatMap((paragraph, index) =>
      parser
        .parse(paragraph.tokens, paragraph.starts)
        .map((token) => ({ ...token, head: token.head + (paragraphStarts[index] ?? 0) })),
    )
    expect(together).toEqual(alone)
  })

  test('are trees, and the same each time, with an empty memory of words and a full one', () => {
    expect(areTrees(together, starts)).toBe(true)
    expect(parser.parse(tokens, starts, paragraphStarts)).toEqual(together)
    const many: Token[] = Array.from({ length: 9000 }, (_, number) => {
      const text = `word${number}`
      return { text, norm: text, start: 0, end: 0, spaceAfter: true }
    })
    parser.parse(
      many,
      many.flatMap((_, index) => (index % 20 === 0 ? [index] : [])),
    )
    expect(parser.parse(tokens, starts, paragraphStarts)).toEqual(together)
    expect(loadParser().parse(tokens, starts, paragraphStarts)).toEqual(together)
  })
})

test.each([2000, 2048, 5000])('a sentence of %d tokens is read', (count) => {
  const words = 'the old boat that the crew had sold to a man in the harbor sank, and'.split(' ')
  const text = Array.from({ length: count }, (_, index) => words[index % words.length]?.replace(',', '')).join(' ')
  const tokens = parser.tokenize(text)
  expect(tokens).toHaveLength(count)
  const pieces = Array.from({ length: Math.ceil(count / 2048) }, (_, index) => index * 2048)
  expect(areTrees(parser.parse(tokens, [0]), pieces)).toBe(true)
})

test('borders are kept: no head is in another sentence, wherever they are', () => {
  const tokens = golden.flatMap((paragraph) => paragraph.tokens)
  for (const every of [1, 2, 3, 7]) {
    const starts = tokens.flatMap((_, index) => (index % every === 0 ? [index] : []))
    expect(areTrees(parser.parse(tokens, starts), starts)).toBe(true)
  }
})
