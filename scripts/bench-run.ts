// The build tool's figures, as whole processes: what is fresh must cost next to nothing, what is stale must use the cores.
//
//   node scripts/bench-run.ts [ARTICLES]     500 where nothing is told; takes minutes
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fixtures, root } from './fixtures.ts'

const count = Number(process.argv[2] ?? 500)
const bin = path.join(root, 'packages/run/bin/factsheet.js')
const folder = mkdtempSync(path.join(tmpdir(), 'factsheet-bench-'))

/** Articles of 80 to 2,000 words. */
function writeArticles(name: string, articles: number): string {
  return write(name, articles, (number) => 80 + ((number * 997) % 1921))
}

/** Articles of 80 words or little more: what counts is how many they are. */
function writeShortArticles(name: string, articles: number): string {
  return write(name, articles, () => 80)
}

/** Articles of so many words, from the paragraphs of the fixtures, each with words of its own. */
function write(name: string, articles: number, wordsOf: (number: number) => number): string {
  const paragraphs = fixtures().flatMap(({ article }) =>
    readFileSync(path.join(root, article), 'utf8')
      .split('\n')
      .filter((line) => line.split(' ').length > 12),
  )
  const into = path.join(folder, name)
  mkdirSync(into)
  for (let number = 0; number < articles; number += 1) {
    const wanted = wordsOf(number)
    const body: string[] = []
    for (let at = number * 7, words = 0; words < wanted; at += 1) {
      const paragraph = paragraphs[at % paragraphs.length] ?? ''
      body.push(paragraph)
      words += paragraph.split(' ').length
    }
    const text = `title: Report ${number}\ndate: March 14, 2027\ncontent:\n${body.join('\n')}\n`
    writeFileSync(path.join(into, `article-${number}.txt`), text)
  }
  return into
}

/** Seconds and peak megabytes of a process. */
function run(...args: readonly string[]): { seconds: number; megabytes: number } {
  const start = performance.now()
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...args], {
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  const seconds = (performance.now() - start) / 1000
  if (status === 2 || status === null) throw new Error(`factsheet ${args.slice(1).join(' ')}: ${stderr}`)
  return { seconds, megabytes: Number(stderr.trim().split('\n').at(-1)) / 1024 }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const over = (...args: readonly string[]): number => median([1, 2, 3, 4, 5].map(() => run(...args).seconds))
const row = (name: string, value: string): void => console.log(`${name.padEnd(52)} ${value}`)

const nothing = over('-e', '0')
row('cold --help over node -e 0', `${Math.round(1000 * (over(bin, '--help') - nothing))} ms`)
const one = writeArticles('one', 1)
const cold = over(bin, 'build', one, '--out', path.join(folder, 'one-out'), '--force') - nothing
row('cold build of one article over node -e 0', `${cold.toFixed(2)} s`)

const articles = writeArticles('many', count)
const single = run(bin, 'build', articles, '--out', path.join(folder, 'single'), '--jobs', '1')
const double = run(bin, 'build', articles, '--out', path.join(folder, 'double'), '--jobs', '2')
row(`${count} articles with PDFs, --jobs 1`, `${single.seconds.toFixed(1)} s, ${Math.round(single.megabytes)} MB`)
row(`${count} articles with PDFs, --jobs 2`, `${double.seconds.toFixed(1)} s, ${Math.round(double.megabytes)} MB`)
row('--jobs 1 to --jobs 2', `${(single.seconds / double.seconds).toFixed(2)} times as fast`)
row(`check of ${count} unchanged`, `${over(bin, 'check', articles, '--out', path.join(folder, 'double')).toFixed(2)} s`)
row(`build of ${count} fresh`, `${over(bin, 'build', articles, '--out', path.join(folder, 'double')).toFixed(2)} s`)

const fewer = writeShortArticles('short', count)
const more = writeShortArticles('ten-times', 10 * count)
const little = run(bin, 'build', fewer, '--out', path.join(folder, 'short-out'))
const much = run(bin, 'build', more, '--out', path.join(folder, 'ten-times-out'))
row(
  `peak memory, ${count} and ${10 * count} short articles`,
  `${Math.round(little.megabytes)} and ${Math.round(much.megabytes)} MB: ${(much.megabytes / little.megabytes).toFixed(2)} times`,
)
rmSync(folder, { recursive: true })
