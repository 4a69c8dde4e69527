import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { compareFacts } from '../fixture-facts.ts'
import { sheetOfFixture, wordsOfSheet } from '../fixture-sheet.ts'
import { placeOf } from '../fixture-words.ts'
import { fixtures, root } from '../fixtures.ts'

const all = fixtures().map((fixture) => ({ ...fixture, ...sheetOfFixture(fixture) }))
const bySlug = new Map(all.map((fixture) => [fixture.slug, fixture]))
const Traps = z.array(
  z.strictObject({ trap: z.string(), says: z.string(), fixture: z.string(), sentence: z.int(), words: z.string() }),
)
const traps = Traps.parse(parse(readFileSync(path.join(root, 'fixtures/traps.yaml'), 'utf8')))

/** The traps that fixtures must hold between them. */
const wanted = z.array(z.string()).parse(parse(readFileSync(path.join(root, 'fixtures/traps-wanted.yaml'), 'utf8')))

test('there are at least eight fixtures', () => {
  expect(all.length).toBeGreaterThanOrEqual(8)
})

describe.each(all)('$slug', ({ slug, folder, expected, open, sheet, text }) => {
  const found = compareFacts(expected, sheet)

  test('every expected fact has its words in the sentence that it names', () => {
    const { times, events, figures } = expected
    const stray = [
      ...[...times, ...figures].map((fact) => ({ sentence: fact.sentence, words: fact.text })),
      ...events.map(({ sentence, trigger }) => ({ sentence, words: trigger })),
    ].filter(({ sentence, words }) => placeOf(sheet, sentence, words) === undefined)
    expect(stray).toEqual([])
  })

  test('every expected statement has its words in the text', () => {
    const words = expected.statements.flatMap(({ content, cue, source }) => [
      ...content.split(' … '),
      ...(cue === null ? [] : [cue]),
      ...(source === null ? [] : [source]),
    ])
    expect(words.filter((part) => !text.includes(part))).toEqual([])
  })

  test('misses no expected fact but those that open.yaml owns up to', () => {
    expect(found.missed).toEqual(open.missed)
  })

  test('says nothing unexpected but what open.yaml owns up to', () => {
    expect(found.extra).toEqual(open.extra)
  })

  test('its pages say what expected.sheet says', () => {
    expect(wordsOfSheet(sheet)).toBe(readFileSync(path.join(root, folder, 'expected.sheet'), 'utf8'))
  })

  test('holds a trap', () => {
    expect(traps.some(({ fixture }) => fixture === slug)).toBe(true)
  })
})

describe('traps', () => {
  test('no trap is listed twice for the same words', () => {
    const keys = traps.map(({ trap, fixture, sentence, words }) => `${trap} ${fixture} ${sentence} ${words}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each(traps)('$trap stands in $fixture, sentence $sentence: $words', ({ fixture, sentence, words }) => {
    expect(bySlug.get(fixture)?.sheet.article.sentences[sentence - 1]?.text).toContain(words)
  })

  test.each(wanted)('%s has a fixture', (trap) => {
    expect(traps.map((row) => row.trap)).toContain(trap)
  })
})
