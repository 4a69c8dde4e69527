/** The columns of a model's features, as they lie in its file. */
export interface FeatureColumns {
  readonly hashes: Uint32Array
  /** Entries of each feature, in order. */
  readonly counts: Uint8Array
  readonly labels: Uint8Array
  readonly values: Int8Array
}

const COUNT_BITS = 5
const COUNT_MASK = (1 << COUNT_BITS) - 1

/**
 * Features with their entries, laid out for the processor's cache: hash and place of the entries side by side, label and
 * value in one number. Adding up scores is what tagging spends its time on, and most of that is waiting for memory.
 */
export class FeatureTable {
  readonly #slots: Int32Array
  readonly #entries: Int16Array
  readonly #mask: number

  constructor({ hashes, counts, labels, values }: FeatureColumns) {
    let size = 16
    while (size < hashes.length * 2) size *= 2
    this.#mask = size - 1
    this.#slots = new Int32Array(size * 2)
    this.#entries = Int16Array.from(labels, (label, index) => (label << 8) | ((values[index] ?? 0) & 0xff))
    let offset = 0
    for (const [index, hash] of hashes.entries()) {
      const count = counts[index] ?? 0
      let slot = hash & this.#mask
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot * 2] = hash | 0
      // A slot without entries is an empty one: every feature of a model has some.
      this.#slots[slot * 2 + 1] = (offset << COUNT_BITS) | count
      offset += count
    }
  }

  /** Adds what the features say to `scores` from `base` on, a cell a label. */
  addTo(scores: Float32Array, base: number, features: Uint32Array, unit: number): void {
    const [slots, entries, mask] = [this.#slots, this.#entries, this.#mask]
    for (let index = 0; index < features.length; index++) {
      const hash = features[index]! | 0
      let slot = hash & mask
      let place = slots[slot * 2 + 1]!
      while (place !== 0 && slots[slot * 2] !== hash) {
        slot = (slot + 1) & mask
        place = slots[slot * 2 + 1]!
      }
      const from = place >> COUNT_BITS
      const end = from + (place & COUNT_MASK)
      for (let at = from; at < end; at++) {
        const entry = entries[at]!
        scores[base + (entry >> 8)]! += ((entry << 24) >> 24) * unit
      }
    }
  }
}
