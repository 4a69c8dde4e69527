import { expect, test } from 'vitest'
import { rowsOf, wordsOf } from '../../src/lexicon/index.ts'
import { parseTable } from '../../src/lexicon/table.ts'

test('a table: lines of its own about it, columns, rows; an empty cell is a cell', () =>
  expect(parseTable('a.tsv', '# What it is.\n# Source: x.\nword\tkinds\nup\trise\ndown\t\n')).toEqual({
    columns: ['word', 'kinds'],
    rows: [
      ['up', 'rise'],
      ['down', ''],
    ],
  }))

test('a row with a cell too few is refused with its line', () =>
  expect(() => parseTable('a.tsv', '# What it is.\nword\tkinds\nup\trise\ndown\n')).toThrow(
    'a.tsv:4: 1 cells where the table has 2 columns (word, kinds).',
  ))

test('a column that a table does not have is refused with those that it has', () =>
  expect(() => rowsOf('verb-forms', 'word', 'gerund')).toThrow(
    'data/en/verb-forms.tsv: no column "gerund"; there are word, past, participle, doubles.',
  ))

test('a kind without words is refused', () =>
  expect(() => wordsOf('changes', 'sideways')).toThrow('data/en/changes.tsv: no word of the kind "sideways".'))
