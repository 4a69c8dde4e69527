import { describe, expect, test } from 'vitest'
import { faceOf } from '../../src/fonts.ts'
import { measurer, unprintable } from '../../src/layout/measure.ts'
import type { FontRole } from '../../src/layout/page.ts'

const ROLES: readonly FontRole[] = ['display', 'subhead', 'serif', 'serif-bold', 'serif-small', 'sans', 'sans-bold']

/** Alphabets and symbols up to those of East Asia. */
const CHARACTERS = Array.from({ length: 0x3000 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index))

/** What stands on paper, the fallback's part between braces. */
function drawn(text: string, font: FontRole = 'serif'): string {
  return measurer
    .runs(text, font)
    .map((run) => (run.font === 'fallback' ? `{${run.text}}` : run.text))
    .join('')
}

describe('text as it is drawn', () => {
  test.each([
    ['plain', 'The ferry returns.', 'The ferry returns.'],
    ['accents of many languages', 'Łucja Sørensen, Nguyễn, Ąę', 'Łucja Sørensen, Nguyễn, Ąę'],
    ['Greek and Cyrillic', 'Ωμέγα Київ', 'Ωμέγα Київ'],
    ['an accent written apart joins its letter', 'Peñarol', 'Peñarol'],
    ['an accent that joins no letter stays on it', 'q̃', 'q̃'],
    ['a soft hyphen leaves no trace', 'har\u00adbor', 'harbor'],
    ['nor do a byte order mark and spaces without width', '\ufeffa\u200bb\u2060c', 'abc'],
    ['hard and thin spaces', '4\u00a0Mar\u202f5\u2009pm\t!', '4 Mar 5 pm !'],
    ['hyphens', 'well\u2010known\u2011man', 'well-known-man'],
    ['a symbol that the cut lacks', 'Łucja ✗ é', 'Łucja {✗} é'],
    ['an Armenian name', 'Սարգիս', '{Սարգիս}'],
    ['Chinese', 'Li 李', 'Li [U+674E]'],
    ['an emoji of several characters', '👩‍🚀', '[U+1F469][U+1F680]'],
    ['Hebrew, which runs from right to left', 'שלום', '[U+05E9][U+05DC][U+05D5][U+05DD]'],
    ['Arabic', 'سلام', '[U+0633][U+0644][U+0627][U+0645]'],
    ['a character that turns the direction', 'abc\u202edef', 'abc[U+202E]def'],
    ['a control character', 'a\u0007b', 'a[U+0007]b'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(drawn(text)).toBe(expected)
  })

  test.each(ROLES)('%s: every run has a glyph for each of its characters', (role) => {
    const without = CHARACTERS.filter((character) =>
      measurer
        .runs(character, role)
        .some(({ text, font }) => Array.from(text).some((part) => !faceOf(font).has(part.codePointAt(0) ?? 0))),
    )
    expect(without).toEqual([])
  })
})

describe('unprintable', () => {
  test.each([
    ['The ferry\treturns\u00a0soon.\r\n', []],
    ['har\u00adbor', []],
    ['Łucja ✗ é', []],
    ['q̃', []],
    ['Li 李, Wu 吴', ['3 U+674E no glyph', '9 U+5434 no glyph']],
    ['a 🚀 b 李', ['2 U+1F680 no glyph', '7 U+674E no glyph']],
    ['ab\u202ec', ['2 U+202E control']],
    ['say שם', ['4 U+5E9 right to left', '5 U+5DD right to left']],
  ])('%j', (text, expected) => {
    const found = unprintable(text).map(
      ({ index, codePoint, reason }) => `${index} U+${codePoint.toString(16).toUpperCase()} ${reason}`,
    )
    expect(found).toEqual(expected)
  })

  test('says what is printed as a code, for every cut', () => {
    const coded = CHARACTERS.filter((character) =>
      ROLES.some((role) => measurer.runs(character, role).some(({ text }) => text.startsWith('[U+'))),
    )
    expect(coded.length).toBeGreaterThan(1000)
    expect(CHARACTERS.filter((character) => unprintable(character).length > 0)).toEqual(coded)
  })
})

describe('width', () => {
  test('is in proportion to the size', () => {
    expect(measurer.width('Ferry', 'serif', 20, 0)).toBeCloseTo(2 * measurer.width('Ferry', 'serif', 10, 0), 9)
  })

  test('of a line is the sum of its words', () => {
    const words = ['The ', 'ferry ', 'AV ', 'returns.']
    const sum = words.reduce((total, word) => total + measurer.width(word, 'sans', 9, 0), 0)
    expect(measurer.width(words.join(''), 'sans', 9, 0)).toBeCloseTo(sum, 9)
  })

  test('knows kerning', () => {
    const apart = measurer.width('A', 'serif', 10, 0) + measurer.width('V', 'serif', 10, 0)
    expect(measurer.width('AV', 'serif', 10, 0)).toBeLessThan(apart)
  })

  test('adds the spacing behind each glyph; a ligature is one', () => {
    expect(measurer.width('fit', 'serif', 10, 1) - measurer.width('fit', 'serif', 10, 0)).toBeCloseTo(2, 9)
    expect(measurer.width('hat', 'serif', 10, 1) - measurer.width('hat', 'serif', 10, 0)).toBeCloseTo(3, 9)
  })
})
