import { expect, test } from 'vitest'
import { found, type Told } from '../support/sheet.ts'

/** A sentence with the two times in it, in text order. */
const ranged = (sentence: string, first: string, second: string): Told => ({
  sentences: [sentence],
  events: [first, second].map((time) => ({ words: sentence.replace(/\.$/u, ''), time, date: time })),
})

test.each<[string, string, string]>([
  ['The fair ran from 2019 to 2016.', '2019', '2016'],
  ['The fair was held between 2019 and 2016.', '2019', '2016'],
  ['The fair was held 2019–2016.', '2019', '2016'],
])('range-reversed: %s', (sentence, first, second) => {
  expect(found(ranged(sentence, first, second), 'range-reversed')).toMatchObject([
    { level: 'warning', spans: [{ text: first }, { text: second }] },
  ])
})

test.each<[string, string, string]>([
  ['The fair ran from 2016 to 2019.', '2016', '2019'],
  ['The fair was held 2016–2019.', '2016', '2019'],
  ['The fair of 2019 - 2016 was a small one - ran on.', '2019', '2016'],
  ['The fair ran in 2019 and 2016.', '2019', '2016'],
  ['The mill fell from 2019 and 2016 on.', '2019', '2016'],
])('not for: %s', (sentence, first, second) => {
  expect(found(ranged(sentence, first, second), 'range-reversed')).toEqual([])
})
