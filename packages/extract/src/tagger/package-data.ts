import { readFileSync } from 'node:fs'

/** Reads a file of the package's data folder. */
export function readData(name: string): Uint8Array {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url))
}
