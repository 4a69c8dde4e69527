import { describe, expect, test } from 'vitest'
import { compose } from '../../src/compose/index.ts'
import { layout } from '../../src/layout/index.ts'
import { measurer } from '../../src/layout/measure.ts'
import type { Printed } from '../../src/layout/page.ts'
import type { Paper } from '../../src/layout/theme.ts'
import { ferry, longFerry } from '../support/ferry.ts'
import { overlapsOf } from '../support/overlaps.ts'
import { elementsOf, faultsOf } from '../support/pages.ts'
import { sheetOf, type Told } from '../support/sheet.ts'

function printed(told: Told, paper: Paper = 'a4', proof = true): Printed {
  return layout(compose(sheetOf(told), proof), measurer, paper)
}

const word = 'x'.repeat(240)
const kinds: readonly (readonly [string, Told])[] = [
  ['one of everything', ferry],
  ['nothing but a title', { sentences: [] }],
  ['one sentence', { sentences: ['It rained.'] }],
  ['no title', { title: null, sentences: ['It rained.'] }],
  ['forty pages', longFerry(120)],
  ['a word wider than the page', { title: word, sentences: [`${word} fell.`], keyFacts: [1] }],
  [
    'a sentence longer than a page',
    { sentences: [`${'It rained and it rained and '.repeat(300)}stopped.`], keyFacts: [1] },
  ],
  [
    'a quotation longer than a page',
    {
      sentences: [`“${'We rowed on and on. '.repeat(400)}” she said.`],
      statements: [{ content: [`“${'We rowed on and on. '.repeat(400)}”`], source: 'she' }],
    },
  ],
  [
    'many findings',
    {
      sentences: ['It rained.'],
      findings: Array.from({ length: 80 }, () => ({
        level: 'error' as const,
        message: 'a thing to see',
        words: 'rained',
      })),
    },
  ],
]

describe.each(kinds)('%s', (_, told) => {
  test.each(['a4', 'letter'] as const)('stands on %s without overlaps, all of it read once', (paper) => {
    const pages = printed(told, paper)
    expect(overlapsOf(pages)).toEqual([])
    expect(faultsOf(pages)).toEqual([])
  })
})

test('gives the same pages twice', () => {
  expect(printed(ferry)).toEqual(printed(ferry))
})

test('fits a short article on one page without the proof part', () => {
  expect(printed({ sentences: ['It rained.'], keyFacts: [1] }, 'a4', false).pages).toHaveLength(1)
})

test('links each reference to its sentence, and each id in the margin to its line', () => {
  const pages = printed(ferry)
  const links = elementsOf(pages.structure).flatMap(({ link }) => (link === undefined ? [] : [link.destination]))
  expect(links).toContain('sentence-3')
  expect(links).toContain('N2')
})

test('without the proof part there is nothing to link to', () => {
  const pages = printed(ferry, 'a4', false)
  expect(elementsOf(pages.structure).filter(({ role }) => role === 'Link')).toEqual([])
  expect(pages.outline.map(({ title }) => title)).not.toContain('The article, sentence by sentence')
})

test('headings go down one step at a time', () => {
  const levels = elementsOf(printed(ferry).structure).flatMap(({ role }) =>
    /^H\d$/u.test(role) ? [Number(role[1])] : [],
  )
  expect(levels[0]).toBe(1)
  expect(levels.slice(1).filter((level, index) => level - (levels[index] ?? 1) > 1)).toEqual([])
})

test('a heading never stands alone at the foot of a page', () => {
  for (const { outline, pages } of [printed(ferry), printed(longFerry(40)), printed(longFerry(41), 'letter')]) {
    for (const { page, y } of outline) {
      const below = pages[page]?.items.filter(
        (item) => item.kind === 'text' && item.content !== 'artifact' && item.y > y + 22,
      )
      expect(below?.length ?? 0).toBeGreaterThan(0)
    }
  }
})
