import { describe, expect, test } from 'vitest'
import { found, type Told } from '../support/sheet.ts'

const event = (sentence: string, time: string, date: string, status?: 'planned' | 'happened'): Told => ({
  sentences: [sentence],
  events: [{ words: sentence.replace(/\.$/u, ''), time, date, ...(status === undefined ? {} : { status }) }],
})

describe('event-order', () => {
  test.each([
    ['The council voted on May 20, 2024.', 'May 20, 2024', '2024-05-20'],
    ['The text was published on Friday, June 7, 2024.', 'Friday, June 7, 2024', '2024-06-07'],
    ['The bridge fell in 2026.', '2026', '2026'],
    ['The hearing was held in Alba on 9 June 2024.', '9 June 2024', '2024-06-09'],
  ])('%s', (sentence, time, date) => {
    expect(found(event(sentence, time, date), 'event-order')).toMatchObject([{ level: 'warning', facts: ['event-1'] }])
  })

  test('says what was read where', () => {
    expect(
      found(event('The council voted on May 20, 2024.', 'May 20, 2024', '2024-05-20'), 'event-order')[0]?.message,
    ).toBe(
      'told as having happened, but dated 2024-05-20, after publication on 2024-05-01: “The council voted on May 20, 2024” in sentence 1',
    )
  })

  test.each<[string, Told]>([
    ['a day whose year is our reading', event('The council voted on May 20.', 'May 20', '2024-05-20')],
    ['before publication', event('The council voted on April 20.', 'April 20', '2024-04-20')],
    ['on the day', event('The council voted on May 1.', 'May 1', '2024-05-01')],
    ['planned', event('The council voted on May 20, 2024.', 'May 20, 2024', '2024-05-20', 'planned')],
    ['a weekday, whose week is our reading', event('The council voted on Friday.', 'Friday', '2024-05-03')],
    ['a clock time', event('The council voted at 11 p.m.', '11 p.m', '2024-05-03')],
    [
      'no publication date',
      { ...event('The council voted on May 20, 2024.', 'May 20, 2024', '2024-05-20'), published: null },
    ],
    ['a present tense that looks ahead', event('Alba votes on May 20, 2024.', 'May 20, 2024', '2024-05-20')],
    ['what is due', event('The last payment is due in 2034.', '2034', '2034')],
    ['what was set for then', event('The vote was set for May 20, 2024.', 'May 20, 2024', '2024-05-20')],
    ['what was put off', event('The trip was postponed until June 15, 2024.', 'June 15, 2024', '2024-06-15')],
    ['what somebody was invited to', event('They invited her to speak on May 20, 2024.', 'May 20, 2024', '2024-05-20')],
    [
      'a date that names a thing',
      event('She gave no reason for the May 20, 2024, deadline.', 'May 20, 2024', '2024-05-20'),
    ],
  ])('not for %s', (_, told) => {
    expect(found(told, 'event-order')).toEqual([])
  })
})
