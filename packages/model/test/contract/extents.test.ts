import { describe, expect, test } from 'vitest'
import { extentsOf } from '../../src/contract/extents.ts'
import { countHolding } from '../../src/contract/sorted.ts'
import { type Extent, overlaps } from '../../src/contract/span.ts'

test.each([
  [[], 5, 0],
  [[1, 3, 5, 5, 8], 0, 0],
  [[1, 3, 5, 5, 8], 5, 2],
  [[1, 3, 5, 5, 8], 6, 4],
  [[1, 3, 5, 5, 8], 9, 5],
])('of %j so many are less than %d: %d', (numbers, bound, count) => {
  expect(countHolding(numbers, (number) => number < bound)).toBe(count)
})

describe('what overlaps a place', () => {
  const things: readonly { readonly name: string; readonly places: readonly (readonly [number, number])[] }[] = [
    { name: 'late', places: [[40, 50]] },
    { name: 'long', places: [[0, 100]] },
    {
      name: 'twice',
      places: [
        [5, 8],
        [12, 20],
      ],
    },
    { name: 'nowhere', places: [] },
  ]
  const extents = extentsOf(things, ({ places }) => places.map(([start, end]) => ({ start, end })))

  test.each([
    [6, 15, ['long', 'twice']],
    [45, 46, ['late', 'long']],
    [50, 60, ['long']],
    [8, 12, ['long']],
    [100, 110, []],
  ])('from %d to %d, each once and as given', (start, end, names) => {
    expect(extents.overlapping({ start, end }).map(({ name }) => name)).toEqual(names)
  })

  test('is what a look at each would find', () => {
    let seed = 11
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
    const places = Array.from({ length: 300 }, (): Extent => {
      const start = random(1000)
      return { start, end: start + random(60) }
    })
    const found = extentsOf(places, (place) => [place])
    for (let at = 0; at < 1000; at += 7) {
      const asked = { start: at, end: at + random(30) }
      expect(found.overlapping(asked)).toEqual(places.filter((place) => overlaps(place, asked)))
    }
  })
})
