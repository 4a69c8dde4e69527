import type { DateOrder } from '@factsheet/model'
import { describe, expect, test } from 'vitest'
import { timesOf } from '../recognize/times/times-of.ts'

/** What a checker reads: the words, the value, why this anchor and way, and the rule. */
describe('readings', () => {
  test.each([
    [
      'The council voted «Wednesday».',
      '2023-11-15',
      'Wednesday → 15 Nov. 2023: past tense, the latest Wednesday on or before publication',
    ],
    [
      'The council will vote «Friday».',
      '2023-11-15',
      'Friday → 17 Nov. 2023: future tense or modal verb, the next Friday on or after publication',
    ],
    ['The council voted «last week».', '2023-11-15', 'last week → 2023-W45: the week before that of publication'],
    [
      'The council voted «Tuesday».',
      '',
      'Tuesday → not known: the article has no date, past tense, relative, and there is no date to count from',
    ],
    ['The council met on «03/04/2022».', '2023-11-15', '03/04/2022 → not known: day and month cannot be told apart'],
    ['The bridge opened in «2019».', '2023-11-15', '2019 → 2019: as written'],
    [
      'The mayor gave no reason for the «Jan. 14» deadline.',
      '2023-01-05',
      'Jan. 14 → 14 Jan. 2023: past tense, the next on or after publication, nearer by far than the one on the other side',
    ],
  ])('%s', (marked, published, reading) => {
    expect(timesOf(marked.replaceAll(/[«»]/gu, ''), published)[0]?.reading).toBe(reading)
  })
})

/** Anchors: publication, the id of the time last spoken of, or none. */
describe('anchors', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['The council voted Tuesday.', ['publication']],
    ['The council voted in 2019.', [null]],
    ['It opened on March 3, 2021. The following day it closed.', [null, 'time-1']],
    ['It opened on March 3, 2021. It closed at noon.', [null, 'time-1']],
    ['At noon on Tuesday it closed.', ['time-2', 'publication']],
    ['It opened in 2019. Last year it closed.', [null, 'publication']],
    ['It fell in the past two years after the previous five years.', ['publication', 'time-1']],
    ['The following day it closed.', [null]],
    ['He led it for 30 years.', [null]],
  ])('%s', (body, anchors) => {
    expect(timesOf(body, '2023-11-15').map(({ anchor }) => anchor)).toEqual(anchors)
  })
})

/** Days in numbers: the order that is told from outside, else that of the article's own dates, else none. */
describe('the order of day and month', () => {
  test.each<[string, DateOrder | null, readonly (string | null)[]]>([
    ['It opened on 03/04/2022.', null, [null]],
    ['It opened on 03/04/2022.', 'month-first', ['2022-03-04']],
    ['It opened on 03/04/2022.', 'day-first', ['2022-04-03']],
    ['It opened on 03/04/22 and closed on 15/11/23.', null, ['2022-04-03', '2023-11-15']],
    ['It opened on 03/04/22 and closed on 11/15/23.', null, ['2022-03-04', '2023-11-15']],
    ['It opened on 03/04/22, 15/11/22 and 11/15/23.', null, [null, '2022-11-15', '2023-11-15']],
    // What is no day in the order told is one in the other.
    ['It closed on 15/11/23.', 'month-first', ['2023-11-15']],
  ])('%s %s', (body, order, values) => {
    expect(timesOf(body, '2023-12-15', order).map(({ value }) => value)).toEqual(values)
  })

  test.each<[DateOrder | null, string, string]>([
    [
      'day-first',
      'It opened on 03/04/2022.',
      '03/04/2022 → 3 April 2022: the day first, as the settings say, as written',
    ],
    [
      null,
      'It opened on 03/04/2022 and closed on 15/11/2022.',
      '03/04/2022 → 3 April 2022: the day first, as in “15/11/2022”, as written',
    ],
  ])('%s is told in the reading', (order, body, reading) => {
    expect(timesOf(body, '2023-12-15', order)[0]?.reading).toBe(reading)
  })
})
