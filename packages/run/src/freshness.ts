import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Generator, Inputs } from '@factsheet/model'
import type { ArticleFile } from './articles.ts'
import { generator, sha256 } from './fingerprint.ts'
import { type Manifest, type Recorded, recordOf } from './manifest.ts'
import { type Format, type Settings, settingsOfSheet } from './settings.ts'
import { correctionsFile } from './corrections-file.ts'
import { outputPath } from './store.ts'

/** What a build of an article would start from. */
export interface Sources {
  readonly bytes: Uint8Array
  /** The corrections beside the article, as text; null where there is no such file. */
  readonly corrections: string | null
  readonly inputs: Inputs
}

/** How many articles are judged at once: their files are read side by side, few enough to hold in memory. */
export const AT_ONCE = { concurrency: 16 }

/** Whether an article's outputs are what a build would write, and if not, why. */
export type Judgement =
  | { readonly state: 'fresh'; readonly recorded: Recorded }
  | { readonly state: 'stale'; readonly reasons: readonly string[] }
  | { readonly state: 'edited'; readonly files: readonly string[] }

/** Reads an article and its corrections, and hashes what bears on its sheet. Throws what reading throws. */
export async function readSources(file: string, settings: Settings): Promise<Sources> {
  const bytes = await readFile(file)
  const corrections = await readFile(correctionsFile(file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  const inputs = {
    article: sha256(bytes),
    settings: sha256(settingsOfSheet(settings)),
    corrections: corrections === null ? null : sha256(corrections),
  }
  return { bytes, corrections, inputs }
}

/**
 * Compares what is on disk with what would be written, by content alone: no date is looked at. An output whose bytes
 * are in no record of the folder was edited by hand; without any record it is stale.
 */
export async function judge(
  article: ArticleFile,
  { inputs }: Sources,
  settings: Settings,
  manifest: Manifest,
): Promise<Judgement> {
  const records = manifest.get(article.stem) ?? []
  const reasons = new Set<string>()
  const edited: string[] = []
  let last: Recorded | undefined
  for (const format of settings.formats) {
    const file = outputPath(settings.out, article.stem, format)
    const content = await readFile(file).catch(() => null)
    const recorded = content === null ? undefined : recordOf(records, format, sha256(content))
    if (content === null) reasons.add(`${file} is missing`)
    else if (recorded !== undefined) {
      for (const reason of changes(recorded, inputs, generator())) reasons.add(reason)
      last = recorded
    } else if (recordsOf(records, format)) edited.push(file)
    else reasons.add(`${path.join(settings.out, '.factsheet.json')} holds no record of ${file}`)
  }
  if (edited.length > 0) return { state: 'edited', files: edited }
  return reasons.size === 0 && last !== undefined
    ? { state: 'fresh', recorded: last }
    : { state: 'stale', reasons: [...reasons] }
}

function recordsOf(records: readonly Recorded[], format: Format): boolean {
  return records.some(({ outputs }) => outputs[format] !== undefined)
}

/** Each thing that a sheet was made from and that is another now, as a reason to print. */
function changes(recorded: Recorded, now: Inputs, program: Generator): string[] {
  const rows: readonly (readonly [boolean, string])[] = [
    [recorded.inputs.article !== now.article, 'the article changed'],
    [recorded.inputs.corrections !== now.corrections, correctionsReason(recorded.inputs.corrections, now.corrections)],
    [recorded.inputs.settings !== now.settings, 'the settings changed (date, paper, proof or rules)'],
    [
      recorded.program.version !== program.version,
      `the program changed from ${recorded.program.version} to ${program.version}`,
    ],
    [recorded.program.data !== program.data, 'the language data or fonts changed'],
  ]
  return rows.filter(([changed]) => changed).map(([, reason]) => reason)
}

function correctionsReason(before: string | null, now: string | null): string {
  if (before === null) return 'a corrections file was added'
  return now === null ? 'the corrections file was removed' : 'the corrections file changed'
}
