// Speed and memory of the parser alone, beside compromise on the same text in the same process.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import nlp from 'compromise/two'
import { loadParser, type Parser } from '@factsheet/parser'
import { fixtures, root } from './fixtures.ts'

const ROUNDS = 5

const texts = fixtures().map(({ article }) => readFileSync(path.join(root, article), 'utf8'))

/** Milliseconds of the processor, the least of several rounds. */
function least(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) best = Math.min(best, cost(work))
  return best
}

function cost(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** An article's paragraphs in one row of tokens, sentences ending where a token does that ends one. */
function laidOut(parser: Parser, text: string): Parameters<Parser['parse']> {
  const lines = text.split('\n').map((line) => parser.tokenize(line))
  const tokens = lines.flat()
  const paragraphs = lines.map((_, index) => lines.slice(0, index).flat().length)
  return [tokens, tokens.flatMap((token, index) => (/^[.?!]$/u.test(token.text) ? [index + 1] : [])), paragraphs]
}

function megabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}

const before = megabytes()
const loads: Parser[] = []
const loading = cost(() => loads.push(loadParser()))
const [parser] = loads
if (!parser) throw new Error('no parser was loaded')
const articles = texts.map((text) => laidOut(parser, text))
const count = articles.reduce((sum, [tokens]) => sum + tokens.length, 0)
const cold = cost(() => parser.parse(...(articles[0] ?? [[], []])))
const trees = least(() => articles.map((article) => parser.parse(...article)))
const after = megabytes()
const tokens = least(() => texts.map((text) => parser.tokenize(text)))
const compromise = least(() => texts.map((text) => nlp(text).docs.length))

const row = (name: string, ms: number): void =>
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / compromise).toFixed(2).padStart(6)} × compromise  ${Math.round((1000 * count) / ms)} tokens a CPU second`,
  )
console.log(`parser: ${texts.length} articles, ${count} tokens, CPU, least of ${ROUNDS} rounds`)
row('compromise alone (tags)', compromise)
row('tokens', tokens)
row('trees', trees)
console.log(
  `loaded in ${loading.toFixed(0)} ms, first article in ${cold.toFixed(0)} ms, ${(after - before).toFixed(0)} MB`,
)
