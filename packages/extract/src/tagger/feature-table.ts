import { SortedHashes } from './sorted-hashes.ts'

/** The columns of a model's features, as they lie in its file. */
export interface FeatureColumns {
  /** Ascending. */
  readonly hashes: Uint32Array
  /** Entries of each feature, in order. */
  readonly counts: Uint8Array
  readonly labels: Uint8Array
  readonly values: Int8Array
}

/**
 * Features with a value for each label side by side. Adding up is what tagging spends its time on, and most features speak
 * of most labels: a row of small numbers is added faster than a list of labels is read.
 */
export class FeatureTable {
  readonly #index: SortedHashes
  readonly #size: number
  /** Features × labels. */
  readonly #rows: Int8Array
  /** Where the rows of one word's features begin; kept, so that no word asks for memory. */
  readonly #found = new Int32Array(256)

  constructor(columns: FeatureColumns, size: number) {
    this.#index = new SortedHashes(columns.hashes)
    this.#size = size
    this.#rows = rowsOf(columns, size)
  }

  /** Sums up what the features say into `scores` from `base` on, a cell a label, a unit of an entry being worth `unit`. */
  addTo(scores: Float32Array, base: number, features: Uint32Array, unit: number): void {
    const [rows, size, found] = [this.#rows, this.#size, this.#found]
    let count = 0
    for (let at = 0; at < features.length; at++) {
      const index = this.#index.indexOf(features[at]!)
      if (index !== -1) found[count++] = index * size
    }
    for (let label = 0; label < size; label++) {
      let sum = 0
      for (let at = 0; at < count; at++) sum += rows[found[at]! + label]!
      scores[base + label]! += sum * unit
    }
  }
}

function rowsOf({ counts, labels, values }: FeatureColumns, size: number): Int8Array {
  const rows = new Int8Array(counts.length * size)
  let entry = 0
  for (let feature = 0; feature < counts.length; feature++) {
    for (const end = entry + counts[feature]!; entry < end; entry++)
      rows[feature * size + labels[entry]!] = values[entry]!
  }
  return rows
}
