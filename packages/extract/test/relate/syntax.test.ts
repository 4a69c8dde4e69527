import { expect, test } from 'vitest'
import { subjectOf } from '../../src/relate/syntax/clauses.ts'
import { phraseOf } from '../../src/relate/syntax/noun-phrases.ts'
import { tenseOf } from '../../src/relate/syntax/tense.ts'
import { isVerbHead, verbGroupAt } from '../../src/relate/syntax/verb-groups.ts'
import { at, parseBody, wordsOf } from './parsing.ts'

/** Each verb group as its words and form. */
function groupsOf(body: string): string[] {
  const parse = parseBody(body)
  return parse.tokens
    .filter(({ index }) => isVerbHead(parse, index))
    .map(({ index }) => `${wordsOf(parse, verbGroupAt(parse, index))}: ${verbGroupAt(parse, index).form}`)
}

test.each<[string, readonly string[]]>([
  ['The mill has not been sold.', ['has not been sold: finite']],
  ['The board plans to close the mill.', ['plans: finite', 'to close: infinitive']],
  ['The mayor stepped down after visiting the mill.', ['stepped down: finite', 'visiting: gerund']],
  ['The report released by the board was wrong.', ['released: participle', 'was: finite']],
  ['The government then says that she also claims the land.', ['says: finite', 'claims: finite']],
  ['The new attacks on the town were planned.', ['were planned: finite']],
])('verb groups: %s', (body, groups) => {
  expect(groupsOf(body)).toEqual(groups)
})

test.each<[string, string, string, string | null]>([
  ['its own', 'The owner of the mill left.', 'left', 'owner'],
  ['of a passive', 'The old mill was sold by the town.', 'sold', 'mill'],
  ['shared by "and"', 'The owner closed the mill and sold the land.', 'sold', 'owner'],
  ['of an infinitive', 'The owner wants to sell the land.', 'sell', 'owner'],
  ['of an infinitive with an object before it', 'The board urged the owner to sell.', 'sell', 'owner'],
  ['of a relative clause', 'The mill, which closed last year, was old.', 'closed', 'mill'],
  ['of a participle', 'A letter sent by the board arrived.', 'sent', 'letter'],
  ['none of a plan', 'The plan to sell the mill failed.', 'sell', null],
])('the subject %s', (_, body, verb, subject) => {
  const parse = parseBody(body)
  const found = subjectOf(parse, at(parse, verb))
  expect(found === undefined ? null : (parse.tokens[found]?.text ?? null)).toBe(subject)
})

test.each<[string, string, string]>([
  ['The members of the town council, who met on Friday, agreed.', 'members', 'The members of the town council'],
  ['Two banks and a small insurer from the north lost money.', 'banks', 'Two banks and a small insurer'],
  ['The council’s new press officer resigned.', 'officer', 'The council’s new press officer'],
])('the short phrase of a noun: %s', (body, noun, phrase) => {
  const parse = parseBody(body)
  expect(wordsOf(parse, phraseOf(parse, at(parse, noun)))).toBe(phrase)
})

test.each<[string, string, string]>([
  ['The board met.', 'met', 'past'],
  ['The board will meet.', 'meet', 'future'],
  ['The board is expected to meet.', 'meet', 'future'],
  ['The board failed to meet.', 'meet', 'past'],
  ['The board would have met.', 'met', 'past'],
  ['The board could not be reached.', 'reached', 'past'],
  ['The board meets.', 'meets', 'present'],
  ['They came to see the mill.', 'see', 'past'],
])('tense: %s', (body, verb, tense) => {
  const parse = parseBody(body)
  expect(tenseOf(parse, at(parse, verb))).toBe(tense)
})

test('a name is one node, whatever its inner tree', () => {
  const parse = parseBody('The Bank of England raised the rate.')
  const outside = parse.tokens.filter(
    ({ inName, index, label }) => inName && label !== 'inner' && index !== at(parse, 'The'),
  )
  expect(outside).toHaveLength(1)
})
