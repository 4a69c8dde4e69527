import { describe, expect, test } from 'vitest'
import { State } from '../src/transitions.ts'

/** Runs steps: S shift, R reduce, `L` and `A` arcs to the left and to the right, all with the label of their letter. */
function run(length: number, steps: string, hasNext = false): State {
  const state = new State(length, hasNext)
  for (const step of steps) {
    if (step === 'S') state.shift()
    else if (step === 'R') state.reduce()
    else if (step === 'L') state.leftArc('L')
    else state.rightArc('A')
  }
  return state
}

function features(state: State): number[] {
  const eight = new Int32Array(8)
  state.writeFeatures(eight)
  return [...eight]
}

test.each([
  ['a head to the right', 2, 'SLSR', [1, -1], true],
  ['a head to the left', 2, 'SARR', [-1, 0], true],
  ['an arc made anew: the last head counts', 3, 'SALSRR', [-1, 2, -1], false],
  ['a word without a head goes back, and is attached from there', 3, 'SSRAARRR', [-1, 0, 1], true],
  ['no step yet', 2, '', [-1, -1], false],
])('%s', (_, length, steps, heads, done) => {
  const state = run(length, steps)
  expect([...state.heads]).toEqual(heads)
  expect(state.done).toBe(done)
})

test.each([
  ['the first word can only be taken', 3, '', false, { shift: true, reduce: false, arc: false }],
  ['a lonely word on the stack is not left before the end', 3, 'S', false, { shift: true, reduce: false, arc: true }],
  ['two words on the stack: the upper may be left', 4, 'SS', false, { shift: true, reduce: true, arc: true }],
  ['the last word of a text is not taken without a head', 2, 'S', false, { shift: false, reduce: false, arc: true }],
  ['of a sentence that another follows it is', 2, 'S', true, { shift: true, reduce: false, arc: true }],
  ['a word that came back is not taken again', 4, 'SSR', false, { shift: false, reduce: false, arc: true }],
  ['at the end words are only left', 2, 'SS', true, { shift: false, reduce: true, arc: false }],
])('%s', (_, length, steps, hasNext, allowed) => {
  expect(run(length, steps, hasNext).allowed()).toEqual(allowed)
})

describe('what the model looks at', () => {
  test.each([
    ['the beginning', 3, '', false, [0, 1, -1, -1, -1, -1, -1, -1]],
    ['children', 4, 'SLSA', false, [3, -1, 2, 1, -1, -1, -1, -1]],
    ['a left child of the first of the buffer', 4, 'SL', false, [1, 2, -1, -1, -1, 0, -1, -1]],
    ['a right child of the top', 4, 'SAR', false, [2, 3, 0, -1, -1, -1, -1, 1]],
    ['the word after the sentence', 2, 'S', true, [1, 2, 0, -1, -1, -1, -1, -1]],
  ])('%s', (_, length, steps, hasNext, eight) => {
    expect(features(run(length, steps, hasNext))).toEqual(eight)
  })
})
