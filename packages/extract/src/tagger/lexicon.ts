import { hashOf } from './hash.ts'
import { SortedHashes } from './sorted-hashes.ts'

/** Bits of `flags`. */
export const MALE = 1
export const FEMALE = 2
/** A given name that is borne by many. */
export const FREQUENT = 4

/** What is known of a word in lower case. */
export interface LexiconRow {
  readonly hash: number
  /** Word class out of 600, from 1; 0 where there is none. */
  readonly fine: number
  /** Word class out of 64, from 1; 0 where there is none. */
  readonly coarse: number
  /** Given name: of men, of women, frequent. */
  readonly flags: number
}

const ROW_BYTES = 8

/** Word classes and given names, by word. */
export class Lexicon {
  readonly #index: SortedHashes
  readonly #fine: Uint16Array
  readonly #coarse: Uint8Array
  readonly #flags: Uint8Array

  /** Takes the bytes of `encodeLexicon`. */
  constructor(bytes: Uint8Array) {
    const count = bytes.length / ROW_BYTES
    const buffer = bytes.slice().buffer
    this.#index = new SortedHashes(new Uint32Array(buffer, 0, count))
    this.#fine = new Uint16Array(buffer, count * 4, count)
    this.#coarse = new Uint8Array(buffer, count * 6, count)
    this.#flags = new Uint8Array(buffer, count * 7, count)
  }

  /** What is known of a word in lower case; undefined for an unknown one. */
  get(word: string): Omit<LexiconRow, 'hash'> | undefined {
    const at = this.#index.indexOf(hashOf(word))
    if (at === -1) return undefined
    return { fine: this.#fine[at] ?? 0, coarse: this.#coarse[at] ?? 0, flags: this.#flags[at] ?? 0 }
  }
}

/** Columns one after another, little-endian: hashes, fine classes, coarse classes, flags. */
export function encodeLexicon(rows: readonly LexiconRow[]): Uint8Array {
  const bytes = new Uint8Array(rows.length * ROW_BYTES)
  new Uint32Array(bytes.buffer, 0, rows.length).set(rows.map((row) => row.hash))
  new Uint16Array(bytes.buffer, rows.length * 4, rows.length).set(rows.map((row) => row.fine))
  new Uint8Array(bytes.buffer, rows.length * 6, rows.length).set(rows.map((row) => row.coarse))
  new Uint8Array(bytes.buffer, rows.length * 7, rows.length).set(rows.map((row) => row.flags))
  return bytes
}
