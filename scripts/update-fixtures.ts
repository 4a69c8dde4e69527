// Rewrites what each fixture is known to miss (open.yaml) and what its pages say (expected.sheet), prints what changed,
// and never counts as a pass: it ends with exit code 1 when it rewrote anything.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { stringify } from 'yaml'
import { compareFacts } from './fixture-facts.ts'
import { sheetOfFixture, wordsOfSheet } from './fixture-sheet.ts'
import { fixtures, root } from './fixtures.ts'

process.chdir(root)
for (const fixture of fixtures()) {
  const { sheet } = sheetOfFixture(fixture)
  const open = compareFacts(fixture.expected, sheet)
  for (const kind of ['missed', 'extra'] as const) {
    for (const line of open[kind].filter((known) => !fixture.open[kind].includes(known)))
      console.log(`${fixture.slug}: now ${kind}: ${line}`)
    for (const line of fixture.open[kind].filter((known) => !open[kind].includes(known)))
      console.log(`${fixture.slug}: no longer ${kind}: ${line}`)
  }
  rewrite(path.join(fixture.folder, 'open.yaml'), stringify(open, { lineWidth: 0 }))
  rewrite(path.join(fixture.folder, 'expected.sheet'), wordsOfSheet(sheet))
}

function rewrite(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  writeFileSync(file, content)
  console.log(`${file}: rewritten`)
  process.exitCode = 1
}
