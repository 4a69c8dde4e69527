// Speed and memory, as ratios to the building blocks in the same run: a ratio travels between machines, a second does not.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import nlp from 'compromise/two'
import { extract } from '@factsheet/extract'
import { writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { factsOf, DEFAULTS } from '@factsheet/run'
import { datingOf } from './bench-dating.ts'
import { fixtures, root } from './fixtures.ts'

const ROUNDS = 5

const articles = fixtures().map(({ article }) => ({
  path: article,
  projectPath: article,
  bytes: readFileSync(path.join(root, article)),
}))
const texts = articles.map(({ bytes }) => bytes.toString('utf8'))
const words = texts.reduce((total, text) => total + text.split(/\s+/u).length, 0)

/** Milliseconds for all fixtures, the least of several rounds. */
async function least(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const example = articles[0] ?? { path: '', projectPath: '', bytes: Buffer.alloc(0) }
function print({ article, sheet, text }: typeof exampleSheet): Promise<Uint8Array> {
  return report(sheet, { text, bytes: article.bytes, facts: writeFacts(sheet) }, { paper: 'a4', proof: true })
}

/** Resident megabytes after a tenth of so many printed sheets, and after all. */
async function memoryOver(count: number): Promise<readonly [number, number]> {
  let tenth = 0
  for (let number = 1; number <= count; number += 1) {
    await print(sheets[number % sheets.length] ?? exampleSheet)
    if (number === count / 10) tenth = process.memoryUsage().rss
  }
  return [tenth / 2 ** 20, process.memoryUsage().rss / 2 ** 20]
}

const first = performance.now()
extract(example)
const cold = performance.now() - first
const exampleSheet = { article: example, ...factsOf(example, DEFAULTS) }
const firstPrinted = performance.now()
await print(exampleSheet)
const coldPrinting = performance.now() - firstPrinted
const compromise = await least(() => texts.map((text) => nlp(text).docs.length))
const extraction = await least(() => articles.map((article) => extract(article)))
const datings = articles.map(datingOf)
const dating = await least(() => datings.map((work) => work()))
const facts = await least(() => articles.map((article) => factsOf(article, DEFAULTS)))
const sheets = articles.map((article) => ({ article, ...factsOf(article, DEFAULTS) }))
const printing = await least(async () => {
  for (const sheet of sheets) await print(sheet)
})
const memory = await memoryOver(1000)

const row = (name: string, ms: number): void =>
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / compromise).toFixed(2).padStart(6)} × compromise  ${Math.round((1000 * words) / ms)} words/s`,
  )

console.log(`${articles.length} articles, ${words} words, least of ${ROUNDS} rounds`)
row('compromise alone (tags)', compromise)
row('extract', extraction)
row('of it times and dated events', dating)
row('extract + model', facts)
row('report (compose, layout, write)', printing)
console.log(`times and dated events: ${((100 * dating) / extraction).toFixed(1)} % of extraction`)
console.log(`first in a process: extraction ${cold.toFixed(0)} ms, printing ${coldPrinting.toFixed(0)} ms`)
console.log(`resident memory after 100 sheets ${memory[0].toFixed(0)} MB, after 1,000 ${memory[1].toFixed(0)} MB`)
