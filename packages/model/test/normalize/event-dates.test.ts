import { expect, test } from 'vitest'
import type { Relation } from '../../src/contract/event.ts'
import type { Interval } from '../../src/contract/time.ts'
import { eventDate } from '../../src/normalize/event-dates.ts'

const days = (start: string | null, end: string | null): Interval => ({ start, end })
const time = (edtf: string | null, interval: Interval | null) => ({ edtf, interval, value: null })

const YEAR = time('2019', days('2019-01-01', '2019-12-31'))
const MAY = time('2022-05', days('2022-05-01', '2022-05-31'))
const APRIL = time('2023-04', days('2023-04-01', '2023-04-30'))
const DAY = time('2024-03-01', days('2024-03-01', '2024-03-01'))
const QUARTER = time('1999-07/1999-09', days('1999-07-01', '1999-09-30'))
const DECADE = time('199X', days('1990-01-01', '1999-12-31'))
const SUMMER = time('2016-22', days('2016-06-01', '2016-08-31'))

test.each<[string, Relation, readonly ReturnType<typeof time>[], string, Interval]>([
  ['a year', 'at', [YEAR], '2019', days('2019-01-01', '2019-12-31')],
  ['a season', 'at', [SUMMER], '2016-22', days('2016-06-01', '2016-08-31')],
  ['days without EDTF', 'at', [time(null, days('2024-03-01', null))], '2024-03-01/..', days('2024-03-01', null)],
  ['before a year', 'before', [YEAR], '../2018', days(null, '2018-12-31')],
  ['before a month', 'before', [MAY], '../2022-04', days(null, '2022-04-30')],
  ['before a day', 'before', [DAY], '../2024-02-29', days(null, '2024-02-29')],
  ['before a quarter', 'before', [QUARTER], '../1999-06', days(null, '1999-06-30')],
  ['before a season', 'before', [SUMMER], '../2016-05-31', days(null, '2016-05-31')],
  ['after a year', 'after', [YEAR], '2020/..', days('2020-01-01', null)],
  ['after a day', 'after', [DAY], '2024-03-02/..', days('2024-03-02', null)],
  ['since a month', 'since', [MAY], '2022-05/..', days('2022-05-01', null)],
  ['before a decade', 'before', [DECADE], '../1989', days(null, '1989-12-31')],
  ['since a decade', 'since', [DECADE], '1990/..', days('1990-01-01', null)],
  ['after a decade', 'after', [DECADE], '2000/..', days('2000-01-01', null)],
  ['until a year', 'until', [YEAR], '../2019', days(null, '2019-12-31')],
  ['by a day', 'by', [DAY], '../2024-03-01', days(null, '2024-03-01')],
  ['between two months', 'between', [MAY, APRIL], '2022-05/2023-04', days('2022-05-01', '2023-04-30')],
  ['between two quarters', 'between', [QUARTER, YEAR], '1999-07/2019', days('1999-07-01', '2019-12-31')],
  [
    'from the first century',
    'between',
    [time('00XX', days('0001-01-01', '0099-12-31')), DAY],
    '0001/2024-03-01',
    days('0001-01-01', '2024-03-01'),
  ],
  ['between equals', 'between', [YEAR, YEAR], '2019', days('2019-01-01', '2019-12-31')],
])('%s', (_, relation, times, date, interval) => {
  expect(eventDate(relation, times)).toEqual({ date, interval })
})

test.each<[string, Relation, readonly ReturnType<typeof time>[]]>([
  ['no time', 'at', []],
  ['a time without days', 'at', [time('2019', null)]],
  ['both sides open', 'at', [time('../..', days(null, null))]],
  ['before what has no start', 'before', [time('../2019', days(null, '2019-12-31'))]],
])('no date: %s', (_, relation, times) => {
  expect(eventDate(relation, times)).toBeNull()
})

const FIRST_YEAR = time('0001', days('0001-01-01', '0001-12-31'))
const LAST_YEAR = time('9999', days('9999-01-01', '9999-12-31'))

test.each<[string, Relation, readonly ReturnType<typeof time>[]]>([
  ['a range that ends before it begins', 'between', [APRIL, MAY]],
  ['two times in the wrong order', 'at', [DAY, YEAR]],
  ['before the first year', 'before', [FIRST_YEAR]],
  ['after the last year', 'after', [LAST_YEAR]],
])('no date: %s', (_, relation, times) => {
  expect(eventDate(relation, times)).toBeNull()
})
