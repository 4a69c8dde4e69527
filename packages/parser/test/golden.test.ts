import { describe, expect, test } from 'vitest'
import { loadParser } from '../src/load.ts'
import { goldenTrees } from './support/golden.ts'

const parser = loadParser()
const golden = goldenTrees()

test('there are at least sixty sentences', () => {
  expect(golden.flatMap(({ starts }) => starts).length).toBeGreaterThanOrEqual(60)
})

describe.each(golden)('$text', ({ text, starts, tokens }) => {
  const read = parser.tokenize(text)

  test('is split as spaCy splits it, with its norms', () => {
    expect(read.map((token) => [token.text, token.norm, token.spaceAfter])).toEqual(
      tokens.map(([form, norm, spaceAfter]) => [form, norm, spaceAfter]),
    )
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(([form]) => form))
  })

  test('has spaCy’s tags, heads and labels', () => {
    expect(parser.parse(read, starts)).toEqual(tokens.map(([, , , tag, head, label]) => ({ tag, head, label })))
  })
})
