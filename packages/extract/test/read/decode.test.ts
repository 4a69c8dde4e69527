import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { refusalOf } from './reading.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle)
  return bytes
}

test.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8('Zoë’s “mill” 🏭'), 'Zoë’s “mill” 🏭'],
  ['UTF-8 with a mark, which stays', utf8('\uFEFFmill'), '\uFEFFmill'],
  ['UTF-16, little-endian', utf16('\uFEFFZoë 🏭', true), '\uFEFFZoë 🏭'],
  ['UTF-16, big-endian', utf16('\uFEFFZoë 🏭', false), '\uFEFFZoë 🏭'],
  ['combining marks as they stand', utf8('Zoe\u0308'), 'Zoe\u0308'],
])('decodes %s', (_, bytes, text) => {
  expect(decode(bytes)).toBe(text)
})

const VALID = 'title: a\ncontent:\n'

describe('refused', () => {
  test.each<[string, Uint8Array | string, string, string]>([
    ['no byte', '', 'empty-article', '1:1'],
    ['only a mark', '\uFEFF', 'empty-article', '1:1'],
    ['only blank lines', '\n \r\n', 'empty-article', '1:1'],
    ['a PDF', '%PDF-1.7\nx', 'format', '1:1'],
    ['RTF', '{\\rtf1 x}', 'format', '1:1'],
    ['a header without content', 'title: a\ndate: b\n', 'no-paragraph', '2:8'],
    ['no paragraph', `${VALID}\n\n`, 'no-paragraph', '2:9'],
    ['only labels', `${VALID}***\n`, 'no-paragraph', '3:4'],
    ['a NUL', `${VALID}The\r\nmi\0ll`, 'nul-byte', '4:3'],
    ['UTF-16 without its mark', utf16('title: a', true), 'nul-byte', '1:2'],
    ['Windows-1252', Uint8Array.from([...utf8(`${VALID}He `), 0x93, 0x41]), 'encoding', '3:4'],
    ['a character cut off at the end', Uint8Array.from([...utf8(VALID), 0xe2, 0x80]), 'encoding', '3:1'],
    ['half a code unit', Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'encoding', '1:2'],
    ['too many bytes', `${VALID}${'a'.repeat(2 * 1024 * 1024)}`, 'size-limit', '1:1'],
    ['too many paragraphs', `${VALID}${'It rained.\n'.repeat(20_001)}`, 'size-limit', '20003:1'],
  ])('%s', (_, bytes, rule, place) => {
    const error = refusalOf(bytes)
    expect(error).toBeInstanceOf(VFileMessage)
    expect(error).toMatchObject({ ruleId: rule, name: place, reason: expect.stringMatching(/^found .+, expected /u) })
    expect(error).toMatchObject({
      actual: expect.any(String),
      expected: [expect.any(String)],
      note: expect.any(String),
    })
  })

  test('more bytes than the option allows', () => {
    expect(refusalOf(`${VALID}The mill closed.`, { maxSize: 20 })).toMatchObject({ ruleId: 'size-limit' })
  })
})
