import { compiledKernel } from './kernel.ts'
import { decodeModel } from './model-file.ts'
import { readKernelBytes, readModelBytes } from './package-data.ts'
import { Parser } from './parse.ts'

/** A parser of a model's bytes and the compiled kernel's. Throws where either is not what it should be. */
export function createParser(model: Uint8Array, kernel: Uint8Array): Parser {
  return new Parser(decodeModel(model), compiledKernel(kernel))
}

/** The English parser of this package, read from its files: some 50 ms. Make one and keep it. */
export function loadParser(): Parser {
  return createParser(readModelBytes(), readKernelBytes())
}
