// The parser's arithmetic in AssemblyScript: WebAssembly with 128-bit vectors, no relaxed operations, no threads, so that
// every machine gives the same bits. Addresses are bytes of the imported memory. A sum of float32 has four lanes over the
// columns in order, folded as (l0 + l1) + (l2 + l3). test/support/twin-kernel.ts says the same in plain TypeScript.
export { hashBytes, sumHashedRows } from './hash'
import { ROW } from './hash'

/** Numbers in the vector of a token. */
const WIDTH: f32 = 96

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

// @ts-ignore: decorator
@inline
function dot(sum: v128, x: v128, w: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(x, w))
}

/** Four sums, each of its four lanes: (l0 + l1) + (l2 + l3). */
// @ts-ignore: decorator
@inline
function totals<T>(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = v128.add<T>(v128.shuffle<T>(a, b, 0, 2, 4, 6), v128.shuffle<T>(a, b, 1, 3, 5, 7))
  const cd = v128.add<T>(v128.shuffle<T>(c, d, 0, 2, 4, 6), v128.shuffle<T>(c, d, 1, 3, 5, 7))
  return v128.add<T>(v128.shuffle<T>(ab, cd, 0, 2, 4, 6), v128.shuffle<T>(ab, cd, 1, 3, 5, 7))
}

/** y[r][o] = x[r] · w[o] + b[o] in float32. `width` and `outputs` are multiples of four. */
export function multiply(x: usize, w: usize, b: usize, y: usize, rows: i32, width: i32, outputs: i32): void {
  const bytes = <usize>width << 2
  const out = <usize>outputs << 2
  for (let o: usize = 0; o < out; o += 16, w += 4 * bytes) {
    let p = x
    for (let to = y + o, end = to + <usize>rows * out; to < end; to += out) {
      let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0
      for (let q = w, stop = p + bytes; p < stop; p += 16, q += 16) {
        const v = v128.load(p)
        s0 = fused(s0, v, v128.load(q))
        s1 = fused(s1, v, v128.load(q + bytes))
        s2 = fused(s2, v, v128.load(q + 2 * bytes))
        s3 = fused(s3, v, v128.load(q + 3 * bytes))
      }
      v128.store(to, f32x4.add(totals<f32>(s0, s1, s2, s3), v128.load(b + o)))
    }
  }
}

/** Numbers times `scale` to the nearest whole number of 16 bits, ties to even; `count` is a multiple of eight. */
export function toWhole(x: usize, scale: f32, q: usize, count: i32): void {
  const by = f32x4.splat(scale)
  for (const end = q + (<usize>count << 1); q < end; q += 16, x += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), by)))
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x, 16), by)))
    v128.store(q, i16x8.narrow_i32x4_s(low, high))
  }
}

/**
 * y[r][o] = (q[r] · w[o]) × scales[o] + b[o] of whole numbers of 16 bits; their product is exact. Rows of q begin `stride`
 * bytes apart, so that a window over neighbors is a longer row. `width` is a multiple of eight, `outputs` of four.
 */
export function multiplyWhole(q: usize, stride: usize, w: usize, scales: usize, b: usize, y: usize, rows: i32, width: i32, outputs: i32): void {
  const bytes = <usize>width << 1
  const out = <usize>outputs << 2
  for (let o: usize = 0; o < out; o += 16, w += 4 * bytes) {
    const scale = v128.load(scales + o)
    const bias = v128.load(b + o)
    let row = q
    for (let to = y + o, end = to + <usize>rows * out; to < end; to += 2 * out, row += 2 * stride) {
      let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0
      for (let p = row, r = w, stop = row + bytes; p < stop; p += 16, r += 16) {
        const u = v128.load(p)
        const v = v128.load(p + stride)
        const w0 = v128.load(r)
        s0 = dot(s0, u, w0)
        t0 = dot(t0, v, w0)
        const w1 = v128.load(r + bytes)
        s1 = dot(s1, u, w1)
        t1 = dot(t1, v, w1)
        const w2 = v128.load(r + 2 * bytes)
        s2 = dot(s2, u, w2)
        t2 = dot(t2, v, w2)
        const w3 = v128.load(r + 3 * bytes)
        s3 = dot(s3, u, w3)
        t3 = dot(t3, v, w3)
      }
      v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(totals<i32>(s0, s1, s2, s3)), scale), bias))
      v128.store(to + out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(totals<i32>(t0, t1, t2, t3)), scale), bias))
    }
  }
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
    const mean = f32x4.splat(fold(sum) / WIDTH)
    let squares = f32x4.splat(0)
    for (let at: usize = 0; at < ROW; at += 16) {
      const apart = f32x4.sub(v128.load(y + at), mean)
      squares = fused(squares, apart, apart)
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(fold(squares) / WIDTH + <f32>1e-8))
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
