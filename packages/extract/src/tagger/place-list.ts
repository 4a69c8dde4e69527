import { hashOf } from './hash.ts'
import { SortedHashes } from './sorted-hashes.ts'

export type PlaceKind = 'country' | 'subdivision' | 'city'

const KINDS: readonly PlaceKind[] = ['country', 'subdivision', 'city']

/** A place by its name in lower case without accents. */
export interface PlaceRow {
  readonly hash: number
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2 where the name means this place to a reader of English news; null where it may be another. */
  readonly country: string | null
}

const ROW_BYTES = 8

/** Places of the world by name. */
export class PlaceList {
  readonly #index: SortedHashes
  readonly #rows: Uint8Array

  /** Takes the bytes of `encodePlaces`. */
  constructor(bytes: Uint8Array) {
    const count = bytes.length / ROW_BYTES
    const buffer = bytes.slice().buffer
    this.#index = new SortedHashes(new Uint32Array(buffer, 0, count))
    this.#rows = new Uint8Array(buffer, count * 4)
  }

  /** What is known of a place name as written; undefined for an unknown one. */
  get(name: string): Omit<PlaceRow, 'hash'> | undefined {
    const at = this.#index.indexOf(hashOf(foldPlace(name))) * 4
    if (at < 0) return undefined
    const kind = KINDS[this.#rows[at] ?? 0] ?? 'city'
    const [first = 0, second = 0] = this.#rows.subarray(at + 1, at + 3)
    return { kind, country: first === 0 ? null : String.fromCharCode(first, second) }
  }
}

/** Lower case, no accents, straight apostrophes, no leading "the". */
export function foldPlace(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘ʼ]/gu, "'").toLowerCase().replace(/^the /u, '')
}

/** Hashes, then four bytes a row: kind, the two letters of the country or zeros, nothing. */
export function encodePlaces(rows: readonly PlaceRow[]): Uint8Array {
  const bytes = new Uint8Array(rows.length * ROW_BYTES)
  new Uint32Array(bytes.buffer, 0, rows.length).set(rows.map((row) => row.hash))
  for (const [index, { kind, country }] of rows.entries()) {
    const at = rows.length * 4 + index * 4
    bytes[at] = KINDS.indexOf(kind)
    bytes[at + 1] = country?.charCodeAt(0) ?? 0
    bytes[at + 2] = country?.charCodeAt(1) ?? 0
  }
  return bytes
}
