import { describe, expect, test } from 'vitest'
import { statementsIn } from '../support/statements.ts'

/** Of each statement: kind, stance, and who. */
function kinds(...paragraphs: readonly string[]) {
  return statementsIn(...paragraphs).statements.map(({ kind, stance }) => [kind, stance])
}

describe('kind, by the marks alone, and stance, by the cue', () => {
  test.each<[string, string, [string, string][]]>([
    ['direct', '“We closed it,” Ana Ruiz said.', [['direct', 'asserts']]],
    ['direct, a fragment', 'It was a move that Ana Ruiz denounced as “a smear.”', [['direct', 'accuses']]],
    ['mixed', 'Ana Ruiz said the rules were “fragmented and weak.”', [['mixed', 'asserts']]],
    ['mixed around its verb', 'The rules, Ana Ruiz said, remain “fragmented” among towns.', [['mixed', 'asserts']]],
    ['mixed with "that"', 'Ana Ruiz said that “it rained.”', [['mixed', 'asserts']]],
    ['indirect', 'Ana Ruiz said the mill had closed.', [['indirect', 'asserts']]],
    ['indirect, words set off', 'Ana Ruiz said the so-called “safe harbor” had closed.', [['indirect', 'asserts']]],
    ['indirect, a title', 'Ana Ruiz said the novel “Salt” had sold well.', [['indirect', 'asserts']]],
    ['a denial', 'Ana Ruiz denied that the mill had closed.', [['indirect', 'denies']]],
    ['a refusal', 'Ana Ruiz declined to comment.', [['indirect', 'declines']]],
    [
      'a turn of a conversation',
      'ANA: It is late.\nLEE: Why?\nANA: It is.',
      [
        ['direct', 'asserts'],
        ['direct', 'asks'],
        ['direct', 'asserts'],
      ],
    ],
    ['guillemets', 'Ana Ruiz said: «We closed it.»', [['direct', 'asserts']]],
    ['an inch within', 'Ana Ruiz said: "It is 6\'2" tall."', [['direct', 'asserts']]],
    ['a thought', 'Ana Ruiz fears that the mill will close.', [['indirect', 'believes']]],
    ['a hope', 'Ana Ruiz hopes that the mill will stay.', [['indirect', 'expects']]],
    ['a wish', 'Ana Ruiz wants a new mill.', [['indirect', 'asks']]],
    ['an order', 'The court ordered Ana Ruiz to close the mill.', [['indirect', 'orders']]],
    ['a promise', 'Ana Ruiz promised to close the mill.', [['indirect', 'promises']]],
    ['a passive', 'The mill was described by Ana Ruiz as a danger.', [['indirect', 'asserts']]],
    ['a poll', 'Most want a new mill, a poll found.', [['indirect', 'asserts']]],
    ['no answer', 'Ana Ruiz did not respond to a request for comment.', [['indirect', 'declines']]],
  ])('%s: %s', (_, body, expected) => expect(kinds(body)).toEqual(expected))
})

describe('in what it was said', () => {
  test.each<[string, string | null]>([
    ['“We closed it,” Ana Ruiz said in a statement.', 'in a statement'],
    ['In an interview on Monday, Ana Ruiz said, “We closed it.”', 'In an interview'],
    ['“We closed it,” Ana Ruiz wrote on Twitter.', 'on Twitter'],
    ['“We closed it,” Ana Ruiz said in Salem.', null],
  ])('%s', (body, via) => expect(statementsIn(body).statements.map((found) => found.via?.text ?? null)).toEqual([via]))
})

describe('findings', () => {
  test.each<[string, string[], string[]]>([
    ['a mark that nothing closes', ['Ana Ruiz said, “It rained all day.'], ['quotation-open']],
    ['words that nobody says', ['“It rained all day long.”'], ['quotation-without-speaker']],
    ['neither', ['“It rained all day long,” Ana Ruiz said.'], []],
    ['a paragraph that goes on', ['“It rained,” Ana Ruiz said.', '“And it will rain again.”'], []],
  ])('%s', (_, paragraphs, rules) =>
    expect(statementsIn(...paragraphs).problems.map(({ rule }) => rule)).toEqual(rules),
  )

  test('point at the mark', () => {
    const [problem] = statementsIn('Nobody came. “It rained all day.').problems
    expect(problem?.spans).toEqual([expect.objectContaining({ text: '“' })])
  })
})

describe('quotations seen and not used', () => {
  test.each<[string, string]>([
    ['The word “tariff” came up.', 'words set off by marks, not somebody’s speech'],
    ['Her novel “Salt” won.', 'the title of a work'],
    ['Ana “Red” Ruiz won.', 'a nickname'],
    ['It was a “disaster” for the town.', 'quoted words, nobody said to have spoken them'],
  ])('%s', (body, reason) =>
    expect(statementsIn(body).seen).toEqual([expect.objectContaining({ kind: 'quotation', reason })]),
  )
})

describe('a refusal has no content', () => {
  test.each<[string, string, string]>([
    ['Ana Ruiz declined to comment.', 'Ana Ruiz', 'declined to comment'],
    ['The company did not immediately respond to a request for comment.', 'The company', 'did not immediately respond'],
    ['A spokesman didn’t respond to emails.', 'A spokesman', 'didn’t respond'],
    ['Ruiz did not return a call on Monday.', 'Ruiz', 'did not return a call'],
    ['Ruiz could not be reached for comment.', 'Ruiz', 'could not be reached for comment'],
    ['The agency had no immediate comment.', 'The agency', 'had no immediate comment'],
    ['The consortium declined to say what it would cost.', 'The consortium', 'declined to say'],
    ['The utility did not say when the lights would be back.', 'The utility', 'did not say'],
    ['The firm would neither confirm nor deny the sale.', 'The firm', 'would neither confirm nor deny'],
  ])('%s', (body, who, cue) => {
    const [only, ...more] = statementsIn(body).statements
    expect(more).toEqual([])
    expect(only).toMatchObject({ content: [], stance: 'declines', source: { span: { text: who } }, cue: { text: cue } })
  })

  test('two in a sentence', () =>
    expect(
      statementsIn('A spokesman for the port declined to comment, and the mill did not reply.').statements.map(
        ({ source }) => source?.name,
      ),
    ).toEqual(['A spokesman for the port', 'the mill']))

  test('after what was said, by the same', () =>
    expect(
      statementsIn('Ana Ruiz said the letter was old and declined to comment further.').statements.map(
        ({ source }) => source?.name,
      ),
    ).toEqual(['Ana Ruiz', 'Ana Ruiz']))

  test('within what is said it is a part of that', () =>
    expect(kinds('Ana Ruiz said that she would not comment on the letter.')).toEqual([['indirect', 'asserts']]))

  test.each(['The pump did not respond well.', 'Ruiz declined the prize.', 'The engine does not return to the yard.'])(
    'is not: %s',
    (body) => expect(statementsIn(body).statements.filter(({ content }) => content.length === 0)).toEqual([]),
  )
})
