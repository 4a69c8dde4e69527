import path from 'node:path'
import type { ArticleFile } from './articles.ts'
import { readRegular } from './read-regular.ts'
import type { WholeFile } from './write-whole.ts'

/** Below the output folder, a folder of notes: for each sheet, where its article lies. */
const FOLDER = '.factsheet'

/**
 * The note that goes with an article's outputs: the article's path from the output folder, which a sheet itself cannot
 * carry, since the same article gives the same bytes wherever it lies. One small file a sheet, so that nothing conflicts
 * where branches or shards come together; without it, a sheet is only never taken for an orphan.
 */
export function noteOf(out: string, { path: file, stem }: ArticleFile): WholeFile {
  return { file: noteFile(out, stem), content: `${path.relative(out, file).replaceAll('\\', '/')}\n` }
}

/** Where the note of a sheet stands. */
export function noteFile(out: string, stem: string): string {
  return path.join(out, FOLDER, `${stem}.src`)
}

/** The article of a sheet, from the output folder, as its note has it; null without one. */
export async function notedArticle(out: string, stem: string): Promise<string | null> {
  const note = await readRegular(noteFile(out, stem), { most: 10_000 }).catch(() => null)
  return note === null ? null : Buffer.from(note).toString('utf8').trimEnd() || null
}
