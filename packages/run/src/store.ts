import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { UsageError } from './outcome.ts'
import type { Format } from './settings.ts'

export const EXTENSIONS: Readonly<Record<Format, string>> = { pdf: '.pdf', json: '.facts.json' }

/** Where an output goes; throws a UsageError for a place outside the output folder. */
export function outputPath(out: string, stem: string, format: Format): string {
  const file = path.join(out, `${stem}${EXTENSIONS[format]}`)
  if (path.relative(out, file).startsWith('..')) {
    throw new UsageError(`${file}: found an output outside ${out}; expected all below it`)
  }
  return file
}

/** Writes beside the file, then renames: a reader, or a crash, never meets half a sheet. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content))
}

/** Sheets in the output folder that none of `outputs` accounts for: their articles are gone. */
export async function orphans(out: string, outputs: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && Object.values(EXTENSIONS).some((extension) => entry.name.endsWith(extension)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !outputs.has(path.resolve(file)))
    .toSorted()
}

/** Removes files, and folders below `out` that are empty then. */
export async function prune(out: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await rm(file)
    const folder = path.dirname(file)
    const inside = !path.relative(out, folder).startsWith('..') && path.resolve(folder) !== path.resolve(out)
    if (inside && (await readdir(folder)).length === 0) await rm(folder, { recursive: true })
  }
}
