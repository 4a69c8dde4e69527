import { readFileSync } from 'node:fs'
// By the package's own name: what bundles the program must leave this module where its data are.
import { dataFolder, kernelFile } from '@factsheet/parser/data-folder'

/** The bytes of the English model. */
export function readModelBytes(): Uint8Array {
  return readFileSync(new URL('english.model', dataFolder))
}

/** The bytes of the compiled arithmetic. Throws with what to do where it was never built. */
export function readKernelBytes(): Uint8Array {
  try {
    return readFileSync(kernelFile)
  } catch (cause) {
    throw new Error(`${kernelFile.pathname} cannot be read: run "npm run build", which compiles it`, { cause })
  }
}
