import { createHash } from 'node:crypto'

/** What stands where a seal will be: as many zeros as a SHA-256 has digits. */
export const UNSEALED = '0'.repeat(64)

/**
 * Puts into a file a SHA-256 over all of it, which tells later whether a hand has changed it. `place` finds
 * where the seal's 64 digits begin; they count as zeros in what is hashed. It is no signature: who wants to forge a
 * file can seal it. Throws where the file has no place for a seal.
 */
export function sealed(file: Uint8Array, place: SealPlace): Uint8Array {
  const at = place(file)
  if (at === null) throw new Error('a file that is to be sealed has no place for it')
  const copy = Buffer.from(file)
  copy.write(sealAt(file, at), at, 'latin1')
  return copy
}

/** Whether a file is, to the byte, the one that was sealed; false as well where it bears no seal. */
export function isSealed(file: Uint8Array, place: SealPlace): boolean {
  const at = place(file)
  if (at === null) return false
  return Buffer.from(file.subarray(at, at + UNSEALED.length)).toString('latin1') === sealAt(file, at)
}

/** Finds where the digits of a file's seal begin; null where there is none. */
export type SealPlace = (file: Uint8Array) => number | null

function sealAt(file: Uint8Array, at: number): string {
  const hash = createHash('sha256').update(file.subarray(0, at)).update(UNSEALED)
  return hash.update(file.subarray(at + UNSEALED.length)).digest('hex')
}
