// The editors' build: every article in articles/ and fixtures/ gets its sheet in out/; a sheet whose article is gone goes.
// The configuration at the root counts, but for the folder: what turbo stores is out/.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { buildSheets, exitCode, findingLine, type Outcome, outcomeLine, readSettings } from '@factsheet/run'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const settings = await readSettings('.', (message) => console.error(`factsheet: ${message}`))
const { outcomes } = await buildSheets(
  ['articles', 'fixtures'],
  { ...settings, out: 'out', prune: true },
  { onOutcome: tell },
)
// A finding is for the editor to read; only an article without a sheet fails the task.
if (exitCode(outcomes, false) === 2) process.exitCode = 2

function tell(outcome: Outcome): void {
  if (outcome.type !== 'built' && outcome.type !== 'fresh') return console.error(outcomeLine(outcome))
  for (const placed of outcome.findings) if (placed.finding.level !== 'info') console.error(findingLine(placed))
}
