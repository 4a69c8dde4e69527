/**
 * Where a hash stands in an ascending list of hashes: its first bits tell the part of the list, in which it is looked for
 * one by one. The list stays where it was read to, and the parts are ready in one pass.
 */
export class SortedHashes {
  readonly #hashes: Uint32Array
  readonly #shift: number
  /** For each value of the first bits the position of its first hash, and at the end the length of the list. */
  readonly #starts: Uint32Array

  /** Takes 32-bit hashes in ascending order, none of them twice. */
  constructor(hashes: Uint32Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(hashes.length + 1)))
    this.#hashes = hashes
    this.#shift = 32 - bits
    this.#starts = startsOf(hashes, bits)
  }

  /** The position of the hash; -1 where it is not in the list. */
  indexOf(hash: number): number {
    const [hashes, starts, part] = [this.#hashes, this.#starts, hash >>> this.#shift]
    const end = starts[part + 1]!
    for (let at = starts[part]!; at < end; at++) if (hashes[at] === hash) return at
    return -1
  }
}

function startsOf(hashes: Uint32Array, bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1)
  let part = 0
  for (let at = 0; at < hashes.length; at++) {
    const own = hashes[at]! >>> (32 - bits)
    while (part < own) starts[++part] = at
  }
  return starts.fill(hashes.length, part + 1)
}
