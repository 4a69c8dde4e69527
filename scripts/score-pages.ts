// How long the printed sheets are, with proof part and without, from the facts files of folders: pages, pages a thousand
// words, pages but the last with less than 60 % of their rows used, smallest type, time to lay out. Usage:
//   node scripts/score-pages.ts FOLDER… [--paper letter] [--each]
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { type FactSheet, readFacts } from '@factsheet/model'
import { printedOf } from '@factsheet/report'

/** Content is looked for in rows of so many points. */
const ROW = 12
const LEAST_USED = 0.6

type Printed = ReturnType<typeof printedOf>
type Page = Printed['pages'][number]

/** The share of a page's rows, between masthead and footer, that something read stands in. */
function used({ items, height }: Page): number {
  const [top, bottom] = [61, height - 51.9]
  const rows = new Set(
    items.flatMap((item) => {
      if (item.content === 'artifact') return []
      const ys = item.kind === 'text' ? [item.y] : item.kind === 'path' ? item.points.map(([, y]) => y) : [item.y]
      return ys.map((y) => Math.floor((y - top) / ROW))
    }),
  )
  return rows.size / Math.floor((bottom - top) / ROW)
}

function wordsIn({ article }: FactSheet): number {
  return article.sentences.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0)
}

function measured(sheet: FactSheet, paper: 'a4' | 'letter') {
  const started = performance.now()
  const [whole, short] = [true, false].map((proof) => printedOf(sheet, { paper, proof }))
  const took = performance.now() - started
  const pages = (printed: Printed | undefined): readonly Page[] => printed?.pages ?? []
  const sizes = pages(whole).flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [item.size] : [])))
  return {
    words: wordsIn(sheet),
    whole: pages(whole).length,
    short: pages(short).length,
    loose: [pages(whole), pages(short)]
      .flatMap((all) => all.slice(0, -1).map(used))
      .filter((share) => share < LEAST_USED),
    smallest: Math.min(...sizes),
    took,
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { paper: { type: 'string', default: 'a4' }, each: { type: 'boolean' } },
})
if (positionals.length === 0) {
  console.error('found no folder; expected one or more with the .facts.json that factsheet build wrote')
  process.exit(2)
}
const paper = values.paper === 'letter' ? 'letter' : 'a4'
for (const folder of positionals) {
  const found = globSync('*.facts.json', { cwd: folder })
    .toSorted()
    .map((name) => ({ name, ...measured(readFacts(readFileSync(path.join(folder, name), 'utf8')), paper) }))
  const sum = (pick: (one: (typeof found)[number]) => number): number =>
    found.reduce((total, one) => total + pick(one), 0)
  const rate = (pages: number): string => ((1000 * pages) / sum(({ words }) => words)).toFixed(2)
  if (values.each === true) {
    for (const { name, words, whole, short, loose } of found) {
      console.log(
        `  ${name}: ${words} words, ${whole} pages, ${short} without proof; loose ${loose.map((share) => share.toFixed(2)).join(' ')}`,
      )
    }
  }
  console.log(
    `${folder}: ${found.length} sheets, ${sum(({ words }) => words)} words; pages a 1,000 words ${rate(sum(({ whole }) => whole))} with proof, ${rate(sum(({ short }) => short))} without; ` +
      `loose pages ${sum(({ loose }) => loose.length)} of ${sum(({ whole, short }) => whole + short)}; smallest type ${Math.min(...found.map(({ smallest }) => smallest)).toFixed(1)}; ` +
      `${(sum(({ took }) => took) / found.length).toFixed(0)} ms to lay out both`,
  )
}
