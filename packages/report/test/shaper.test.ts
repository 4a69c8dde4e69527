import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fontFolder } from '../src/font-folder.ts'
import { shaperOf } from '../src/shaper.ts'

const shape = shaperOf(readFileSync(new URL('SourceSerif4-Regular.ttf', fontFolder)))

const text = (codePoints: readonly number[]): string => String.fromCodePoint(...codePoints)

describe('each character stands at one glyph', () => {
  test.each([
    ['office', ['o', 'ffi', 'c', 'e']],
    ['AVATAR', ['A', 'V', 'A', 'T', 'A', 'R']],
    ['Brač', ['B', 'r', 'a', 'č']],
    ['Bra\u0163', ['B', 'r', 'a', '\u0163']],
    ['Ж’ʼ', ['Ж', '’', 'ʼ']],
    ['x\u0332y', ['x', '\u0332', 'y']],
    ['', []],
  ])('%s', (word, characters) => {
    const shaped = shape(word).map(({ codePoints }) => text(codePoints))
    expect(shaped.join('')).toBe(word)
    expect(shaped).toEqual(characters)
  })
})

test('letters are kerned', () => {
  const [first] = shape('AV')
  expect(first?.xAdvance).toBeLessThan(first?.advanceWidth ?? 0)
  const [alone] = shape('A')
  expect(alone?.xAdvance).toBe(alone?.advanceWidth)
})
