import { describe, expect, test } from 'vitest'
import { entitiesOf } from './resolving.ts'

const problems = (body: string) => entitiesOf(body).problems.filter(({ rule }) => rule === 'ambiguous-mention')

describe('ambiguous-mention', () => {
  test.each<[string, string, string]>([
    [
      'a surname of two',
      'Mark Lowell met Peter Lowell. The mill was sold to Lowell.',
      '“Lowell” may be Mark Lowell or Peter Lowell: the article does not say which',
    ],
    [
      'a surname of three',
      'Mark Lowell, Peter Lowell and Sandra Lowell met. The mill was sold to Lowell.',
      '“Lowell” may be Mark Lowell or Peter Lowell or Sandra Lowell: the article does not say which',
    ],
    [
      'an honorific that two may have',
      'Mark Lowell met Peter Lowell. The mill was sold to Mr. Lowell.',
      '“Lowell” may be Mark Lowell or Peter Lowell: the article does not say which',
    ],
    [
      'a surname with a mark of possession',
      "Mark Lowell met Peter Lowell. Lowell's mill burned.",
      '“Lowell” may be Mark Lowell or Peter Lowell: the article does not say which',
    ],
  ])('%s', (_, body, message) => {
    expect(problems(body)).toMatchObject([{ level: 'info', message }])
  })

  test('is told once for each name, with every place', () => {
    const body = 'Mark Lowell met Peter Lowell. The mill was sold to Lowell, and the shop to Lowell.'
    expect(problems(body).map(({ spans }) => spans.map(({ text }) => text))).toEqual([['Lowell', 'Lowell']])
  })

  test.each<[string, string]>([
    ['one who bears it', 'Mark Lowell spoke. The mill was sold to Lowell.'],
    ['the honorific', 'Mark Lowell met Sandra Lowell. The mill was sold to Mrs. Lowell.'],
    ['both by full name', 'Mark Lowell met Peter Lowell. The mill was sold to Peter Lowell.'],
    ['given names alone', 'Mark Lowell met Peter Lowell. The mill was sold to Peter.'],
    [
      'the one named in the sentence before',
      'Mark Lowell spoke. His brother Peter Lowell left. Mark Lowell slept. Lowell woke.',
    ],
    ['junior beside senior', 'Robert Haines Sr. met Robert Haines Jr. The mill was sold to Ana Ruiz.'],
    ['his supporters', 'Mark Lowell met Peter Lowell. Several Lowell supporters sang.'],
    ['his campaign', 'Mark Lowell met Peter Lowell. The Lowell campaign sang.'],
    [
      'one who is named far more often',
      'Mark Lowell spoke. Mark Lowell sang. Mark Lowell wept. Mark Lowell slept. He met Peter Lowell. The mill was sold to Lowell.',
    ],
    ['names one letter apart', 'Mark Lowell met Peter Lovell. The mill was sold to Lowell.'],
  ])('not for %s', (_, body) => {
    expect(problems(body)).toEqual([])
  })
})
