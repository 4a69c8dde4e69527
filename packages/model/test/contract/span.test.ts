import { describe, expect, test } from 'vitest'
import { byPosition, contains, hull, overlaps, slice, trimmed } from '../../src/contract/span.ts'

const TEXT = 'Mayor Ana Ruiz said so.'

describe('slice', () => {
  test('gives the words between two offsets', () => {
    expect(slice(TEXT, 6, 14)).toEqual({ start: 6, end: 14, text: 'Ana Ruiz' })
  })

  test.each([
    [-1, 3],
    [5, 4],
    [0, TEXT.length + 1],
  ])('refuses %i to %i', (start, end) => {
    expect(() => slice(TEXT, start, end)).toThrow(RangeError)
  })
})

test.each([
  [{ start: 0, end: 5 }, { start: 4, end: 8 }, true, false],
  [{ start: 0, end: 5 }, { start: 5, end: 8 }, false, false],
  [{ start: 0, end: 9 }, { start: 5, end: 8 }, true, true],
])('%o and %o: overlap %s, the first holds the second %s', (a, b, shares, holds) => {
  expect(overlaps(a, b)).toBe(shares)
  expect(contains(a, b)).toBe(holds)
})

test('text order: by start, the longer first', () => {
  const spans = [slice(TEXT, 6, 9), slice(TEXT, 0, 5), slice(TEXT, 6, 14)]
  expect(spans.toSorted(byPosition).map(({ text }) => text)).toEqual(['Mayor', 'Ana Ruiz', 'Ana'])
})

test('a hull reaches from the first to the last', () => {
  expect(hull(TEXT, [slice(TEXT, 10, 14), slice(TEXT, 0, 5)])?.text).toBe('Mayor Ana Ruiz')
  expect(hull(TEXT, [])).toBeUndefined()
})

test('trimmed leaves out white space at the ends', () => {
  expect(trimmed(TEXT, { start: 5, end: 15 }).text).toBe('Ana Ruiz')
})
