import { LARGEST, type StoredTensor } from './model-file.ts'

/** Numbers in the vector of a token. */
export const WIDTH = 96

const TABLES = ['norm', 'prefix', 'suffix', 'shape', 'spaceAfter', 'isSpace'] as const
const LAYERS = ['embed', 'layer0', 'layer1', 'layer2', 'layer3'] as const
const MOST_WHOLE = 32_767

/** How a layer is computed in whole numbers. */
export interface WholeLayer {
  readonly name: string
  /** By what the numbers that go in are multiplied to be whole: none of them can leave 16 bits. */
  readonly toWhole: number
  /** What a unit of each output's product is worth. */
  readonly scales: Float32Array
}

/**
 * The layers in order. What goes in is bounded: a sum of four rows of a table, or a normalized row, none of whose numbers
 * exceeds the root of its width, times the gain, plus the shift, added to what went into the layer before.
 */
export function wholeLayers(tensor: (name: string) => StoredTensor): WholeLayer[] {
  let bound = Math.max(...TABLES.map((name) => 4 * LARGEST * largest(tensor(name).scales ?? [])))
  let before = 0
  return LAYERS.map((name) => {
    const unit = bound / MOST_WHOLE
    const scales = Float32Array.from(tensor(`${name}.w`).scales ?? [], (scale) => scale * unit)
    const gains = Array.from(tensor(`${name}.gain`).values)
    const shifts = tensor(`${name}.shift`).values
    const layer = { name, toWhole: Math.fround(MOST_WHOLE / bound), scales }
    before += largest(gains.map((gain, index) => Math.sqrt(WIDTH) * Math.abs(gain) + Math.abs(shifts[index] ?? 0)))
    bound = before
    return layer
  })
}

function largest(numbers: Iterable<number>): number {
  let most = 0
  for (const number of numbers) most = Math.max(most, Math.abs(number))
  return most
}
