import { readFileSync } from 'node:fs'
// By the package's own name: what bundles the program must leave this module where its data are.
import { dataFolder } from '@factsheet/extract/data-folder'

/** Reads a file of the package's data folder. */
export function readData(name: string): Uint8Array {
  return readFileSync(new URL(name, dataFolder))
}
