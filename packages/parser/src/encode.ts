import { wordShape } from './features.ts'
import { WIDTH } from './layers.ts'
import { FEATURES, LOWER, MOST_FORMS, PIECES, STATE, type Layer, type Network } from './network.ts'

/** What the encoder needs of a token. */
export interface Word {
  readonly text: string
  readonly norm: string
  readonly spaceAfter: boolean
}

const ROW = WIDTH * 4
/** Rows on each side that a token's vector depends on: one a layer. */
export const REACH = 4
/** Seeds of the hashed tables; each feature has the next. */
const FIRST_SEED = 8
const TABLES = ['norm', 'prefix', 'suffix', 'shape', 'spaceAfter', 'isSpace'] as const

const even = (rows: number): number => rows + (rows % 2)

/**
 * Words to vectors: hashed embeddings of norm, prefix, suffix and shape, and four convolutions over the neighbors
 * (spaCy's HashEmbedCNN; Honnibal 2018). A word's own part is remembered by its form.
 */
export class Encoder {
  readonly #network: Network
  readonly #slots = new Map<string, number>()

  constructor(network: Network) {
    this.#network = network
  }

  /**
   * Vectors of rows into `network.x`, what they give to the transition model into `network.lower`, and scores of tags into
   * `network.y`. A row without a word is padding: `REACH` of them stand at either end of a text.
   */
  encode(rows: readonly (Word | undefined)[]): void {
    this.#embed(rows)
    for (const convolution of this.#network.convolutions) this.#convolve(convolution, rows.length)
    const { kernel, at, rowsOf, x, y, lower, zeros } = this.#network
    kernel.multiply(x, at('reduce.w'), at('reduce.b'), y, rows.length, WIDTH, STATE)
    kernel.multiply(y, at('lower.w'), zeros, lower, rows.length, STATE, LOWER)
    kernel.multiply(x, at('tagger.w'), at('tagger.b'), y, rows.length, WIDTH, rowsOf('tagger.w'))
  }

  /** Each row with its two neighbors, which lie before and behind it, and the rows of zeros at both ends. */
  #convolve({ w, scales, b, gain, shift, toWhole }: Layer, rows: number): void {
    const { kernel, x, q, y } = this.#network
    kernel.toWhole(x - ROW, toWhole, q - ROW / 2, (rows + 2) * WIDTH)
    kernel.multiplyWhole(q - ROW / 2, ROW / 2, w, scales, b, y, even(rows), 3 * WIDTH, PIECES * WIDTH)
    kernel.maxoutNormalize(y, gain, shift, x, rows, 1)
  }

  #embed(rows: readonly (Word | undefined)[]): void {
    const { floats, forms, x } = this.#network
    const slots = this.#slotsOf(rows)
    const vectors = floats.subarray(forms / 4)
    for (const [row, slot] of slots.entries()) {
      const to = x / 4 + row * WIDTH
      if (slot === undefined) floats.fill(0, to, to + WIDTH)
      else floats.set(vectors.subarray(slot * WIDTH, (slot + 1) * WIDTH), to)
    }
    floats.fill(0, x / 4 + rows.length * WIDTH, x / 4 + (rows.length + 1) * WIDTH)
  }

  /** Where the vector of each row's form stands; forms that are new are computed together. */
  #slotsOf(rows: readonly (Word | undefined)[]): (number | undefined)[] {
    if (this.#slots.size + rows.length > MOST_FORMS) this.#slots.clear()
    const first = this.#slots.size
    const slots = rows.map((word) => {
      if (!word) return undefined
      const key = `${word.spaceAfter ? ' ' : ''}${word.norm}\n${word.text}`
      const known = this.#slots.get(key)
      if (known !== undefined) return known
      const slot = this.#slots.size
      this.#slots.set(key, slot)
      this.#layFeatures(word, slot - first)
      return slot
    })
    this.#computeForms(first, this.#slots.size - first)
    return slots
  }

  #computeForms(first: number, count: number): void {
    const { kernel, embed, wide, wideWhole, y, forms } = this.#network
    const { w, scales, b, gain, shift, toWhole } = embed
    const width = FEATURES * WIDTH
    kernel.toWhole(wide, toWhole, wideWhole, count * width)
    kernel.multiplyWhole(wideWhole, width * 2, w, scales, b, y, even(count), width, PIECES * WIDTH)
    kernel.maxoutNormalize(y, gain, shift, forms + first * ROW, count, 0)
  }

  #layFeatures({ text, norm, spaceAfter }: Word, row: number): void {
    const { kernel, ids, at, rowsOf, wide } = this.#network
    const { prefix, suffix, shape, isSpace } = wordShape(text)
    const strings = [norm, prefix, suffix, shape].map((value) => ids.of(value))
    const values = [...strings, spaceAfter ? 1n : 0n, isSpace ? 1n : 0n]
    for (const [index, table] of TABLES.entries()) {
      const out = wide + (row * FEATURES + index) * ROW
      kernel.sumHashedRows(at(table), rowsOf(table), values[index] ?? 0n, FIRST_SEED + index, out)
    }
  }
}
