import { constants, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Format } from './settings.ts'
import { makeFolder } from './output-folder.ts'
import { writeTogether } from './write-whole.ts'

const NAME = '.factsheet.json'
const JOURNAL = '.factsheet.journal'

const Recorded = z.strictObject({
  /** The article, relative to the output folder, so that a checkout can move. */
  article: z.string(),
  inputs: z.strictObject({ article: z.string(), settings: z.string(), corrections: z.string().nullable() }),
  program: z.strictObject({ version: z.string(), data: z.string(), code: z.string() }),
  /** sha256 of each output's bytes, by format. */
  outputs: z.partialRecord(z.enum(['pdf', 'json']), z.string()),
  counts: z.strictObject({ people: z.int(), events: z.int(), figures: z.int(), statements: z.int() }),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      level: z.enum(['error', 'warning', 'info']),
      message: z.string(),
      line: z.int(),
      column: z.int(),
    }),
  ),
})

/** What was written for one article, and what it was made from. */
export type Recorded = Readonly<z.infer<typeof Recorded>>

const File = z.strictObject({ format: z.literal('factsheet-outputs/1'), sheets: z.record(z.string(), Recorded) })
const Line = z.strictObject({ stem: z.string(), recorded: Recorded })

/** For each output stem, the records that may hold: one, or two while a build is under way. */
export type Manifest = ReadonlyMap<string, readonly Recorded[]>

/**
 * What the output folder says of itself. A record that is cut or unreadable counts as none: its outputs are then
 * built again, which costs time and never truth.
 */
export async function readManifest(out: string): Promise<Manifest> {
  const records = new Map<string, Recorded[]>()
  const file = File.safeParse(await jsonOf(path.join(out, NAME)))
  if (file.success) for (const [stem, recorded] of Object.entries(file.data.sheets)) records.set(stem, [recorded])
  for (const { stem, recorded } of await journalOf(out)) records.set(stem, [...(records.get(stem) ?? []), recorded])
  return records
}

/**
 * Notes what is about to be written, before it is: whatever moment a crash takes, an output on disk is one that some
 * record describes, and is never taken for one that a person edited.
 */
export async function announce(out: string, stem: string, recorded: Recorded): Promise<void> {
  await makeFolder(out, out)
  // A link of that name is not followed: it may lead out of the folder.
  const flag = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0)
  await writeFile(path.join(out, JOURNAL), `${JSON.stringify({ stem, recorded })}\n`, { flag })
}

/** Writes the records of a finished build over those that the folder holds by now, and forgets `gone`. */
export async function writeManifest(
  out: string,
  written: ReadonlyMap<string, Recorded>,
  gone: readonly string[] = [],
): Promise<void> {
  const before = await readManifest(out)
  const latest = new Map([...before].flatMap(([stem, records]) => records.slice(-1).map((last) => [stem, last])))
  for (const [stem, recorded] of written) latest.set(stem, recorded)
  for (const stem of gone) latest.delete(stem)
  const sheets = Object.fromEntries([...latest].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const content = `${JSON.stringify({ format: 'factsheet-outputs/1', sheets }, null, 1)}\n`
  await writeTogether(out, [{ file: path.join(out, NAME), content }])
  await rm(path.join(out, JOURNAL), { force: true })
}

/** Record of one format's bytes: the one whose hash they have; undefined where none has it. */
export function recordOf(records: readonly Recorded[], format: Format, sha256: string): Recorded | undefined {
  return records.findLast(({ outputs }) => outputs[format] === sha256)
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function journalOf(out: string): Promise<readonly z.infer<typeof Line>[]> {
  const text = await readFile(path.join(out, JOURNAL), 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    try {
      const read = Line.safeParse(JSON.parse(line))
      return read.success ? [read.data] : []
    } catch {
      // The last line of a build that was killed may be cut: what it announced was then never written.
      return []
    }
  })
}
