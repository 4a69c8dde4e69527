// The editors' build: every article in articles/ and fixtures/ gets its sheet in out/; a sheet whose article is gone goes.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build, DEFAULTS, exitCode, findingLine, outcomeLine } from '@factsheet/run'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { outcomes } = await build(['articles', 'fixtures'], { ...DEFAULTS, prune: true }, (outcome) => {
  if (outcome.type === 'failed') return console.error(outcomeLine(outcome))
  for (const placed of outcome.findings) if (placed.finding.level !== 'info') console.error(findingLine(placed))
})
// A finding is for the editor to read; only an article without a sheet fails the task.
if (exitCode(outcomes, false) === 2) process.exitCode = 2
