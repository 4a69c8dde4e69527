import { readdirSync, readFileSync } from 'node:fs'
import { Relation, Stance } from '@factsheet/model'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/lexicon/index.ts'
import { tableOf } from '../../src/lexicon/table.ts'

const FOLDER = new URL('../../data/en/', import.meta.url)
const TABLES = readdirSync(FOLDER)
  .filter((file) => file !== 'organizations.tsv')
  .map((file) => file.replace('.tsv', ''))

describe.each(TABLES)('%s', (name) => {
  const about = readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# '))
    .join('\n')
  const { columns, rows } = tableOf(name)

  test('says its source and licence', () => expect(about).toMatch(/^# Source: .+ License: .+\.$/mu))

  test('has no row twice', () => {
    const words = rows.map((cells) => cells.filter((_, at) => columns[at] !== 'example').join('\t'))
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  test('has no space around a cell', () =>
    expect(rows.flat().filter((cell) => cell !== cell.trim() || cell.includes('  '))).toEqual([]))

  test.runIf(columns.includes('kinds'))('says of each kind what it is', () => {
    const kinds = new Set(rows.flatMap((cells) => (cells[columns.indexOf('kinds')] ?? '').split(' ')))
    kinds.delete('')
    expect([...kinds].filter((kind) => kinds.size > 1 && !about.includes(kind))).toEqual([])
  })
})

/** Columns whose values are a closed list: what else would stand there, nothing would read. */
test.each<[string, string, readonly string[]]>([
  ['reporting', 'part', ['verb', 'noun']],
  ['reporting', 'tells', ['speech', 'thought', 'judgment']],
  ['reporting', 'stance', Stance.options],
  ['reporting', 'takes', ['clause', 'that', 'to', 'hearer', 'noun', 'as', 'speech']],
  ['relations', 'value', Relation.options],
  ['abbreviations', 'before', ['name', 'number', 'time', 'place', 'last', 'any']],
  ['header-names', 'means', ['title', 'subtitle', 'author', 'date', 'updated', 'section', 'content']],
  ['role-nouns', 'kind', ['office', 'rank', 'work', 'kin', 'standing']],
  ['role-nouns', 'gender', ['female', 'male', '']],
  ['honorifics', 'gender', ['female', 'male', '']],
  ['verb-forms', 'doubles', ['yes', '']],
])('%s: %s', (table, column, values) => {
  const found = rowsOf(table, column).flatMap((row) => (row[column] ?? '').split(' '))
  expect(found.filter((value) => !values.includes(value))).toEqual([])
})
