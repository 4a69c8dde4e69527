// The arithmetic of the parser, in AssemblyScript: WebAssembly with 128-bit vectors, without relaxed operations and
// threads, so that every machine gives the same bits. Addresses are bytes of the imported memory; numbers are float32.
// Each sum has four lanes over the columns in order, folded as (l0 + l1) + (l2 + l3): test/support/twin-kernel.ts says
// the same in plain TypeScript.

/** Numbers in the vector of a token. */
const WIDTH: i32 = 96
const ROW: usize = 384
/** Rows multiplied while they are in the nearest cache. */
const TILE: i32 = 32

/** MurmurHash64A with seed 1 (Appleby): the id of `length` bytes. */
export function hashBytes(at: usize, length: i32): u64 {
  const m: u64 = 0xc6a4a7935bd1e995
  let h: u64 = 1 ^ (<u64>length * m)
  const end = at + (length & ~7)
  for (; at < end; at += 8) {
    let k = load<u64>(at) * m
    k = (k ^ (k >> 47)) * m
    h = (h ^ k) * m
  }
  const rest = length & 7
  for (let i = rest - 1; i >= 0; i--) h ^= <u64>load<u8>(at + i) << (<u64>i * 8)
  if (rest) h *= m
  h = (h ^ (h >> 47)) * m
  return h ^ (h >> 47)
}

function mix(h: u64): u64 {
  h = (h ^ (h >> 33)) * 0xff51afd7ed558ccd
  h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53
  return h ^ (h >> 33)
}

/**
 * The vector of an id in a hashed table (Svenstrup and others 2017): the sum of the four rows that the four words of
 * MurmurHash3 (x86, 128 bits, in thinc's form for one 64-bit value) point at.
 */
export function sumHashedRows(table: usize, rows: u32, id: u64, seed: u32, out: usize): void {
  let h1 = (rotl<u64>(id * 0x87c37b91114253d5, 31) * 0x4cf5ad432745937f) ^ <u64>seed ^ 8
  let h2: u64 = <u64>seed ^ 8
  h1 += h2
  h2 += h1
  h1 = mix(h1)
  h2 = mix(h2)
  h1 += h2
  h2 += h1
  const a = table + ROW * (<u32>h1 % rows)
  const b = table + ROW * (<u32>(h1 >> 32) % rows)
  const c = table + ROW * (<u32>h2 % rows)
  const d = table + ROW * (<u32>(h2 >> 32) % rows)
  for (let at: usize = 0; at < ROW; at += 16) {
    const ab = f32x4.add(v128.load(a + at), v128.load(b + at))
    v128.store(out + at, f32x4.add(f32x4.add(ab, v128.load(c + at)), v128.load(d + at)))
  }
}

// @ts-ignore: decorator
@inline
function fold(sum: v128): f32 {
  return (
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
  )
}

// @ts-ignore: decorator
@inline
function fused(sum: v128, x: v128, w: v128): v128 {
  return f32x4.add(sum, f32x4.mul(x, w))
}

/**
 * y[r][o] = x[r] · w[o] + b[o]. Rows of x begin `stride` bytes apart, so a window over neighbors is a longer row.
 * `rows` is a multiple of four or one, `width` a multiple of four, `outputs` even.
 */
export function multiply(x: usize, stride: usize, w: usize, b: usize, y: usize, rows: i32, width: i32, outputs: i32): void {
  const bytes: usize = <usize>width << 2
  const out: usize = <usize>outputs << 2
  for (let tile = 0; tile < rows; tile += TILE) {
    const end = min(tile + TILE, rows)
    for (let o: usize = 0; o < out; o += 8) {
      const w0 = w + (o >> 2) * bytes
      const b0 = load<f32>(b + o)
      const b1 = load<f32>(b + o, 4)
      let row = tile
      for (; row + 4 <= end; row += 4) {
        let p = x + <usize>row * stride
        let q = w0
        let s00 = f32x4.splat(0), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00
        for (const stop = p + bytes; p < stop; p += 16, q += 16) {
          const u = v128.load(q)
          const v = v128.load(q + bytes)
          const x0 = v128.load(p)
          s00 = fused(s00, x0, u)
          s01 = fused(s01, x0, v)
          const x1 = v128.load(p + stride)
          s10 = fused(s10, x1, u)
          s11 = fused(s11, x1, v)
          const x2 = v128.load(p + 2 * stride)
          s20 = fused(s20, x2, u)
          s21 = fused(s21, x2, v)
          const x3 = v128.load(p + 3 * stride)
          s30 = fused(s30, x3, u)
          s31 = fused(s31, x3, v)
        }
        let at = y + <usize>row * out + o
        store2(at, fold(s00) + b0, fold(s01) + b1)
        store2((at += out), fold(s10) + b0, fold(s11) + b1)
        store2((at += out), fold(s20) + b0, fold(s21) + b1)
        store2(at + out, fold(s30) + b0, fold(s31) + b1)
      }
      for (; row < end; row++) {
        let p = x + <usize>row * stride
        let q = w0
        let s0 = f32x4.splat(0), s1 = s0
        for (const stop = p + bytes; p < stop; p += 16, q += 16) {
          const x0 = v128.load(p)
          s0 = fused(s0, x0, v128.load(q))
          s1 = fused(s1, x0, v128.load(q + bytes))
        }
        store2(y + <usize>row * out + o, fold(s0) + b0, fold(s1) + b1)
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function store2(at: usize, first: f32, second: f32): void {
  store<f32>(at, first)
  store<f32>(at, second, 4)
}

/**
 * The largest of three pieces (maxout; Goodfellow and others 2013), normalized over the row (Ba and others 2016), times
 * `gain`, plus `shift`; where `residual`, added to what stands in `x`. y: rows of 3 × 96; x: rows of 96.
 */
export function maxoutNormalize(y: usize, gain: usize, shift: usize, x: usize, rows: i32, residual: bool): void {
  for (; rows > 0; rows--, y += 3 * ROW, x += ROW) {
    let sum = f32x4.splat(0)
    for (let at: usize = 0; at < ROW; at += 16) {
      const most = f32x4.max(f32x4.max(v128.load(y + at), v128.load(y + at + ROW)), v128.load(y + at + 2 * ROW))
      v128.store(y + at, most)
      sum = f32x4.add(sum, most)
    }
    const mean = f32x4.splat(fold(sum) / <f32>WIDTH)
    let squares = f32x4.splat(0)
    for (let at: usize = 0; at < ROW; at += 16) {
      const apart = f32x4.sub(v128.load(y + at), mean)
      squares = fused(squares, apart, apart)
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(fold(squares) / <f32>WIDTH + <f32>1e-8))
    for (let at: usize = 0; at < ROW; at += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(y + at), mean), scale)
      let value = fused(v128.load(shift + at), unit, v128.load(gain + at))
      if (residual) value = f32x4.add(value, v128.load(x + at))
      v128.store(x + at, value)
    }
  }
}

/**
 * The hidden layer of the transition model: for 8 features the addresses of their 2 × 64 products, summed in order, plus
 * `b`; the larger of both pieces into `out` (64 numbers).
 */
export function hidden(features: usize, b: usize, out: usize): void {
  for (let at: usize = 0; at < 256; at += 16) {
    let one = f32x4.splat(0)
    let two = f32x4.splat(0)
    for (let feature: usize = 0; feature < 32; feature += 4) {
      const from = <usize>load<u32>(features + feature) + at
      one = f32x4.add(one, v128.load(from))
      two = f32x4.add(two, v128.load(from + 256))
    }
    v128.store(out + at, f32x4.max(f32x4.add(one, v128.load(b + at)), f32x4.add(two, v128.load(b + at + 256))))
  }
}
