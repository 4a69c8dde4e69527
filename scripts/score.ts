// The scorer over every corpus beside the repository, as one table. Usage: npm run score [-- FOLDER-OF-shared]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { buildSheets, DEFAULTS } from '@factsheet/run'

/** What the scorer prints with `--json`. */
interface Score {
  readonly missing: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly precision: number
    readonly recall: number
    readonly f1: number
  }[]
}

const RUNS: readonly (readonly [kind: string, folder: string])[] = [
  ['facts', 'gold'],
  ['times', 'gold'],
  ['statements', 'gold'],
  ['facts', 'corpora/facts'],
  ['times', 'corpora/times'],
  ['statements', 'corpora/statements'],
  ['statements', 'corpora/statements-more'],
  ['entities', 'corpora/entities'],
  ['sentences', 'corpora/entities'],
]

const shared = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../../shared', import.meta.url)))
if (!existsSync(path.join(shared, 'score'))) {
  console.error(
    `${shared}: found no folder score/ in it; expected the scorer and the corpora; name their folder as the argument`,
  )
  process.exit(2)
}
const out = mkdtempSync(path.join(tmpdir(), 'factsheet-score-'))
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
const built = new Set<string>()
for (const [kind, folder] of RUNS) {
  const target = path.join(out, folder)
  if (!built.has(folder)) {
    built.add(folder)
    const { outcomes } = await buildSheets([path.join(shared, folder)], { ...DEFAULTS, out: target, formats: ['json'] })
    for (const outcome of outcomes) if (outcome.type === 'failed') console.error(outcome.message)
  }
  const args = [path.join(shared, 'score/score.mjs'), kind, path.join(shared, folder), target, '--json']
  const { missing, rows } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Score
  for (const { name, precision, recall, f1 } of rows) {
    console.log(
      `${`${folder} ${kind}`.padEnd(38)} ${name.padEnd(38)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`,
    )
  }
  if (missing.length > 0) console.log(`${folder} ${kind}: no facts for ${missing.join(', ')}`)
}
rmSync(out, { recursive: true })
