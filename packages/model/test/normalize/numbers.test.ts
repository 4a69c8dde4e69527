import { describe, expect, test } from 'vitest'
import { isFraction, readNumber } from '../../src/normalize/numbers.ts'

describe('readNumber', () => {
  test.each([
    ['77,000', 77_000],
    ['1.4 million', 1_400_000],
    ['1.1 million', 1_100_000],
    ['30m', 30_000_000],
    ['2bn', 2_000_000_000],
    ['48.5 million', 48_500_000],
    ['half a million', 500_000],
    ['a million', 1_000_000],
    ['one and a half million', 1_500_000],
    ['a quarter of a million', 250_000],
    ['three-quarters of a billion', 750_000_000],
    ['a half-billion', 500_000_000],
    ['a half million', 500_000],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['two dozen', 24],
    ['a hundred', 100],
    ['Twenty-five', 25],
    ['two hundred and fifty thousand', 250_000],
    ['one million two hundred thousand', 1_200_000],
    ['two-thirds', 0.667],
    ['a third', 0.333],
    ['half', 0.5],
    ['three quarters', 0.75],
    ['one in five', 0.2],
    ['three out of four', 0.75],
    ['four in 10', 0.4],
    ['two out of every three', 0.667],
    ['one of every five', 0.2],
    ['$4 of every $5', 0.8],
    ['twice', 2],
    ['tripled', 3],
    ['tenfold', 10],
    ['18-fold', 18],
    ['0.5', 0.5],
  ])('%s is %d', (words, value) => {
    expect(readNumber(words)).toBe(value)
  })

  test.each(['dozens', 'hundreds of thousands', 'millions', 'many', ''])('“%s” says no number', (words) => {
    expect(readNumber(words)).toBeNull()
  })
})

test.each([
  ['two-thirds', true],
  ['a third', true],
  ['half', true],
  ['one in five', true],
  ['one of every five', true],
  ['a quarter of a million', false],
  ['half a million', false],
  ['25', false],
  ['two and a half', false],
])('%s is a fraction: %s', (words, answer) => {
  expect(isFraction(words)).toBe(answer)
})
