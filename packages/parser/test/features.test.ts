import { expect, test } from 'vitest'
import { wordShape } from '../src/features.ts'

/** As spaCy has them. */
test.each([
  ['Iphone', 'I', 'one', 'Xxxxx'],
  ['iPhone12', 'i', 'e12', 'xXxxxxdd'],
  ['ABCDEF', 'A', 'DEF', 'XXXX'],
  ['3.50', '3', '.50', 'd.dd'],
  ['24/7', '2', '4/7', 'dd/d'],
  ['U.S.-led', 'U', 'led', 'X.X.-xxx'],
  ['’s', '’', '’s', '’x'],
  ['3²', '3', '3²', 'dd'],
  ['Élysée', 'É', 'sée', 'Xxxxx'],
  ['Ⅻ', 'Ⅻ', 'Ⅻ', 'Ⅻ'],
  ['a\u0301', 'a', 'a\u0301', 'x\u0301'],
  ['😀😀x', '😀', '😀😀x', '😀😀x'],
  ['', '', '', ''],
])('%s', (text, prefix, suffix, shape) => {
  expect(wordShape(text)).toEqual({ prefix, suffix, shape, isSpace: false })
})

test('a word of a hundred characters has no shape of its own', () => {
  expect(wordShape('ab'.repeat(50)).shape).toBe('LONG')
  expect(wordShape('-a'.repeat(49)).shape).toBe('-x'.repeat(49))
})

test.each([[' '], ['\n\n'], ['\u00a0\u2009']])('white space: %j', (text) => {
  expect(wordShape(text).isSpace).toBe(true)
})
