// Finding names, as a ratio to compromise on the same text in the same run, and what weights and lists cost.
//
//   node --expose-gc scripts/bench-names.ts
//
// Processor time of the process and not the clock, the least of several rounds: other work on the machine counts little.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import nlp from 'compromise/two'
import { readArticle } from '../packages/extract/src/read/index.ts'
import { readWords } from '../packages/extract/src/read/words.ts'
import { nameLists } from '../packages/extract/src/recognize/names/name-words.ts'
import { recognizeNames } from '../packages/extract/src/recognize/names.ts'
import { taggedNames } from '../packages/extract/src/recognize/names/tagged-names.ts'
import { readTagger } from '../packages/extract/src/tagger/index.ts'
import { fixtures, root } from './fixtures.ts'

const ROUNDS = 20

const milliseconds = (): number => process.cpuUsage().user / 1000

function megabytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

function least(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const start = milliseconds()
      work()
      return milliseconds() - start
    }),
  )
}

const before = { memory: megabytes(), clock: performance.now() }
const kept = { lists: nameLists(), tagger: readTagger('names.model') }
const loading = performance.now() - before.clock
const memory = megabytes() - before.memory

const articles = fixtures().map(({ article }) =>
  readArticle({ path: article, bytes: readFileSync(path.join(root, article)) }),
)
const read = articles.map(({ article, text }) => readWords(article, text))
const words = read.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words)).length

const compromise = least(() => articles.map(({ text }) => nlp(text).docs.length))
const row = (name: string, ms: number): void =>
  console.log(`${name.padEnd(36)} ${ms.toFixed(0).padStart(6)} ms  ${(compromise / ms).toFixed(2)} times as fast`)

console.log(
  `${Object.keys(kept).join(' and ')} loaded in ${loading.toFixed(0)} ms, ${memory.toFixed(0)} MB; ${words} words`,
)
row('compromise', compromise)
row(
  'names tagged',
  least(() => read.map(taggedNames)),
)
row(
  'names tagged and mended',
  least(() => read.map(recognizeNames)),
)
