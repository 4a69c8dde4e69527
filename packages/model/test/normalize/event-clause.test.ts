import { expect, test } from 'vitest'
import { slice, type Span } from '../../src/contract/span.ts'
import { clauseOf } from '../../src/normalize/event-clause.ts'

const TEXT = 'On Friday, after a debate of nine hours, the board of Port Ellery closed the pier for good.'
const at = (words: string): Span => slice(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length)

test.each<[string, string, string, string, string, string]>([
  ['as it was read', 'the board of Port Ellery closed the pier', 'closed the pier', 'closed', 'same', 'same'],
  [
    'a clause without its trigger',
    'On Friday, after a debate of nine hours',
    'On Friday',
    'closed',
    'On Friday, after a debate of nine hours, the board of Port Ellery closed',
    'closed',
  ],
  [
    'a label outside of its clause',
    'the board of Port Ellery closed the pier',
    'closed the pier for good',
    'closed',
    'same',
    'closed the pier',
  ],
  [
    'a label that is too long',
    'after a debate of nine hours, the board of Port Ellery closed the pier',
    'nine hours, the board of Port Ellery closed the pier',
    'closed',
    'same',
    'nine hours, the board of Port Ellery closed',
  ],
])('%s', (_, span, label, trigger, clause, printed) => {
  const whole = clauseOf({ span: at(span), label: at(label), trigger: at(trigger) }, TEXT)
  expect(whole.span.text).toBe(clause === 'same' ? span : clause)
  expect(whole.label.text).toBe(printed === 'same' ? label : printed)
})

test('a clause is cut to thirty words around its trigger', () => {
  const text = `${'so '.repeat(40)}they left ${'again '.repeat(40)}`
  const from = text.indexOf('left')
  const trigger = slice(text, from, from + 4)
  const { span, label } = clauseOf({ span: slice(text, 0, text.length - 1), label: trigger, trigger }, text)
  expect(span.text.split(' ')).toHaveLength(30)
  expect(span.text).toContain('left')
  expect(label.text).toBe('left')
})
