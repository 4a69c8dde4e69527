// One line for each sheet in out/: what `npm run factsheets` ends with, whether it was built now or taken from the cache.
// A cache hit adds files and never removes one, so what belongs to no article goes here.
import { globSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readFacts } from '@factsheet/model'
import { countsOf, outcomeLine, pruneSheets, readSettings } from '@factsheet/run'

const root = new URL('..', import.meta.url)
process.chdir(fileURLToPath(root))
const settings = { ...(await readSettings('.', () => {})), out: 'out' }
await pruneSheets(['articles', 'fixtures'], settings)
const files = globSync('out/**/*.facts.json', { cwd: root }).toSorted()
for (const file of files) {
  const sheet = readFacts(readFileSync(new URL(file, root), 'utf8'))
  const findings = sheet.findings.map((finding) => ({
    finding,
    place: { path: sheet.source.path, line: 1, column: 1 },
  }))
  const outputs = [...(settings.formats.includes('pdf') ? [file.replace(/\.facts\.json$/u, '.pdf')] : []), file]
  const counts = countsOf(sheet)
  console.log(outcomeLine({ type: 'built', article: sheet.source.path, outputs, counts, findings, reasons: [] }))
}
const sheets = files.length > 0 ? [] : globSync('out/**/*.pdf', { cwd: root }).toSorted()
for (const file of sheets) console.log(file)
if (files.length + sheets.length === 0) throw new Error('found no sheets in out/; expected those that the task wrote')
