import { expect, test } from 'vitest'
import { type Line, type Run, setLines } from '../../src/layout/lines.ts'
import type { Measurer } from '../../src/layout/measurer.ts'
import { styles } from '../../src/layout/theme.ts'

/** Each character is one wide, so that widths are counts. */
const counting: Measurer = {
  width: (text) => text.length,
  runs: (text, font) => (text === '' ? [] : [{ text, font }]),
}

function run(text: string, glued = false): Run {
  return { text, style: styles.cell, rise: 0, glued }
}

function said(lines: readonly Line[]): string[] {
  return lines.map(({ fragments }) =>
    fragments
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )
}

function set(text: string, width: number): string[] {
  return said(setLines([run(text)], width, counting))
}

test.each([
  ['words fill lines', 'The ferry will return to the harbor', 14, ['The ferry will', 'return to the', 'harbor']],
  ['a number keeps its unit', 'It would cost 12 million', 19, ['It would cost', '12 million']],
  ['a month keeps its day', 'They met on March 14', 18, ['They met on', 'March 14']],
  ['a title keeps its name', 'He thanked Mr. Okoro', 15, ['He thanked', 'Mr. Okoro']],
  ['a score is not parted', 'They voted by 9–4', 16, ['They voted by', '9–4']],
  ['a hyphen may end a line', 'a well-known pilot', 8, ['a well-', 'known', 'pilot']],
  ['a soft hyphen does not', 'the har\u00ADbor', 8, ['the', 'har\u00ADbor']],
  [
    'a long word is parted between graphemes',
    'ééééé'.normalize('NFD'),
    6,
    ['ééé'.normalize('NFD'), 'éé'.normalize('NFD')],
  ],
])('%s', (_, text, width, lines) => {
  expect(set(text, width)).toEqual(lines)
})

test('a reference stays with the word before it', () => {
  expect(said(setLines([run('The ferry returned'), run('[12]', true)], 19, counting))).toEqual([
    'The ferry',
    'returned[12]',
  ])
})

test('a widow is avoided where that costs no line', () => {
  const word = 'harbormasterassembly'.slice(1)
  const text = `${Array.from({ length: 5 }, () => word).join(' ')} u`
  expect(set(text, 100).at(-1)).toBe(`${word} u`)
})

test('balanced lines are about as wide as each other', () => {
  const lines = setLines([run('Harbor board votes to rebuild the pier after two years')], 40, counting, 'balanced')
  expect(said(lines)).toEqual(['Harbor board votes to rebuild', 'the pier after two years'])
})

test('styles share a line, each at its place', () => {
  const [line] = setLines([run('By '), run('Ada')], 40, counting)
  expect(line?.fragments.map(({ text, x }) => [text, x])).toEqual([
    ['By ', 0],
    ['Ada', 3],
  ])
})
