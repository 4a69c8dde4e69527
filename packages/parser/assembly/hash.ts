// Ids of strings, and the rows of hashed tables that an id points at.

/** Bytes in the vector of a token: 96 numbers. */
export const ROW: usize = 384

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
