import type { DateOrder } from '@factsheet/model'
import { describe, expect, test } from 'vitest'
import { read, rules } from './reading.ts'

const withDate = (line: string, date?: string) =>
  read(`title: a\ndate: ${line}\ncontent:\nThe mill closed.\n`, 'article.txt', date === undefined ? {} : { date })

test.each<[string, string, string]>([
  ['Nov. 15, 2023', '2023-11-15', 'Nov. 15, 2023'],
  ['Nov 15, 2023', '2023-11-15', 'Nov 15, 2023'],
  ['November 15, 2023', '2023-11-15', 'November 15, 2023'],
  ['November 15, 2023 4:49 p.m. ET', '2023-11-15', 'November 15, 2023'],
  ['Nov. 15th 2023', '2023-11-15', 'Nov. 15th 2023'],
  ['Wednesday, Nov. 15, 2023', '2023-11-15', 'Nov. 15, 2023'],
  ['Wed Nov 15 18:40:00 2023', '2023-11-15', 'Nov 15 18:40:00 2023'],
  ['15 November 2023', '2023-11-15', '15 November 2023'],
  ['15 Nov 23', '2023-11-15', '15 Nov 23'],
  ['15-Nov-2023', '2023-11-15', '15-Nov-2023'],
  ['the 15th of November, 2023', '2023-11-15', '15th of November, 2023'],
  ['2023-11-15', '2023-11-15', '2023-11-15'],
  ['2023-11-15T18:40:00Z', '2023-11-15', '2023-11-15'],
  ['2023/11/15', '2023-11-15', '2023/11/15'],
  ['2023.11.15', '2023-11-15', '2023.11.15'],
  ['20231115', '2023-11-15', '20231115'],
  ['2023 Nov. 15', '2023-11-15', '2023 Nov. 15'],
  ['11/15/2023', '2023-11-15', '11/15/2023'],
  ['11/15/23', '2023-11-15', '11/15/23'],
  ['15/11/2023', '2023-11-15', '15/11/2023'],
  ['11/11/2023', '2023-11-11', '11/11/2023'],
  ['15.11.2023', '2023-11-15', '15.11.2023'],
  ['4.5.2023', '2023-05-04', '4.5.2023'],
  ['Published Nov. 15, 2023', '2023-11-15', 'Nov. 15, 2023'],
  ['Posted on 15 November 2023 at 10:30', '2023-11-15', '15 November 2023'],
  ['Updated Nov. 15, 2023', '2023-11-15', 'Nov. 15, 2023'],
  ['Updated Nov. 16, 2023; published Nov. 15, 2023', '2023-11-15', 'Nov. 15, 2023'],
  ['Feb. 29, 2024', '2024-02-29', 'Feb. 29, 2024'],
  ['Sept. 5, 1998', '1998-09-05', 'Sept. 5, 1998'],
  ['5 May ’98', '1998-05-05', '5 May ’98'],
])('%s', (line, date, words) => {
  const result = withDate(line)
  expect(result.article.published).toMatchObject({ date, from: 'header', span: { text: words } })
  expect(rules(result)).toEqual([])
})

test.each<[string, DateOrder, string]>([
  ['03/04/2023', 'month-first', '2023-03-04'],
  ['03/04/2023', 'day-first', '2023-04-03'],
  ['11/15/2023', 'day-first', '2023-11-15'],
  ['4.5.2023', 'month-first', '2023-05-04'],
])('%s, %s', (line, dateOrder, date) => {
  const result = read(`title: a\ndate: ${line}\ncontent:\nThe mill closed.\n`, 'article.txt', { dateOrder })
  expect(result.article.published?.date).toBe(date)
  expect(rules(result)).toEqual([])
})

test.each<[string, string | null]>([
  ['Published Nov. 15, 2023, updated Nov. 16, 2023, 4:49 p.m.', '2023-11-16'],
  ['Nov. 15, 2023 | Last updated on Nov. 17, 2023', '2023-11-17'],
  ['Updated Nov. 15, 2023', '2023-11-15'],
  ['Nov. 15, 2023', null],
])('updated: %s', (line, date) => {
  expect(withDate(line).article.updated?.date ?? null).toBe(date)
})

test('a line of its own tells of the update', () => {
  const { article, problems } = read('title: a\ndate: 2023-11-15\nupdated: 2023-11-17\ncontent:\nThe mill closed.\n')
  expect(article.updated).toMatchObject({ date: '2023-11-17', span: { text: '2023-11-17' } })
  expect(problems).toEqual([])
})

describe('what is odd', () => {
  test.each<[string, string | null, string, 'warning' | 'info', string]>([
    ['Feb. 30, 2023', null, 'impossible-date', 'warning', 'Feb. 30, 2023'],
    ['2023-13-01', null, 'impossible-date', 'warning', '2023-13-01'],
    ['Feb. 29, 2023', null, 'impossible-date', 'warning', 'Feb. 29, 2023'],
    ['31/31/2023', null, 'impossible-date', 'warning', '31/31/2023'],
    ['03/04/2023', '2023-03-04', 'ambiguous-date', 'info', '03/04/2023'],
    ['Nov. 2023', null, 'article-without-date', 'warning', 'Nov. 2023'],
    ['15 November', null, 'article-without-date', 'warning', '15 November'],
    ['soon', null, 'article-without-date', 'warning', 'soon'],
    ['Marching 15, 2023', null, 'article-without-date', 'warning', 'Marching 15, 2023'],
  ])('%s', (line, date, rule, level, words) => {
    const { article, problems } = withDate(line)
    expect(article.published?.date ?? null).toBe(date)
    expect(problems).toMatchObject([{ rule, level, spans: [{ text: words }] }])
  })

  test.each<[string, string, string]>([
    ['', '2024-05-01', 'option'],
    ['soon', '2024-05-01', 'option'],
    ['Feb. 30, 2023', '2024-05-01', 'option'],
    ['Nov. 15, 2023', '2023-11-15', 'header'],
  ])('the option dates “%s”', (line, date, from) => {
    expect(withDate(line, '2024-05-01').article.published).toMatchObject({ date, from })
  })
})
