/**
 * Features and list entries are kept as 32-bit hashes: no string of a list is held in memory, and a look-up is one
 * probe. Among 300,000 entries some ten pairs collide; an unknown word is taken for a listed one once in 20,000.
 */

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a over UTF-16 code units, its bits mixed once more at the end. */
export function hashOf(text: string): number {
  let hash = FNV_OFFSET
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME)
  return finish(hash)
}

/** One hash of two numbers; their order matters. */
export function mix(first: number, second: number): number {
  return finish(Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35))
}

/** The end of MurmurHash3: every bit of the input reaches every bit of the result. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
