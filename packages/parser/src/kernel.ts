/**
 * The arithmetic over one memory: what `assembly/kernel.ts` exports, with its sums' order. Addresses are bytes of the
 * memory; numbers are float32 where nothing else is said.
 */
export interface Kernel {
  /** MurmurHash64A with seed 1, as a signed 64-bit number. */
  hashBytes(at: number, length: number): bigint
  /** The sum of the four rows of a hashed table that an id points at, 96 numbers, into `out`. */
  sumHashedRows(table: number, rows: number, id: bigint, seed: number, out: number): void
  /** y[r][o] = x[r] · w[o] + b[o]. Width and outputs: multiples of four. */
  multiply(x: number, w: number, b: number, y: number, rows: number, width: number, outputs: number): void
  /** Numbers times `scale` to the nearest whole numbers of 16 bits, `count` of them, a multiple of eight. */
  toWhole(x: number, scale: number, q: number, count: number): void
  /**
   * y[r][o] = (q[r] · w[o]) × scales[o] + b[o] of whole numbers of 16 bits; rows of q begin `stride` bytes apart. Rows:
   * even; width: a multiple of eight; outputs: of four.
   */
  multiplyWhole(
    q: number,
    stride: number,
    w: number,
    scales: number,
    b: number,
    y: number,
    rows: number,
    width: number,
    outputs: number,
  ): void
  /** The largest of three pieces, normalized over the row; y: rows of 3 × 96, which it uses up; x: rows of 96. */
  maxoutNormalize(y: number, gain: number, shift: number, x: number, rows: number, residual: number): void
  /** The hidden layer of the transition model of 8 features' addresses: 64 numbers into `out`. */
  hidden(features: number, b: number, out: number): void
}

/** Arithmetic with the memory that it works on. */
export interface Machine {
  readonly kernel: Kernel
  readonly memory: ArrayBuffer
}

/** What makes a machine with so many pages of 65,536 bytes: the compiled kernel, or its twin in a test. */
export type MachineMaker = (pages: number) => Machine

/** What is used of WebAssembly, of which Node's types tell nothing. */
interface WebAssemblyApi {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

/** The maker of a compiled kernel's machine; it throws where the bytes are no WebAssembly. */
export function compiledKernel(bytes: Uint8Array): MachineMaker {
  return (pages) => {
    const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly
    const memory = new Memory({ initial: pages, maximum: pages })
    const { exports } = new Instance(new Module(bytes), { env: { memory } })
    return { kernel: exports as Kernel, memory: memory.buffer }
  }
}
