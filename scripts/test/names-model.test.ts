import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeWeights } from '../../packages/extract/src/tagger/weights.ts'
import { digestOfLists } from '../list-digest.ts'
import { markedDocuments } from '../marked-sentences.ts'

test('the weights were learnt with the lists as they are (else: node scripts/train.ts)', () => {
  const model = readFileSync(new URL('../../packages/extract/data/names.model', import.meta.url))
  expect(decodeWeights(model).learntWith).toBe(digestOfLists())
})

test('marks in brackets are stretches of words', () => {
  const [[sentence] = []] = markedDocuments('[ORG Ruiz & Co.] hired [PER Ana Lee].\n', 'a.txt')
  expect(sentence?.words).toEqual(['Ruiz', '&', 'Co.', 'hired', 'Ana', 'Lee', '.'])
  expect(sentence?.stretches).toEqual([
    { kind: 'ORG', start: 0, end: 3 },
    { kind: 'PER', start: 4, end: 6 },
  ])
})

test.each<[string, string]>([
  ['[LOC Ren]oites left.', 'a.txt:1: the mark on “Ren” cuts a word in two'],
  ['He left.\n\n[ORG Ruiz [PER Ana] Co] left.', 'a.txt:3: a mark within a mark, or one without an end'],
])('a mark that does not fit is told with its line: %s', (text, message) => {
  expect(() => markedDocuments(text, 'a.txt')).toThrow(message)
})
