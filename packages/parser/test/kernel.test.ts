import { describe, expect, test } from 'vitest'
import { compiledKernel, type Machine } from '../src/kernel.ts'
import { readKernelBytes } from '../src/package-data.ts'
import { twinKernel } from './support/twin-kernel.ts'

const PAGES = 20
const make = compiledKernel(readKernelBytes())

/** The same numbers between -2 and 2 in both memories, some of them far smaller. */
function fill({ memory }: Machine): Float32Array {
  const floats = new Float32Array(memory)
  let state = 12345
  for (let at = 0; at < floats.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    floats[at] = (state / 2 ** 30 - 2) * (state % 7 === 0 ? 1e-6 : 1)
  }
  return floats
}

/** Runs both kernels on the same memory; gives whether every byte of it is the same afterward. */
function areEqual(work: (machine: Machine) => void): boolean {
  const [compiled, twin] = [make(PAGES), twinKernel(PAGES)]
  const before = fill(compiled).slice()
  fill(twin)
  work(compiled)
  work(twin)
  const bytes = Buffer.from(compiled.memory)
  expect(bytes.equals(Buffer.from(before.buffer))).toBe(false)
  return bytes.equals(Buffer.from(twin.memory))
}

describe('the twin gives the same bits', () => {
  test.each([
    [40, 64, 1024],
    [1, 64, 108],
    [5, 96, 52],
  ])('products of %d rows', (rows, width, outputs) => {
    expect(areEqual(({ kernel }) => kernel.multiply(1600, 32_000, 400, 300_000, rows, width, outputs))).toBe(true)
  })

  test.each([1, 16_384, 1e6])('whole numbers, %d a unit', (scale) => {
    expect(areEqual(({ kernel }) => kernel.toWhole(1600, scale, 300_000, 4000))).toBe(true)
  })

  test('whole numbers of halves: the even one, and never out of 16 bits', () => {
    const { kernel, memory } = make(1)
    new Float32Array(memory, 16, 8).set([0.25, 0.75, 1.25, -0.25, -0.75, 1e9, -1e9, 0])
    kernel.toWhole(16, 2, 64, 8)
    expect([...new Int16Array(memory, 64, 8)]).toEqual([0, 2, 2, 0, -2, 32_767, -32_768, 0])
  })

  test.each([
    ['rows of a window', 40, 192, 288, 288],
    ['rows of features', 6, 1152, 576, 288],
  ])('products of whole numbers in %s', (_, rows, stride, width, outputs) => {
    expect(
      areEqual(({ kernel }) => {
        kernel.toWhole(400_000, 16_000, 32_000, 8000)
        kernel.toWhole(400_000, 63, 64_000, width * outputs)
        kernel.multiplyWhole(32_000, stride, 64_000, 1600, 4000, 400_000, rows, width, outputs)
      }),
    ).toBe(true)
  })

  test.each([0, 1])('maxout and normalization, with the old value %d times', (residual) => {
    expect(areEqual(({ kernel }) => kernel.maxoutNormalize(4096, 1600, 2400, 65_536, 9, residual))).toBe(true)
  })

  test.each([0n, 1n, 3197928453018144401n, 2n ** 64n - 1n])('rows of a hashed table for %d', (id) => {
    for (const rows of [50, 1000]) {
      expect(areEqual(({ kernel }) => kernel.sumHashedRows(1600, rows, id, 9, 512_000))).toBe(true)
    }
  })

  test('the hidden layer', () => {
    expect(
      areEqual(({ kernel, memory }) => {
        new Uint32Array(memory, 16, 8).set([4096, 8192, 4608, 4096, 10_240, 6144, 6656, 7168])
        kernel.hidden(16, 1600, 300_000)
      }),
    ).toBe(true)
  })

  test.each([0, 1, 7, 8, 9, 31, 4096])('the hash of %d bytes', (length) => {
    const [compiled, twin] = [make(PAGES), twinKernel(PAGES)]
    fill(compiled)
    fill(twin)
    expect(compiled.kernel.hashBytes(20, length)).toBe(twin.kernel.hashBytes(20, length))
  })
})

test('bytes that are no WebAssembly are refused', () => {
  expect(() => compiledKernel(Uint8Array.of(1, 2, 3))(1)).toThrow(/WebAssembly/u)
})
