import { hashOf } from './hash.ts'
import { SortedHashes } from './sorted-hashes.ts'

/** Bits of what a listed name is of; a name may be of several kinds. */
export const NAME_OF = { surname: 1, frequentSurname: 2, company: 4, school: 8, team: 16, airport: 32 } as const

/** A listed name, of one word or several, as written. */
export interface NameRow {
  readonly hash: number
  readonly flags: number
}

/** Names by what they are of. */
export class NameList {
  readonly #index: SortedHashes
  readonly #flags: Uint8Array

  /** Takes the bytes of `encodeNames`. */
  constructor(bytes: Uint8Array) {
    const { buffer } = bytes.slice()
    const count = new DataView(buffer).getUint32(0, true)
    this.#index = new SortedHashes(new Uint32Array(buffer, 4, count))
    this.#flags = new Uint8Array(buffer, 4 + count * 4, count)
  }

  /** Bits of `NAME_OF` for a name as written; 0 for an unlisted one. */
  get(name: string): number {
    return this.#flags[this.#index.indexOf(hashOf(name))] ?? 0
  }
}

/** The number of rows, then the hashes in ascending order, then a byte of flags for each; little-endian. */
export function encodeNames(rows: readonly NameRow[]): Uint8Array {
  const sorted = rows.toSorted((a, b) => a.hash - b.hash)
  const bytes = new Uint8Array(4 + sorted.length * 5)
  new Uint32Array(bytes.buffer, 0, 1 + sorted.length).set([sorted.length, ...sorted.map(({ hash }) => hash)])
  bytes.set(
    sorted.map(({ flags }) => flags),
    4 + sorted.length * 4,
  )
  return bytes
}
