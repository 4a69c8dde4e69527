import { expect, test } from 'vitest'
import { recognize } from '../../src/recognize/index.ts'
import { relate } from '../../src/relate/index.ts'
import { resolve } from '../../src/resolve/index.ts'
import { readBody } from '../support/speech.ts'

/** The words of the time at which each statement was made; null where none is told. */
function timesSaid(body: string): (string | null)[] {
  const read = readBody(body)
  const mentions = recognize(read)
  const { statements, times } = resolve(read, mentions, relate(read, mentions))
  return statements.map(({ time }) => times.find(({ ref }) => ref === time)?.span.text ?? null)
}

test.each<[string, string, string | null]>([
  ['the day outside what is said', 'Ana Ruiz said on Monday that the mill had closed.', 'Monday'],
  ['not a day within what is said', 'Ana Ruiz said the mill had closed on Monday.', null],
  ['not a length', '“We closed it,” said Ana Ruiz, a two-decade veteran of the board.', null],
  ['the day beside a length', '“We closed it,” said Ana Ruiz, a two-decade veteran of the board, on Monday.', 'Monday'],
  ['not what is told of the speaker', 'Ana Ruiz, who was mayor of Reno in 2010, said the mill had closed.', null],
])('when it was said: %s', (_, body, time) => {
  expect(timesSaid(body)).toEqual([time])
})
