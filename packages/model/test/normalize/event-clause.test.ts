import { expect, test } from 'vitest'
import { slice, type Span } from '../../src/contract/span.ts'
import { clauseOf } from '../../src/normalize/event-clause.ts'

const TEXT = 'On Friday, after a debate of nine hours, the board of Port Ellery closed the pier for good.'
const at = (words: string): Span => slice(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length)

test.each<[string, string, readonly string[] | null, string, string, readonly string[] | null]>([
  [
    'as it was read',
    'the board of Port Ellery closed the pier',
    ['the board', 'closed the pier'],
    'closed',
    'the board of Port Ellery closed the pier',
    ['the board', 'closed the pier'],
  ],
  [
    'a clause without its trigger',
    'On Friday, after a debate of nine hours',
    ['On Friday'],
    'closed',
    'On Friday, after a debate of nine hours, the board of Port Ellery closed',
    null,
  ],
  [
    'a label outside of its clause',
    'the board of Port Ellery closed the pier',
    ['the board', 'closed the pier for good'],
    'closed',
    'the board of Port Ellery closed the pier',
    null,
  ],
  [
    'no label',
    'the board of Port Ellery closed the pier',
    null,
    'closed',
    'the board of Port Ellery closed the pier',
    null,
  ],
])('%s', (_, span, label, trigger, clause, printed) => {
  const whole = clauseOf({ span: at(span), label: label?.map(at) ?? null, trigger: at(trigger) }, TEXT)
  expect(whole.span.text).toBe(clause)
  expect(whole.label?.map(({ text }) => text) ?? null).toEqual(printed)
})

test('a clause is cut to thirty words around its trigger', () => {
  const text = `${'so '.repeat(40)}they left ${'again '.repeat(40)}`
  const from = text.indexOf('left')
  const trigger = slice(text, from, from + 4)
  const { span } = clauseOf({ span: slice(text, 0, text.length - 1), label: [trigger], trigger }, text)
  expect(span.text.split(' ')).toHaveLength(30)
  expect(span.text).toContain('left')
})
