import { expect, test } from 'vitest'
import { isSealed, sealed, type SealPlace, UNSEALED } from '../src/seal.ts'

const AT = '#'
const place: SealPlace = (file) => {
  const at = Buffer.from(file).indexOf(AT)
  return at === -1 ? null : at + AT.length
}
const file = (text: string): Uint8Array => Buffer.from(text)
const whole = sealed(file(`a harbor, ${AT}${UNSEALED}, a pier`), place)

test('what was sealed is as it was, and the same text has the same seal', () => {
  expect(isSealed(whole, place)).toBe(true)
  expect(sealed(file(`a harbor, ${AT}${UNSEALED}, a pier`), place)).toEqual(whole)
})

test.each<[string, (text: string) => string]>([
  ['a letter before the seal', (text) => text.replace('harbor', 'Harbor')],
  ['a letter behind it', (text) => text.replace('pier', 'Pier')],
  ['a line end more', (text) => `${text}\n`],
  ['the last letter cut off', (text) => text.slice(0, -1)],
  ['another digit in the seal', (text) => text.replace(/[\da-f](?=, a pier)/u, (digit) => (digit === '0' ? '1' : '0'))],
  ['a seal never put in', () => `a harbor, ${AT}${UNSEALED}, a pier`],
  ['no place for one', () => 'a harbor, a pier'],
  ['nothing', () => ''],
])('%s: edited', (_, edit) => {
  expect(isSealed(file(edit(Buffer.from(whole).toString())), place)).toBe(false)
})

test('a file without a place cannot be sealed', () => {
  expect(() => sealed(file('a harbor'), place)).toThrow('no place')
})
