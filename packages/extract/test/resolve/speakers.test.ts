import { describe, expect, test } from 'vitest'
import { statementsIn } from '../support/statements.ts'

/** The words, the name and the type of the last statement's source. */
function last(...paragraphs: readonly string[]) {
  const source = statementsIn(...paragraphs).statements.at(-1)?.source
  return source === null || source === undefined ? null : [source.span.text, source.name, source.type]
}

test('an “it” that stands for nobody says nothing', () => {
  const { statements } = statementsIn(
    'Ana Ruiz ran for Reno Mills last year.',
    'It denies even the best what they want.',
  )
  expect(statements).toEqual([])
})

describe('who that is', () => {
  test.each<[string, string[], [string, string, string]]>([
    ['a name', ['“It rained,” said Ana Ruiz.'], ['Ana Ruiz', 'Ana Ruiz', 'person']],
    ['a short name', ['Mayor Ana Ruiz came. “It rained,” Ms. Ruiz said.'], ['Ms. Ruiz', 'Ana Ruiz', 'person']],
    [
      'a name with its office',
      ['“It rained,” said Ana Ruiz, the mayor of Salem.'],
      ['Ana Ruiz, the mayor of Salem', 'Ana Ruiz', 'person'],
    ],
    [
      'an office',
      ['Ana Ruiz, the mayor of Salem, came. “It rained,” the mayor said.'],
      ['the mayor', 'Ana Ruiz', 'person'],
    ],
    ['a pronoun', ['Ana Ruiz came late. “It rained,” she said.'], ['she', 'Ana Ruiz', 'person']],
    [
      'a pronoun for who spoke before',
      ['“It rained,” Ana Ruiz said.', '“Tom Lee and Jim Kern left,” she added.'],
      ['she', 'Ana Ruiz', 'person'],
    ],
    [
      'a pronoun for somebody without a name',
      ['Ana Ruiz said it had rained. A woman at the mill said it was late. She said it had snowed.'],
      ['She', 'A woman at the mill', 'unnamed'],
    ],
    [
      'an organization that opens the sentence before',
      ['Lind Brothers posted a loss of $4 million. It expects a rise in sales.'],
      ['It', 'Lind Brothers', 'organization'],
    ],
    [
      'a name behind a team and an office, in a line of its own',
      ['Reno coach Eva Lind:', '“We were the better side, and it hurts to lose.”'],
      ['Reno coach Eva Lind', 'Eva Lind', 'person'],
    ],
    [
      'the noun that heads the phrase, not where it is',
      ['Ana Ruiz came. The Salem, Ohio-based company said it had rained.'],
      ['The Salem, Ohio-based company', 'The Salem, Ohio-based company', 'organization'],
    ],
    [
      'the firm that spoke last',
      ['Corvane Bank said it had rained. The company said it was late.'],
      ['The company', 'Corvane Bank', 'organization'],
    ],
    ['a relative pronoun', ['The prize went to Ana Ruiz, who said it had rained.'], ['Ana Ruiz', 'Ana Ruiz', 'person']],
    [
      'a pronoun behind an apposition',
      ['Tom Lee, a sailor who had called her “a tourist,” left.'],
      ['Tom Lee', 'Tom Lee', 'person'],
    ],
    ['a pronoun for a group', ['Voters who say it has rained were few.'], ['Voters', 'Voters', 'group']],
    [
      'a pronoun behind a place',
      ['He met a professor at the University of Oslo, who said it had rained.'],
      ['a professor at the University of Oslo', 'a professor at the University of Oslo', 'unnamed'],
    ],
    [
      'a speaker in capitals',
      ['Ana Ruiz came.', 'LEE: Did it rain?', 'LEE: Well?', 'RUIZ: All day.'],
      ['RUIZ', 'Ana Ruiz', 'person'],
    ],
    [
      'those who govern under somebody',
      ['Ana Ruiz led. “It rained,” the Ruiz administration said.'],
      ['the Ruiz administration', 'the Ruiz administration', 'place'],
    ],
    [
      'a pronoun behind two phrases',
      ['It is late, said Tom Lee, an analyst at Jefferies, who says it has rained.'],
      ['Tom Lee', 'Tom Lee', 'person'],
    ],
    [
      'a pronoun for who speaks, not for who is spoken of',
      ['Ana Ruiz said Jane Lee was late.', '“It rained,” she said.'],
      ['she', 'Ana Ruiz', 'person'],
    ],
    [
      'a pronoun of which the gender tells',
      ['Ana Ruiz met Robin Lee. She said it had rained.'],
      ['She', 'Ana Ruiz', 'person'],
    ],
    [
      'an organization behind a noun',
      ['The utility, Carrow Power & Light, said it had rained.'],
      ['The utility, Carrow Power & Light', 'Carrow Power & Light', 'organization'],
    ],
    [
      'an organization by its noun',
      ['The European Comet Consortium met. “It rained,” the consortium said.'],
      ['the consortium', 'European Comet Consortium', 'organization'],
    ],
    [
      'a memo',
      ['A memo obtained by the paper said it had rained.'],
      ['A memo obtained by the paper', 'A memo obtained by the paper', 'document'],
    ],
    [
      'an organization',
      ['“It rained,” the Salem Police Department said.'],
      ['the Salem Police Department', 'Salem Police Department', 'organization'],
    ],
    ['a group', ['U.S. officials say it has rained.'], ['U.S. officials', 'U.S. officials', 'group']],
    [
      'a government',
      ['“It rained,” the Chinese government said.'],
      ['the Chinese government', 'the Chinese government', 'place'],
    ],
    [
      'a ministry',
      ['“It rained,” the foreign ministry said.'],
      ['the foreign ministry', 'the foreign ministry', 'organization'],
    ],
    ['a document', ['“It rained,” the statement said.'], ['the statement', 'the statement', 'document']],
    ['someone unnamed', ['“It rained,” a spokesman said.'], ['a spokesman', 'a spokesman', 'unnamed']],
    [
      'somebody who works for someone',
      ['Tom Lee left. “It rained,” said Lee’s lawyer.'],
      ['Lee’s lawyer', 'Lee’s lawyer', 'person'],
    ],
    ['somebody of his', ['Tom Lee left. His lawyer said it had rained.'], ['His lawyer', 'His lawyer', 'person']],
    ['a pronoun that nobody fits', ['“It rained,” he said.'], ['he', 'he', 'unnamed']],
  ])('%s: %j', (_, paragraphs, expected) => expect(last(...paragraphs)).toEqual(expected))

  test('nobody', () => expect(last('“It rained all day long.”')).toBeNull())
})
