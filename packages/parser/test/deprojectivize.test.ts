import { expect, test } from 'vitest'
import { deprojectivize } from '../src/deprojectivize.ts'

const none = (): boolean => false

test.each([
  ['nothing lifted', [1, 1, 1], ['det', 'ROOT', 'dobj'], [1, 1, 1], ['det', 'ROOT', 'dobj']],
  [
    'the head is below the one it was lifted to',
    [2, 2, 2, 2],
    ['pobj||prep', 'a', 'ROOT', 'prep'],
    [3, 2, 2, 2],
    ['pobj', 'a', 'ROOT', 'prep'],
  ],
  [
    'the nearer level first',
    [3, 3, 1, 3, 3],
    ['x||y', 'a', 'y', 'ROOT', 'y'],
    [4, 3, 1, 3, 3],
    ['x', 'a', 'y', 'ROOT', 'y'],
  ],
  ['from left to right', [3, 3, 3, 3], ['x||y', 'y', 'y', 'ROOT'], [1, 3, 3, 3], ['x', 'y', 'y', 'ROOT']],
  ['no such label: it stays', [1, 1], ['x||y', 'ROOT'], [1, 1], ['x', 'ROOT']],
  ['never below itself', [2, 0, 2], ['x||y', 'y', 'ROOT'], [2, 0, 2], ['x', 'y', 'ROOT']],
])('%s', (_, heads, labels, newHeads, newLabels) => {
  const [changed, renamed] = [Int32Array.from(heads), [...labels]]
  deprojectivize(changed, renamed, none)
  expect([...changed]).toEqual(newHeads)
  expect(renamed).toEqual(newLabels)
})

test('white space is no head', () => {
  const heads = Int32Array.from([3, 3, 3, 3])
  const labels = ['x||y', 'y', 'y', 'ROOT']
  deprojectivize(heads, labels, (token) => token === 1)
  expect(heads[0]).toBe(2)
})
