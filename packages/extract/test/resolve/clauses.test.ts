import { expect, test } from 'vitest'
import { wordsOf } from '../../src/read/words.ts'
import { cutClauses } from '../../src/resolve/clauses.ts'
import { viewSentence } from '../../src/resolve/sentence-view.ts'

/** The pieces of a sentence's clauses in text order, a bar between; the verb of each in capitals. */
function cut(sentence: string, names: readonly string[] = []): string {
  const words = wordsOf(sentence, 0)
  const extents = names.map((name) => ({ start: sentence.indexOf(name), end: sentence.indexOf(name) + name.length }))
  const read = { id: 's1', paragraph: 'p1', index: 0, paragraphIndex: 0, start: 0, end: sentence.length }
  const view = viewSentence({ ...read, text: sentence, words }, extents, [])
  const pieces = cutClauses(view).flatMap(({ verb, pieces: own }) => own.map((piece) => ({ ...piece, verb })))
  return pieces
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, verb }) =>
      words
        .slice(start, end)
        .map(({ text, index }) => (index === verb?.head ? text.toUpperCase() : text))
        .join(' '),
    )
    .join(' | ')
}

test.each<[string, string, string]>([
  ['one clause', 'The mill closed', 'The mill CLOSED'],
  ['no verb', 'A cold morning in the town', 'A cold morning in the town'],
  ['a subordinate clause', 'The mill closed because the river rose', 'The mill CLOSED | because the river ROSE'],
  ['"after" with a clause', 'She left after the mill closed', 'She LEFT | after the mill CLOSED'],
  ['"after" with a noun', 'She left after the fire', 'She LEFT after the fire'],
  ['a comma and "and"', 'The mill closed, and its owner left', 'The mill CLOSED | , and its owner LEFT'],
  ['verbs joined', 'The firm closed the mill and sold the land', 'The firm CLOSED the mill | and SOLD the land'],
  ['a list of nouns', 'The firm closed the mill and the shop', 'The firm CLOSED the mill and the shop'],
  ['"that" after a verb of saying', 'She said that the mill closed', 'She SAID | that the mill CLOSED'],
  ['no "that" after a verb of saying', 'She said the mill closed', 'She SAID | the mill CLOSED'],
  ['a relative clause', 'The mill that closed was old', 'The mill | that CLOSED | WAS old'],
  ['a relative clause between commas', 'The mill, which burned, was old', 'The mill | , which BURNED | , WAS old'],
  [
    'a participle',
    'A report released by the council found a leak',
    'A report | RELEASED by the council | FOUND a leak',
  ],
  ['a gerund after a comma', 'The mill closed, leaving the town poor', 'The mill CLOSED | , LEAVING the town poor'],
  ['a gerund after a preposition', 'She won by selling the mill', 'She WON by selling the mill'],
  ['an infinitive', 'She wants to close the mill', 'She WANTS to close the mill'],
  ['a chain', 'The mill is expected to close', 'The mill is expected to CLOSE'],
  ['a semicolon', 'The mill closed; the owner left', 'The mill CLOSED | ; the owner LEFT'],
  ['speech', '“We lost the mill,” the mayor said', '“ We LOST the mill , ” | the mayor SAID'],
  ['an age', 'The owner, 61, left the town', 'The owner , 61 , LEFT the town'],
])('%s', (_, sentence, expected) => {
  expect(cut(sentence)).toBe(expected)
})

test.each<[string, string, readonly string[], string]>([
  [
    'a list of names',
    'She won Ardal, Borne and Colm because they trusted her',
    ['Ardal', 'Borne', 'Colm'],
    'She WON Ardal , Borne and Colm | because they TRUSTED her',
  ],
  [
    'a place and its state',
    'The mayor of Ardal, Ohio, closed the mill',
    ['Ardal', 'Ohio'],
    'The mayor of Ardal , Ohio , CLOSED the mill',
  ],
])('not cut in %s', (_, sentence, names, expected) => {
  expect(cut(sentence, names)).toBe(expected)
})
