import { describe, expect, test } from 'vitest'
import { speechIn } from '../../support/speech.ts'

function told(...paragraphs: readonly string[]) {
  return speechIn(...paragraphs).map(({ source, stance, content }) => [
    source?.text ?? null,
    stance,
    content.map(({ text }) => text).join(' … '),
  ])
}

describe('a turn of a conversation belongs to the speaker before it', () => {
  test('names in capitals', () => {
    expect(told('RUIZ: The pier is closed.', 'OKONJO: For how long?', 'RUIZ: A week. Perhaps two.')).toEqual([
      ['RUIZ', 'asserts', 'The pier is closed.'],
      ['OKONJO', 'asks', 'For how long?'],
      ['RUIZ', 'asserts', 'A week. Perhaps two.'],
    ])
  })
  test('full names', () => {
    expect(told('Ana Ruiz: It is closed.', 'Ines Okonjo: Why?', 'Ana Ruiz: It leaks.').map(([who]) => who)).toEqual([
      'Ana Ruiz',
      'Ines Okonjo',
      'Ana Ruiz',
    ])
  })
  test('question and answer: nobody is named', () => {
    expect(told('Q. Is it closed?', 'A. It is.', 'Q. Why?')).toEqual([
      [null, 'asks', 'Is it closed?'],
      [null, 'asserts', 'It is.'],
      [null, 'asks', 'Why?'],
    ])
  })
})

test.each([
  ['a label that stands alone', ['WARNING: The pier leaks.', 'It will be mended.', 'Nobody was hurt.']],
  ['a heading with a colon', ['The pier: A history of leaks.', 'It was built in wood.']],
])('%s is no conversation', (_, paragraphs) => {
  expect(told(...paragraphs)).toEqual([])
})

test('a turn is told word for word', () => {
  const turns = speechIn('RUIZ: It is closed.', 'OKONJO: Why?', 'RUIZ: It leaks.')
  expect(turns.map(({ quoted }) => quoted.map(({ text }) => text))).toEqual([
    ['It is closed.'],
    ['Why?'],
    ['It leaks.'],
  ])
})
