import { type Kernel, type MachineMaker } from '../../src/kernel.ts'

const WIDTH = 96
const round = Math.fround

/** The kernel in plain TypeScript, number by number: what the compiled one must equal to the last bit. */
export const twinKernel: MachineMaker = (pages) => {
  const memory = new ArrayBuffer(pages * 65_536)
  return { kernel: new TwinKernel(memory), memory }
}

class TwinKernel implements Kernel {
  readonly #floats: Float32Array
  readonly #words: Uint32Array
  readonly #whole: Int16Array
  readonly #bytes: Uint8Array

  constructor(memory: ArrayBuffer) {
    this.#floats = new Float32Array(memory)
    this.#words = new Uint32Array(memory)
    this.#whole = new Int16Array(memory)
    this.#bytes = new Uint8Array(memory)
  }

  hashBytes(at: number, length: number): bigint {
    const m = 0xc6a4a7935bd1e995n
    let h = u64(1n ^ u64(BigInt(length) * m))
    const end = at + (length & ~7)
    for (let from = at; from < end; from += 8) {
      const k = u64(this.#word(from, 8) * m)
      h = u64((h ^ u64((k ^ (k >> 47n)) * m)) * m)
    }
    if ((length & 7) > 0) h = u64((h ^ this.#word(end, length & 7)) * m)
    h = u64((h ^ (h >> 47n)) * m)
    return BigInt.asIntN(64, h ^ (h >> 47n))
  }

  #word(from: number, count: number): bigint {
    return this.#bytes.subarray(from, from + count).reduceRight((word, byte) => (word << 8n) | BigInt(byte), 0n)
  }

  sumHashedRows(table: number, rows: number, id: bigint, seed: number, out: number): void {
    const first = u64(u64(id) * 0x87c37b91114253d5n)
    let h1 = u64(u64((first << 31n) | (first >> 33n)) * 0x4cf5ad432745937fn) ^ BigInt(seed) ^ 8n
    let h2 = BigInt(seed) ^ 8n
    h1 = u64(h1 + h2)
    h2 = u64(h2 + h1)
    h1 = mix(h1)
    h2 = mix(h2)
    h1 = u64(h1 + h2)
    h2 = u64(h2 + h1)
    const low = 0xffffffffn
    const picked = [h1 & low, h1 >> 32n, h2 & low, h2 >> 32n].map((word) => table / 4 + (Number(word) % rows) * WIDTH)
    for (let column = 0; column < WIDTH; column += 1) {
      this.#floats[out / 4 + column] = picked.map((row) => this.#at(row + column)).reduce((sum, x) => round(sum + x))
    }
  }

  multiply(x: number, w: number, b: number, y: number, rows: number, width: number, outputs: number): void {
    for (let row = 0; row < rows; row += 1) {
      for (let output = 0; output < outputs; output += 1) {
        const [from, weights] = [x / 4 + row * width, w / 4 + output * width]
        const product = lanes(width, (column) => round(this.#at(from + column) * this.#at(weights + column)))
        this.#floats[y / 4 + row * outputs + output] = round(product + this.#at(b / 4 + output))
      }
    }
  }

  toWhole(x: number, scale: number, q: number, count: number): void {
    for (let index = 0; index < count; index += 1) {
      const nearest = toEven(round(this.#at(x / 4 + index) * round(scale)))
      this.#whole[q / 2 + index] = Math.min(32_767, Math.max(-32_768, nearest))
    }
  }

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
  ): void {
    for (let row = 0; row < rows; row += 1) {
      for (let output = 0; output < outputs; output += 1) {
        const [from, weights] = [(q + row * stride) / 2, w / 2 + output * width]
        let sum = 0
        for (let column = 0; column < width; column += 1) {
          sum += (this.#whole[from + column] ?? 0) * (this.#whole[weights + column] ?? 0)
        }
        const scaled = round(round(sum) * this.#at(scales / 4 + output))
        this.#floats[y / 4 + row * outputs + output] = round(scaled + this.#at(b / 4 + output))
      }
    }
  }

  maxoutNormalize(y: number, gain: number, shift: number, x: number, rows: number, residual: number): void {
    for (let row = 0; row < rows; row += 1) {
      const [from, to] = [y / 4 + row * 3 * WIDTH, x / 4 + row * WIDTH]
      const most = Array.from({ length: WIDTH }, (_, column) =>
        Math.max(...[0, 1, 2].map((piece) => this.#at(from + piece * WIDTH + column))),
      )
      this.#floats.set(most, from)
      const mean = round(lanes(WIDTH, (column) => most[column] ?? 0) / WIDTH)
      const apart = most.map((value) => round(value - mean))
      const squares = lanes(WIDTH, (column) => round((apart[column] ?? 0) * (apart[column] ?? 0)))
      const scale = round(1 / round(Math.sqrt(round(round(squares / WIDTH) + round(1e-8)))))
      for (const [column, distance] of apart.entries()) {
        const unit = round(round(distance * scale) * this.#at(gain / 4 + column))
        const value = round(this.#at(shift / 4 + column) + unit)
        this.#floats[to + column] = residual ? round(value + this.#at(to + column)) : value
      }
    }
  }

  hidden(features: number, b: number, out: number): void {
    const from = [...this.#words.subarray(features / 4, features / 4 + 8)].map((address) => address / 4)
    const piece = (column: number): number =>
      round(from.reduce((sum, start) => round(sum + this.#at(start + column)), 0) + this.#at(b / 4 + column))
    for (let column = 0; column < 64; column += 1) {
      this.#floats[out / 4 + column] = Math.max(piece(column), piece(column + 64))
    }
  }

  #at(index: number): number {
    return this.#floats[index] ?? 0
  }
}

/** The nearest whole number, of two the even one. */
function toEven(value: number): number {
  const low = Math.floor(value)
  if (value - low !== 0.5) return Math.round(value)
  return low % 2 === 0 ? low : low + 1
}

/** The sum over columns in the kernel's order: four lanes, then the pairs. */
function lanes(width: number, value: (column: number) => number): number {
  const sums = [0, 0, 0, 0]
  for (let column = 0; column < width; column += 1) sums[column % 4] = round((sums[column % 4] ?? 0) + value(column))
  const [a = 0, b = 0, c = 0, d = 0] = sums
  return round(round(a + b) + round(c + d))
}

const u64 = (value: bigint): bigint => BigInt.asUintN(64, value)

function mix(value: bigint): bigint {
  const one = u64((value ^ (value >> 33n)) * 0xff51afd7ed558ccdn)
  const two = u64((one ^ (one >> 33n)) * 0xc4ceb9fe1a85ec53n)
  return two ^ (two >> 33n)
}
