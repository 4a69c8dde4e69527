import { mkdir, readdir } from 'node:fs/promises'
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

/** Writes beside the file, syncs, then renames: a reader, or a crash, never meets half a file. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content))
}

/** The files of an output folder and of those below it; none where there is no such folder. */
export async function filesIn(out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name))
}
