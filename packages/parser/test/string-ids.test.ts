import { describe, expect, test } from 'vitest'
import { compiledKernel, type MachineMaker } from '../src/kernel.ts'
import { readKernelBytes } from '../src/package-data.ts'
import { StringIds } from '../src/string-ids.ts'
import { twinKernel } from './support/twin-kernel.ts'

function idsOf(make: MachineMaker): StringIds {
  const { kernel, memory } = make(1)
  return new StringIds(kernel, memory, 16)
}

/** Ids in spaCy's own string store. */
const KNOWN: readonly (readonly [text: string, id: bigint])[] = [
  ['', 0n],
  ['X', 101n],
  ['agent', 401n],
  ['_', 456n],
  ['coffee', 3197928453018144401n],
  ['apple', 8566208034543834098n],
  ['naïve', 16224804062388677344n],
  ['👍', 13103463405891314094n],
  ['a much longer string of words', 10456979745455598529n],
]

describe.each([
  ['compiled', idsOf(compiledKernel(readKernelBytes()))],
  ['twin', idsOf(twinKernel)],
])('the %s kernel', (_, ids) => {
  test.each(KNOWN)('knows the id of %j', (text, id) => {
    expect(ids.of(text)).toBe(id)
  })

  test('reads a lone surrogate as U+FFFD, and of a long string the beginning', () => {
    expect(ids.of('a\ud800')).toBe(ids.of('a\ufffd'))
    expect(ids.of('ab'.repeat(5000))).toBe(ids.of('ab'.repeat(6000)))
  })
})
