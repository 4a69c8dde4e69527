// Speed and memory, as ratios to the building blocks in the same run: a ratio travels between machines, a second does not.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import nlp from 'compromise/two'
import { extract } from '@factsheet/extract'
import { writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { factsOf, DEFAULTS } from '@factsheet/run'
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

const first = performance.now()
extract(articles[0] ?? { path: '', bytes: new Uint8Array() })
const cold = performance.now() - first
const compromise = await least(() => texts.map((text) => nlp(text).docs.length))
const extraction = await least(() => articles.map((article) => extract(article)))
const facts = await least(() => articles.map((article) => factsOf(article, DEFAULTS)))
const sheets = articles.map((article) => ({ article, ...factsOf(article, DEFAULTS) }))
const printing = await least(async () => {
  for (const { article, sheet, text } of sheets) {
    await report(sheet, { text, bytes: article.bytes, facts: writeFacts(sheet) }, { paper: 'a4', proof: true })
  }
})

const row = (name: string, ms: number): void =>
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / compromise).toFixed(2).padStart(6)} × compromise  ${Math.round((1000 * words) / ms)} words/s`,
  )

console.log(`${articles.length} articles, ${words} words, least of ${ROUNDS} rounds`)
row('compromise alone (tags)', compromise)
row('extract', extraction)
row('extract + model', facts)
row('report (compose, layout, write)', printing)
console.log(
  `first extraction in a process ${cold.toFixed(0)} ms; resident memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
)
