import type { Event, Person } from '@factsheet/model'
import { expect, test } from 'vitest'
import { eventLabel } from '../../src/compose/event-label.ts'
import { ferry } from '../support/ferry.ts'
import { sheetOf } from '../support/sheet.ts'

const sheet = sheetOf(ferry)

/** An event whose label has these pieces, the first at `start`. */
function labeled(pieces: readonly string[] | null, start: number): Event {
  const [event] = sheet.events
  if (event === undefined) throw new Error('the ferry article has no event')
  return { ...event, label: pieces?.map((text) => ({ start, end: start + text.length, text })) ?? null }
}

const [person] = sheet.people
const known: Person = {
  ...(person as Person),
  name: 'Ana Ruiz',
  mentions: [{ start: 40, end: 43, text: 'She', kind: 'pronoun' }],
}

test.each<[string, readonly string[] | null, number, string | null]>([
  ['pieces are one phrase', ['The board', 'closed the pier'], 0, 'The board closed the pier'],
  ['a pronoun is told by the name', ['She', 'retired'], 40, '[Ana Ruiz] retired'],
  ['a pronoun with its verb in one piece', ['She retired'], 40, '[Ana Ruiz] retired'],
  ['a pronoun of nobody known is not drawn', ['He', 'retired'], 60, null],
  ['no label', null, 0, null],
])('%s', (_, pieces, start, drawn) => {
  expect(eventLabel(labeled(pieces, start), { people: [known] })).toBe(drawn)
})
