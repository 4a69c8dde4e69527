import { expect, test } from 'vitest'
import { pagesOf } from '../../src/index.ts'
import { ferry, longFerry } from '../support/ferry.ts'
import { sheetOf, type Told } from '../support/sheet.ts'

function pages(told: Told, proof = true): string[][] {
  return pagesOf(sheetOf(told), { paper: 'a4', proof }).map((page) => page.split('\n'))
}

test('headline, standfirst and as-of line come first', () => {
  expect(pages(ferry)[0]?.slice(0, 2)).toEqual([
    'Harbor board votes to rebuild the pier',
    'Crossings are due to resume in 2029.',
  ])
})

test('a list item is a line with its id', () => {
  expect(pages(ferry)[0]).toContain(
    'F2 The ferry carried about 6,900 passengers a day before the pier closed on Feb. 11, 2025.[3]',
  )
})

test('a table row is a line, its cells apart', () => {
  expect(pages(ferry).flat()).toContain('E2 | 12 March 2027 | harbor board voted on Friday[1] “Friday”')
})

test('the drawing is read out event by event', () => {
  expect(
    pages(ferry)
      .flat()
      .find((line) => line.startsWith('Timeline of')),
  ).toContain('12 March 2027: harbor board voted on Friday (has happened; sentence 1)')
})

test('a sentence of the proof part has a box for each fact; one without facts says so', () => {
  expect(pages(ferry).flat()).toContain(
    '☐N2 ☐E1 F2 C1 | 3 | The ferry carried about 6,900 passengers a day before the pier closed on Feb. 11, 2025. | ✓ ✗ ?',
  )
  expect(pages(ferry).flat()).toContain('no fact | 8 | No one was hurt. | ✓ ✗ ?')
})

test('every sentence is read once, in order, over all pages', () => {
  const read = pages(longFerry(10))
    .flat()
    .flatMap((line) => / \| (\d+) \| .* ✓/u.exec(line)?.[1] ?? [])
  expect(read).toEqual(Array.from({ length: 80 }, (_, index) => `${index + 1}`))
})

test('furniture is not read', () => {
  expect(
    pages(ferry)
      .flat()
      .filter((line) => line.includes('Page 1 of')),
  ).toEqual([])
})
