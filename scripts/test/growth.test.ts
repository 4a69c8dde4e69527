import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { root } from '../fixtures.ts'
import { faultsOf } from '../growth-bounds.ts'
import { SERIES } from '../growth-series.ts'

const run = promisify(execFile)

describe('what is over a bound', () => {
  const rows = (seconds: readonly number[], megabytes: number) =>
    seconds.map((facts, index) => ({ facts, print: 0, megabytes, bytes: 10_000 * 2 ** index }))

  test.each([
    ['nothing where time doubles with the size', [0.4, 0.7, 1.4, 2.8, 5.6], 400, []],
    ['growth from 40 kB on', [0.1, 0.2, 0.5, 1.5, 3], 400, ['grows 3.0 ×']],
    ['no growth below 40 kB', [0.1, 0.9, 1.4, 2.8, 5], 400, []],
    ['no growth within the noise', [0.01, 0.02, 0.02, 0.1, 0.45], 400, []],
    ['seconds at the end', [1, 2, 3, 4, 7], 400, ['slow']],
    ['megabytes at the end', [0.1, 0.1, 0.1, 0.1, 0.1], 601, ['large']],
    ['nothing of nothing', [], 0, []],
  ])('%s', (_, seconds, megabytes, faults) => {
    expect(faultsOf(rows(seconds, megabytes))).toEqual(faults)
  })
})

test('kinds of articles have names of their own and are as long as they are asked for', () => {
  expect(new Set(SERIES.map(({ name }) => name)).size).toBe(SERIES.length)
  const sizes = SERIES.map(({ name, source }) => ({ name, bytes: Buffer.byteLength(source(5000)) }))
  expect(sizes.filter(({ bytes }) => bytes < 4000 || bytes > 8000)).toEqual([])
})

test('a kind is measured in a process of its own, and told in a row', async () => {
  const { stdout } = await run(process.execPath, [
    path.join(root, 'scripts/growth.ts'),
    '--only',
    'one sentence: semicolons',
    '--most',
    '10000',
  ])
  expect(stdout).toMatch(/^one sentence: semicolons +\d+\.\d\+\d+\.\d +\d+ MB/mu)
  expect(stdout).toMatch(/^0 kinds over/mu)
}, 120_000)
