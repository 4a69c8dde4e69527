import { expect, test } from 'vitest'
import { nameSign } from '../../../src/recognize/names/name-signs.ts'
import { sentenceCase } from '../../../src/recognize/names/sentence-case.ts'
import { isSportsReport } from '../../../src/recognize/names/sports-report.ts'
import { nameLists, viewOf } from '../../../src/recognize/names/name-words.ts'

const sign = (word: string): number => nameSign(word, word.toLowerCase())

test.each<[string, string]>([
  ['Energy', 'Foods'],
  ['County', 'Airport'],
  ['TX', 'Mo.'],
  ['insurer', 'airline'],
  ['beat', 'thrashed'],
])('%s says the same of a name as %s', (one, other) => {
  expect(sign(one)).toBeGreaterThan(0)
  expect(sign(one)).toBe(sign(other))
})

test.each<[string, string]>([
  ['Company', 'company'],
  ['Energy', 'County'],
])('%s says something else than %s', (one, other) => {
  expect(sign(one)).not.toBe(sign(other))
})

test.each(['walked', 'Walked', 'of'])('%s says nothing', (word) => {
  expect(sign(word)).toBe(0)
})

test.each<[string, number]>([
  ['The mill closed on Monday after years', 0],
  ['Mill Closes After Forty Years', 1],
  ['MILL CLOSES AFTER FORTY YEARS', 2],
  ['Mill Closes', 0],
])('%s is written as %i', (sentence, letters) => {
  expect(sentenceCase(sentence.split(' ').map((word) => viewOf(word, nameLists())))).toBe(letters)
})

test('six words of sport make a report of matches', () => {
  expect(isSportsReport('the striker scored a goal in the match the referee and the coach said'.split(' '))).toBe(true)
  expect(isSportsReport('the coach left the match'.split(' '))).toBe(false)
})
