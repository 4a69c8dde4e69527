// How well lines are told that are no text of the article, over corpora in which they are marked, as one table; with
// --dropped, every line that is not read of the articles of other folders. Usage:
//   node scripts/score-blocks.ts [FOLDER-OF-shared] [--misses FOLDER] [--dropped]
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readArticle } from '@factsheet/extract'

const MARKED = ['corpora/lines', 'corpora/lines-blind'] as const
const UNMARKED = [
  'gold',
  'corpora/facts',
  'corpora/times',
  'corpora/statements',
  'corpora/statements-more',
  'corpora/entities',
] as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' }, dropped: { type: 'boolean' } },
})
const shared = path.resolve(positionals[0] ?? fileURLToPath(new URL('../../shared', import.meta.url)))
if (!existsSync(path.join(shared, MARKED[0]))) {
  console.error(`${shared}: found no folder ${MARKED[0]}; expected the corpora; name their folder as the argument`)
  process.exit(2)
}

const blocksOf = (file: string) => readArticle({ path: file, bytes: readFileSync(file) }).article.blocks
const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`.padStart(8)

for (const folder of MARKED) {
  let [marked, told, both, lines, rows] = [0, 0, 0, 0, 0]
  for (const gold of globSync('*.lines.json', { cwd: path.join(shared, folder) }).toSorted()) {
    const { furniture } = JSON.parse(readFileSync(path.join(shared, folder, gold), 'utf8')) as { furniture: string[] }
    const isMarked = new Set(furniture.map((line) => line.trim()))
    for (const { text, kind, read } of blocksOf(path.join(shared, folder, gold.replace('.lines.json', '.txt')))) {
      lines += 1
      // Line-ups and scores are no sentences, but the article's own: the marks leave them in the body.
      if (kind === 'table') {
        rows += 1
        continue
      }
      marked += Number(isMarked.has(text))
      told += Number(!read)
      both += Number(isMarked.has(text) && !read)
      if (values.misses === folder && isMarked.has(text) === read)
        console.log(`${read ? 'missed' : 'lost  '} ${kind.padEnd(9)} ${gold.slice(0, 16)} ${text.slice(0, 160)}`)
    }
  }
  console.log(
    `${folder.padEnd(22)} lines ${lines}, marked ${marked}, told ${told}, rows of tables ${rows}: recall ${percent(both, marked)}, precision ${percent(both, told)}`,
  )
}
if (values.dropped === true) {
  for (const folder of UNMARKED) {
    for (const file of globSync('*.txt', { cwd: path.join(shared, folder) }).toSorted()) {
      for (const { text, kind, read } of blocksOf(path.join(shared, folder, file)))
        if (!read) console.log(`${kind.padEnd(9)} ${file.slice(0, 24).padEnd(24)} ${text}`)
    }
  }
}
