/** Where the weights and the tokenizer's data stand: what a change of changes trees. A module of its own: it loads nothing. */
export const dataFolder: URL = new URL('../data/', import.meta.url)

/** The compiled arithmetic, which `npm run build` makes of `assembly/kernel.ts`. */
export const kernelFile: URL = new URL('../dist/kernel.wasm', import.meta.url)
