import { describe, expect, test } from 'vitest'
import { LONGEST_SENTENCE, PAD, planBatches } from '../src/batches.ts'

const P = PAD
const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, index) => start + index)

test.each([
  ['nothing', 0, [], [], []],
  ['one sentence', 3, [0], [], [[P, P, P, P, 0, 1, 2, P, P, P, P]]],
  ['two of a paragraph', 4, [0, 2], [], [[P, P, P, P, 0, 1, 2, 3, P, P, P, P]]],
  ['two paragraphs share their padding', 3, [0], [2], [[P, P, P, P, 0, 1, P, P, P, P, 2, P, P, P, P]]],
  ['starts that are no token count for nothing', 2, [-1, 0.5, 7, Number.NaN], [2], [[P, P, P, P, 0, 1, P, P, P, P]]],
])('rows of %s', (_, count, sentences, paragraphs, rows) => {
  expect(planBatches(count, sentences, paragraphs).map((batch) => batch.rows)).toEqual(rows)
})

test('each token is once in a sentence, at the row that its number and the shift tell', () => {
  const starts = range(0, 90).map((index) => index * 17)
  const batches = planBatches(1500, starts, [0, 340, 357, 1190])
  expect(batches.length).toBeGreaterThan(2)
  const tokens = batches.flatMap(({ rows, sentences }) =>
    sentences.flatMap(({ start, end, shift, hasNext }) => {
      expect(rows[end + shift]).toBe(hasNext ? end : PAD)
      return range(start, end).map((token) => rows[token + shift])
    }),
  )
  expect(tokens).toEqual(range(0, 1500))
})

describe('long sentences', () => {
  test('one of 2,000 tokens is one', () => {
    const [batch, ...more] = planBatches(2000, [0], [])
    expect(more).toEqual([])
    expect(batch?.sentences).toEqual([{ start: 0, end: 2000, hasNext: false, shift: 4 }])
  })

  test('a longer one is read in pieces with their neighbors', () => {
    const batches = planBatches(5000, [0], [])
    expect(batches.flatMap(({ sentences }) => sentences.map(({ start, end }) => [start, end]))).toEqual([
      [0, LONGEST_SENTENCE],
      [LONGEST_SENTENCE, 2 * LONGEST_SENTENCE],
      [2 * LONGEST_SENTENCE, 5000],
    ])
    expect(batches[1]?.rows.slice(0, 5)).toEqual(range(LONGEST_SENTENCE - 4, LONGEST_SENTENCE + 1))
  })
})
