import { describe, expect, test } from 'vitest'
import { fold, fullestName, uniqueKeys } from '../../src/normalize/names.ts'

test.each([
  ['Łucja Sørensen', 'lucja-sørensen'],
  ['The Harrow Falls Gazette', 'harrow-falls-gazette'],
  ['C.D.C.', 'cdc'],
  ['Renée O’Hara-Smith', 'renee-ohara-smith'],
  ['the', 'the'],
])('“%s” folds to %s', (name, key) => {
  expect(fold(name)).toBe(key)
})

describe('fullestName', () => {
  const mention = (
    text: string,
    kind: 'name' | 'nominal' | 'pronoun',
  ): { start: number; end: number; text: string; kind: typeof kind } => ({
    start: 0,
    end: text.length,
    text,
    kind,
  })

  test('is the longest name, the first of equals, never a nominal', () => {
    expect(
      fullestName([mention('Ruiz', 'name'), mention('Ana Ruiz', 'name'), mention('the long-serving mayor', 'nominal')]),
    ).toBe('Ana Ruiz')
    expect(fullestName([mention('Ana', 'name'), mention('Eva', 'name')])).toBe('Ana')
  })

  test('is the first mention where there is no name', () => {
    expect(fullestName([mention('six lawmakers', 'nominal'), mention('they', 'pronoun')])).toBe('six lawmakers')
  })
})

test('the second of equal keys gets #2', () => {
  expect(uniqueKeys([{ key: 'a' }, { key: 'b' }, { key: 'a' }, { key: 'a' }]).map(({ key }) => key)).toEqual([
    'a',
    'b',
    'a#2',
    'a#3',
  ])
})
