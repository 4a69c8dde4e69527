import { describe, expect, test } from 'vitest'
import { compareSheets } from '../../src/compare/index.ts'
import { movedPositions } from '../../src/compare/moved.ts'
import type { FactSheet } from '../../src/contract/fact-sheet.ts'
import { sheetOf, type Told } from '../support/sheet.ts'

const full = (told: Told): FactSheet => {
  const { sheet } = sheetOf(told)
  return {
    ...sheet,
    generator: { name: 'factsheet', version: '0', data: '', code: '' },
    inputs: { article: '', settings: '', corrections: null },
    settings: { date: null, dateOrder: null, paper: 'a4', proof: true, rules: {} },
    findings: [],
    coverage: { sentences: [], seen: [] },
  }
}

const changes = (before: Told, after: Told): string[] =>
  compareSheets(full(before), full(after)).map(({ type, kind, before: old, after: now }) =>
    [type, kind, (now ?? old)?.text].join(' '),
  )

const rain = 'Rain fell.'
const deaths = 'The storm killed 12 people.'
const homes = 'It left 4,000 homes dark.'
const figures = [
  { words: '12 people', value: 12, of: 'people' },
  { words: '4,000 homes', value: 4000, of: 'homes' },
]
const base: Told = { sentences: [deaths, homes], figures }

describe('what changed', () => {
  test.each<[string, Told, string[]]>([
    ['nothing', base, []],
    ['a sentence put in above', { sentences: [rain, deaths, homes], figures }, []],
    [
      'a number corrected',
      {
        sentences: ['The storm killed 13 people.', homes],
        figures: [{ words: '13 people', value: 13, of: 'people' }, ...figures.slice(1)],
      },
      ['value figure 13 people'],
    ],
    ['a fact taken out', { sentences: [deaths], figures: figures.slice(0, 1) }, ['removed figure 4,000 homes']],
    [
      'sentences that changed places',
      { sentences: [homes, deaths], figures: figures.toReversed() },
      ['moved figure 4,000 homes'],
    ],
    [
      'somebody said to say it',
      {
        sentences: ['Officials said the storm killed 12 people.', homes],
        figures,
        statements: [['the storm killed 12 people', 'Officials']],
      },
      ['added statement the storm killed 12 people', 'attribution figure 12 people'],
    ],
  ])('%s', (_, after, told) => {
    expect(changes(base, after)).toEqual(told)
  })

  test('a name respelled is one person with another name', () => {
    const before = { sentences: ['Ana Johnson spoke.'], people: [{ name: 'Ana Johnson' }] }
    const after = { sentences: ['Ana Johnston spoke.'], people: [{ name: 'Ana Johnston' }] }
    expect(changes(before, after)).toEqual(['value person Ana Johnston'])
  })

  test('another person in her place is another person', () => {
    const before = { sentences: ['Ana Johnson spoke.'], people: [{ name: 'Ana Johnson' }] }
    const after = { sentences: ['Bob Miller wept.'], people: [{ name: 'Bob Miller' }] }
    expect(changes(before, after)).toEqual(['added person Bob Miller', 'removed person Ana Johnson'])
  })

  test('an event that did not take place after all', () => {
    const sentences = ['The vote is on May 4.']
    const event = { words: 'The vote is on May 4', time: 'May 4', date: '2024-05-04' }
    const before = { sentences, events: [{ ...event, status: 'planned' as const }] }
    const after = { sentences, events: [{ ...event, status: 'cancelled' as const }] }
    expect(changes(before, after)).toEqual(['status event The vote is on May 4'])
  })
})

describe('the least that moved', () => {
  test.each<[number[], number[]]>([
    [[], []],
    [[1, 2, 3], []],
    [[3, 1, 2], [0]],
    [[2, 3, 1], [2]],
    [
      [1, 4, 3, 2],
      [1, 2],
    ],
  ])('%j', (order, moved) => {
    expect([...movedPositions(order)].toSorted((a, b) => a - b)).toEqual(moved)
  })
})
