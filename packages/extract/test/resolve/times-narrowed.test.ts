import { expect, test } from 'vitest'
import { timesOf } from '../recognize/times/times-of.ts'

/** Days where the words mean less, or tell less finely, than the value: EDTF, first and last day. Published on a Wednesday. */
test.each<[string, string, string | null, string | null]>([
  ['The mill will reopen later this week.', '2023-11-16/2023-11-19', '2023-11-16', '2023-11-19'],
  ['The mill will close by the middle of the week.', '2023-11-15', '2023-11-15', '2023-11-15'],
  ['The permit expires at the end of this month.', '2023-11-30', '2023-11-30', '2023-11-30'],
  ['The mill will close by the end of the year.', '2023', '2023-01-01', '2023-12-31'],
  ['The mill has lost money in the last year.', '2022-11/2023-11', '2022-11-15', '2023-11-15'],
  ['The mill has lost money in recent months.', '../2023-11', null, '2023-11-15'],
  ['The mill has lost money in the past two years.', '2021-11-15/2023-11-15', '2021-11-15', '2023-11-15'],
  ['The vote is two months away.', '2024-01', '2024-01-01', '2024-01-31'],
])('%s', (body, edtf, start, end) => {
  expect(timesOf(body, '2023-11-15').map((time) => [time.edtf, time.interval])).toEqual([[edtf, { start, end }]])
})

test('overnight is two days: the night that led into the day just spoken of', () => {
  const [, night] = timesOf('The river rose on Monday. The overnight flood closed the mill.', '2023-11-15')
  expect(night).toMatchObject({ edtf: '2023-11-12/2023-11-13', anchor: 'time-1' })
})

test('overnight, with no day spoken of, leads into publication', () => {
  const [night] = timesOf('The overnight flood closed the mill.', '2023-11-15')
  expect(night).toMatchObject({ edtf: '2023-11-14/2023-11-15', anchor: 'publication' })
})

test('an attribute of markup is no time', () => {
  expect(timesOf('<post datetime="2015-12-02">The mill is closed</post>.', '2023-11-15')).toEqual([])
})
