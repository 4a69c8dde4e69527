import { expect, test } from 'vitest'
import { clauseAround } from '../../src/compose/figure-clause.ts'

/** The words of a sentence that say what happened to a number. */
test.each([
  ['The flood killed at least 19 people, who had slept.', '19 people', 'The flood killed at least 19 people'],
  [
    'On Friday, profit fell 18 percent while sales rose.',
    '18 percent',
    'On Friday, profit fell 18 percent while sales rose',
  ],
  ['The yard, which closed in May, owed its men 4 million pounds.', '4 million', 'owed its men 4 million pounds'],
  [
    'After a year of talks the board of the harbor said it would spend $48 million on the pier and the road that leads to it.',
    '$48 million',
    '… the board of the harbor said it would spend $48 million on the pier and the road that leads …',
  ],
])('%s', (text, words, clause) => {
  const start = text.indexOf(words)
  expect(clauseAround({ start: 0, text }, { start, end: start + words.length })).toBe(clause)
})
