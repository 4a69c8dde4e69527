// The recall of the findings: faults planted in real articles, and how many are reported.
//
//   node scripts/plant-faults.ts [FOLDER-OF-shared] [COUNT]
//
// COUNT faults (200 where nothing is told), as many of each kind as the articles of the corpora have places for, up to an even
// share; a fault counts as reported when a finding of its rule stands in the article with it and did not without.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { FactSheet } from '@factsheet/model'
import { DEFAULTS, factsOf } from '@factsheet/run'
import { PLANTERS } from './planted-faults.ts'

const shared = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../../shared', import.meta.url)))
const wanted = Number(process.argv[3] ?? 200)
const kinds = Object.entries(PLANTERS)
const tally = new Map(kinds.map(([rule]) => [rule, { reported: 0, planted: 0 }]))
const files = globSync(path.join(shared, 'corpora/*/*.txt')).toSorted()

const quota = Math.ceil(wanted / kinds.length)
for (const file of files) {
  const open = kinds.filter(([rule]) => (tally.get(rule)?.planted ?? quota) < quota)
  if (open.length === 0) break
  const text = readFileSync(file, 'utf8')
  const sheet = sheetOf(text)
  for (const [rule, plant] of open) {
    const fault = plant(sheet, text)
    const row = tally.get(rule)
    if (fault === null || row === undefined) continue
    row.planted += 1
    if (count(sheetOf(fault.text), rule) > count(sheet, rule)) row.reported += 1
    else console.log(`${path.basename(file)}: not reported: ${rule}: ${fault.says}`)
  }
}
for (const [rule, row] of tally) console.log(`${rule.padEnd(24)} ${row.reported} of ${row.planted}`)
const planted = [...tally.values()].reduce((sum, row) => sum + row.planted, 0)
const reported = [...tally.values()].reduce((sum, row) => sum + row.reported, 0)
console.log(`${reported} of ${planted} planted faults reported`)

function sheetOf(text: string): FactSheet {
  const bytes = new TextEncoder().encode(text)
  return factsOf({ path: 'article.txt', projectPath: 'article.txt', bytes }, DEFAULTS).sheet
}

function count({ findings }: FactSheet, rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length
}
