// Measures one article for growth.ts: node scripts/growth-one.ts SERIES BYTES, or --folder FOLDER BYTES.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { DEFAULTS, factsOf } from '@factsheet/run'
import { SERIES } from './growth-series.ts'

/** CPU seconds for the facts and for the printing, and the most memory held, in megabytes. */
export interface Measured {
  readonly facts: number
  readonly print: number
  readonly megabytes: number
  readonly characters: number
  /** The rule of the refusal, where there was one. */
  readonly refused?: string
}

/** The articles of a folder as one: every line that may be a paragraph, up to so many bytes. */
function fromFolder(folder: string, bytes: number): string {
  const lines = globSync('**/*.{txt,md}', { cwd: folder })
    .toSorted()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.split(' ').length > 8 && !/^[a-z]+:|^[>#|[-]/u.test(line))
  const header = 'title: News of the Week\ndate: March 14, 2027\ncontent:\n'
  let size = 0
  return header + lines.filter((line) => (size += Buffer.byteLength(line) + 1) <= bytes).join('\n')
}

function sourceOf([first, second, third]: readonly string[]): { text: string; file: string } {
  if (first === '--folder') return { text: fromFolder(second ?? '.', Number(third)), file: 'article.txt' }
  const series = SERIES.find(({ name }) => name === first)
  if (series === undefined) throw new Error(`no series is called "${first}"`)
  return { text: series.source(Number(second)), file: `article.${series.format}` }
}

async function measure(text: string, file: string): Promise<Omit<Measured, 'megabytes'>> {
  const bytes = new TextEncoder().encode(text)
  const start = process.cpuUsage()
  const since = (from: NodeJS.CpuUsage): number => {
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1e6
  }
  try {
    const { sheet, text: read } = factsOf({ path: file, projectPath: file, bytes }, DEFAULTS)
    const facts = since(start)
    const printing = process.cpuUsage()
    await report(sheet, { text: read, bytes, facts: writeFacts(sheet) }, { paper: 'a4', proof: true })
    return { facts, print: since(printing), characters: text.length }
  } catch (error) {
    if (error instanceof Error && 'ruleId' in error) {
      return { facts: since(start), print: 0, characters: text.length, refused: String(error.ruleId) }
    }
    throw error
  }
}

// What every process does once (lists, weights, fonts) is no growth.
await measure('title: Pier\ndate: March 14, 2027\ncontent:\nThe board met on Friday, Ana Ruiz said.\n', 'small.txt')
const { text, file } = sourceOf(process.argv.slice(2))
const measured = await measure(text, file)
console.log(JSON.stringify({ ...measured, megabytes: process.resourceUsage().maxRSS / 1024 }))
