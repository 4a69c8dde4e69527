import { describe, expect, test } from 'vitest'
import { seenAndUnused } from '../../src/normalize/coverage.ts'
import { sheetOf, type Told } from '../support/sheet.ts'

/** What is seen and not used of an article in which only the figures told were found. */
function seen(sentence: string, ...figures: readonly string[]): string[] {
  const told: Told = { sentences: [sentence], figures: figures.map((words) => ({ words, value: 1 })) }
  const { sheet, text } = sheetOf(told)
  const uncovered = { ...sheet, generator: { name: '', version: '' }, inputs: { corrections: null, config: null } }
  return seenAndUnused(uncovered as never, text, []).map(({ kind, span }) => `${kind} ${span.text}`)
}

describe('seenAndUnused', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Six boats sank.', ['Six boats'], []],
    ['Six boats sank.', [], ['number Six']],
    ['One of them sank.', [], []],
    ['Seventeen boats and dozens of men sank.', [], ['number Seventeen', 'number dozens']],
    ['The 455th boat sank.', [], ['number 455']],
    ['Call 800-555-0134 today.', [], ['number 800-555-0134']],
    ['It won 27-24 there.', ['27-24'], []],
    ['It grew 1,200.5 feet.', [], ['number 1,200.5']],
    ['It has 10-12 boats.', ['12 boats'], ['number 10']],
    ['A twenty-one boat fleet sank.', [], []],
  ])('%s with %j', (sentence, figures, expected) => {
    expect(seen(sentence, ...figures)).toEqual(expected)
  })

  test('a date without a value, with the reason', () => {
    const { sheet, text } = sheetOf({
      sentences: ['They met on Friday.'],
      events: [{ words: 'They met on Friday', time: 'Friday', date: '2024-05-03' }],
    })
    const times = sheet.times.map((time) => ({ ...time, value: null, reading: 'no date of publication' }))
    expect(seenAndUnused({ ...sheet, times } as never, text, [])).toEqual([
      { kind: 'date', span: sheet.times[0]?.span, reason: 'no date of publication' },
    ])
  })
})
