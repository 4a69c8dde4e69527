import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { compareFacts } from '../fixture-facts.ts'
import { sheetOfFixture, wordsOfSheet } from '../fixture-sheet.ts'
import { fixtures, root } from '../fixtures.ts'

const all = fixtures()
const Traps = z.array(
  z.strictObject({ trap: z.string(), says: z.string(), fixture: z.string(), sentence: z.int(), words: z.string() }),
)
const traps = Traps.parse(parse(readFileSync(path.join(root, 'fixtures/traps.yaml'), 'utf8')))

/** The traps that fixtures must hold between them. */
const wanted = z.array(z.string()).parse(parse(readFileSync(path.join(root, 'fixtures/traps-wanted.yaml'), 'utf8')))

test('there are at least eight fixtures', () => {
  expect(all.length).toBeGreaterThanOrEqual(8)
})

describe.each(all)('$slug', (fixture) => {
  const { sheet, text } = sheetOfFixture(fixture)
  const found = compareFacts(fixture.expected, sheet)

  test('misses no expected fact but those that open.yaml owns up to', () => {
    expect(found.missed).toEqual(fixture.open.missed)
  })

  test('says nothing unexpected but what open.yaml owns up to', () => {
    expect(found.extra).toEqual(fixture.open.extra)
  })

  test('its pages say what expected.sheet says', () => {
    expect(wordsOfSheet(sheet, text)).toBe(readFileSync(path.join(root, fixture.folder, 'expected.sheet'), 'utf8'))
  })
})

describe('traps', () => {
  test('no trap is listed twice for the same words', () => {
    const keys = traps.map(({ trap, fixture, sentence, words }) => `${trap} ${fixture} ${sentence} ${words}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each(traps)('$trap stands in $fixture, sentence $sentence', ({ fixture, sentence, words }) => {
    const held = all.find(({ slug }) => slug === fixture)
    expect(held, `no fixture ${fixture}`).toBeDefined()
    if (held === undefined) return
    const { sheet } = sheetOfFixture(held)
    expect(sheet.article.sentences[sentence - 1]?.text).toContain(words)
  })

  test.each(wanted)('%s has a fixture', (trap) => {
    expect(traps.map((row) => row.trap)).toContain(trap)
  })
})
