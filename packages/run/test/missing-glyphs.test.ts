import { expect, test } from 'vitest'
import { charactersWithoutGlyph } from '../src/missing-glyphs.ts'

test.each([
  ['The ferry returns, “well-known” at 5 µm.', []],
  ['Łucja ✗ Սարգիս', []],
  ['Li 李 and 李', ['the sheet has no glyph for U+674E: it is printed as [U+674E] · 李 李']],
  [
    'Li 李明',
    ['the sheet has no glyphs for 2 characters (U+674E, U+660E): they are printed as their code points · 李 明'],
  ],
  [
    'say שם and \u202e',
    ['the sheet has no glyphs for 2 characters (U+05E9, U+05DD): they are printed as their code points · ש ם'],
  ],
])('%j', (text, expected) => {
  const problems = charactersWithoutGlyph(text)
  expect(problems.map(({ message, spans }) => `${message} · ${spans.map((span) => span.text).join(' ')}`)).toEqual(
    expected,
  )
})

test('many characters are told in few words', () => {
  const text = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(' ')
  const [problem] = charactersWithoutGlyph(text)
  expect(problem?.message).toBe(
    'the sheet has no glyphs for 300 characters (U+4E00, U+4E01, U+4E02, U+4E03, U+4E04, …): they are printed as their code points',
  )
  expect(problem?.spans.length).toBe(50)
})
