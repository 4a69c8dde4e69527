import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '../fixtures.ts'
import { inputOf } from '../fuzz-inputs.ts'

const run = promisify(execFile)

test('an input is the same for its seed and another for the next', () => {
  const inputs = Array.from({ length: 30 }, (_, index) => Buffer.from(inputOf(index + 1).bytes).toString('base64'))
  expect(Array.from({ length: 30 }, (_, index) => Buffer.from(inputOf(index + 1).bytes).toString('base64'))).toEqual(
    inputs,
  )
  expect(new Set(inputs).size).toBe(30)
})

test('forty broken articles break nothing', async () => {
  const { stdout } = await run(process.execPath, [path.join(root, 'scripts/fuzz.ts'), '--count', '40', '--seed', '700'])
  expect(stdout).toMatch(/^40 inputs from seed 700: \d+ refused, 0 failures$/mu)
}, 240_000)
