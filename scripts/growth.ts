// How time and memory grow with the article: each kind of article (growth-series.ts) at 10 to 160 kB, each size in a
// process of its own. Usage: node scripts/growth.ts [--only WORDS] [--most BYTES] [--folder FOLDER]; ten minutes and more.
import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { faultsOf, MOST_GROWTH, MOST_MEGABYTES, MOST_SECONDS, type Row } from './growth-bounds.ts'
import { SERIES } from './growth-series.ts'
import type { Measured } from './growth-one.ts'

const SIZES = [10_000, 20_000, 40_000, 80_000, 160_000]
const PATIENCE_MS = 120_000

const { values } = parseArgs({
  options: { only: { type: 'string' }, most: { type: 'string' }, folder: { type: 'string' } },
})
const one = fileURLToPath(new URL('growth-one.ts', import.meta.url))
const run = promisify(execFile)

/** The measures of one article, or why there are none. */
async function measured(...args: readonly string[]): Promise<Measured | string> {
  try {
    const { stdout } = await run(process.execPath, [one, ...args], { timeout: PATIENCE_MS, killSignal: 'SIGKILL' })
    return JSON.parse(stdout) as Measured
  } catch (error) {
    const { killed, stderr } = error as { killed?: boolean; stderr?: string }
    return killed === true ? 'no end' : (/^(?:\w*Error|FATAL).*/mu.exec(stderr ?? '')?.[0] ?? String(error))
  }
}

const column = (value: string | number, width = 7): string => `${value}`.padStart(width)

let bad = 0
async function measureSeries(name: string): Promise<void> {
  const rows: Row[] = []
  let refused = ''
  let failed: string | undefined
  for (const bytes of SIZES.filter((size) => size <= Number(values.most ?? Infinity))) {
    const measure = await measured(name, `${bytes}`)
    if (typeof measure === 'string') {
      failed = `${bytes / 1000} kB: ${measure}`
      break
    }
    rows.push({ ...measure, bytes })
    refused = measure.refused ?? ''
  }
  const faults = [...faultsOf(rows), ...(failed === undefined ? [] : [failed])]
  if (faults.length > 0) bad += 1
  const times = rows.map((row) => column(`${row.facts.toFixed(1)}+${row.print.toFixed(1)}`, 10)).join('')
  console.log(
    `${name.padEnd(32)}${times}${column(rows.at(-1)?.megabytes.toFixed(0) ?? '')} MB  ${refused} ${faults.join(', ')}`,
  )
}

/** The folder's own articles, as one long one. */
async function measureFolder(folder: string): Promise<void> {
  const files = globSync('**/*.{txt,md}', { cwd: folder }).toSorted()
  const size = files.reduce((sum, file) => sum + readFileSync(path.join(folder, file)).length, 0)
  for (const bytes of [250_000, 500_000, 1_000_000, 1_990_000].filter((most) => most <= size)) {
    const measure = await measured('--folder', folder, `${bytes}`)
    console.log(typeof measure === 'string' ? `${bytes}: ${measure}` : JSON.stringify({ bytes, ...measure }))
  }
}

if (values.folder === undefined) {
  console.log(
    `CPU seconds for the facts + for the pages, at ${SIZES.map((size) => size / 1000).join(', ')} kB; memory at the last`,
  )
  for (const { name } of SERIES.filter((series) => series.name.includes(values.only ?? ''))) await measureSeries(name)
  console.log(`${bad} kinds over ${MOST_GROWTH} × by doubling, ${MOST_SECONDS} s or ${MOST_MEGABYTES} MB`)
  if (bad > 0) process.exitCode = 1
} else await measureFolder(values.folder)
