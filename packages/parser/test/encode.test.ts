import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Encoder } from '../src/encode.ts'
import { compiledKernel, type MachineMaker } from '../src/kernel.ts'
import { decodeModel } from '../src/model-file.ts'
import { WIDTH } from '../src/layers.ts'
import { layNetwork } from '../src/network.ts'
import { readKernelBytes, readModelBytes } from '../src/package-data.ts'
import { goldenTrees } from './support/golden.ts'
import { twinKernel } from './support/twin-kernel.ts'

const model = decodeModel(readModelBytes())
const padding = [undefined, undefined, undefined, undefined]
const rows = [
  ...padding,
  ...goldenTrees()
    .slice(0, 8)
    .flatMap(({ tokens }) => tokens.map(([text, norm, spaceAfter]) => ({ text, norm, spaceAfter }))),
  ...padding,
]

/** The vectors' bytes of all tokens. */
function vectors(make: MachineMaker): Buffer {
  const network = layNetwork(model, make)
  new Encoder(network).encode(rows)
  const { buffer } = network.floats
  return Buffer.from(buffer, network.x + padding.length * WIDTH * 4, (rows.length - 2 * padding.length) * WIDTH * 4)
}

test('vectors have the same bits in both kernels', () => {
  expect(vectors(compiledKernel(readKernelBytes())).equals(vectors(twinKernel))).toBe(true)
})

test('vectors have the same bits on every machine', () => {
  const bytes = vectors(compiledKernel(readKernelBytes()))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '33f76fb6ce9a6c8248036f61d3dd553e6fe27a72fb05bdee175a20d1a1be555a',
  )
})
