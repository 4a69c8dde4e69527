import { describe, expect, test } from 'vitest'
import { entitiesOf, written } from './resolving.ts'

describe('one entry an organization', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'acronym in brackets, and later',
      'The National Institute for Tidal Studies (N.I.T.S.) closed. The N.I.T.S. said so.',
      ['National Institute for Tidal Studies = N.I.T.S.'],
    ],
    ['known by other names', 'The Pentagon agreed. The Defense Department said so.', ['Defense Department = Pentagon']],
    [
      'with and without the legal form',
      'Hanley Steel Corp. grew. Hanley Steel said so.',
      ['Hanley Steel Corp. = Hanley Steel'],
    ],
    ['a paper by its last word', 'The New York Times wrote so. The Times erred.', ['New York Times = Times']],
    ['a noun', 'The Moreno Foundation paid. The foundation said so.', ['Moreno Foundation = The foundation']],
    [
      'a noun that two fit stays open',
      'The Moreno Foundation and the Price Foundation paid. The foundation said so.',
      ['Moreno Foundation', 'Price Foundation'],
    ],
    ['a council', 'The Council on Tidal Studies met. The council agreed.', ['Council on Tidal Studies = The council']],
    [
      'an agency that another noun is told of stays open',
      'The Food Safety Agency closed. The customs agency said so.',
      ['Food Safety Agency'],
    ],
    [
      'two papers of one last word',
      'The Ohio Herald and The Reno Herald wrote so. The Herald erred.',
      ['Ohio Herald', 'Reno Herald', 'Herald'],
    ],
    ['an acronym within the name', 'The UK Seed Party met. UKSP members left.', ['UK Seed Party = UKSP']],
    ['a nation before it', 'The U.S. Congress met, and Congress left.', ['U.S. Congress = Congress']],
    ['two courts', 'The Ohio Supreme Court and the Supreme Court agreed.', ['Ohio Supreme Court', 'Supreme Court']],
  ])('%s', (_, body, expected) => {
    expect(written(entitiesOf(body).organizations)).toEqual(expected)
  })
})

test('the acronym is told only beside a long name', () => {
  const acronyms = (body: string) => entitiesOf(body).organizations.map(({ acronym }) => acronym)
  expect(acronyms('The Price Coal Board (PCB) closed.')).toEqual(['PCB'])
  expect(acronyms('NASA said so.')).toEqual([null])
})

describe('groups', () => {
  test.each<[string, readonly string[]]>([
    ['U.S. officials said so.', ['U.S. officials']],
    ['Six lawmakers left, according to two senators.', ['Six lawmakers', 'two senators']],
    ['The plans of officials were late.', []],
    ['Senators Carol Webb and Daniel Price said so.', []],
  ])('%s', (body, expected) => {
    expect(written(entitiesOf(body).groups)).toEqual(expected)
  })
})
