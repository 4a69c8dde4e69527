import path from 'node:path'
import { glob } from 'tinyglobby'
import { isWithin } from './output-folder.ts'
import { UsageError } from './outcome.ts'
import type { Format } from './settings.ts'

export const EXTENSIONS: Readonly<Record<Format, string>> = { pdf: '.pdf', json: '.facts.json' }

/** Where an output goes; throws a UsageError for a place outside the output folder. */
export function outputPath(out: string, stem: string, format: Format): string {
  const file = path.join(out, `${stem}${EXTENSIONS[format]}`)
  if (!isWithin(out, file)) throw new UsageError(`${file}: found an output outside ${out}; expected all below it`)
  return file
}

/** The files of an output folder and of those below it, links left out; none where there is no such folder. */
export async function filesIn(out: string): Promise<string[]> {
  const ignore = ['**/node_modules/**', '**/.git/**']
  const names = await glob('**/*', {
    cwd: out,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore,
  })
  return names.map((name) => path.join(out, name))
}
