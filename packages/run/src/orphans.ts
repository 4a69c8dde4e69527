import { rm, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { notedArticle, noteFile } from './article-note.ts'
import type { ArticleFile } from './articles.ts'
import type { Orphan } from './outcome.ts'
import { standingOf } from './ours.ts'
import { type Format, FORMATS } from './settings.ts'
import { EXTENSIONS, filesIn } from './store.ts'

/** An orphan and its output stem. */
export interface FoundOrphan {
  readonly stem: string
  readonly orphan: Orphan
}

interface Output {
  readonly file: string
  readonly format: Format
}

/**
 * Outputs whose article is gone, by stem: those whose noted article no longer exists, and, where `whole` says that
 * the articles are all that the folder is for, those that belong to none of them. A file that the program did not write
 * is no output, whatever its name.
 */
export async function findOrphans(
  out: string,
  articles: readonly ArticleFile[],
  whole: boolean,
): Promise<FoundOrphan[]> {
  const known = new Set(articles.map(({ stem }) => stem))
  const orphans: FoundOrphan[] = []
  for (const [stem, outputs] of await outputsIn(out)) {
    if (known.has(stem)) continue
    const article = await notedArticle(out, stem)
    const gone = whole || (article !== null && (await isGone(path.resolve(out, article))))
    const orphan = gone ? await orphanOf(article, outputs) : null
    if (orphan !== null) orphans.push({ stem, orphan })
  }
  return orphans
}

/** Removes the files of orphans that nobody edited, with their notes, and folders below `out` that are empty then. */
export async function removeOrphans(out: string, orphans: readonly FoundOrphan[]): Promise<string[]> {
  const gone = orphans.filter(({ orphan }) => !orphan.edited)
  const files = gone.flatMap(({ orphan }) => orphan.outputs)
  for (const file of [...files, ...gone.map(({ stem }) => noteFile(out, stem))]) {
    await rm(file, { force: true })
    await removeEmpty(out, path.dirname(file))
  }
  return files
}

/** Removes a folder below `out` that holds nothing, and those above it that hold nothing then. */
async function removeEmpty(out: string, folder: string): Promise<void> {
  if (path.relative(out, folder).startsWith('..') || path.resolve(folder) === path.resolve(out)) return
  // A folder that holds something refuses to go.
  const gone = await rmdir(folder).then(
    () => true,
    () => false,
  )
  if (gone) await removeEmpty(out, path.dirname(folder))
}

/** The program's own among files of one stem; null where there is none. */
async function orphanOf(article: string | null, outputs: readonly Output[]): Promise<Orphan | null> {
  const found = await Promise.all(
    outputs.map(async ({ file, format }) => {
      // What cannot be read, or has gone in between, cannot be told to be ours.
      const standing = await standingOf(file, format).catch(() => null)
      return { file, whose: standing?.whose ?? 'foreign' }
    }),
  )
  const own = found.filter(({ whose }) => whose === 'ours' || whose === 'edited')
  if (own.length === 0) return null
  const edited = own.some(({ whose }) => whose === 'edited')
  return { type: 'orphan', article, outputs: own.map(({ file }) => file), removed: false, edited }
}

/** Whether a file is surely not there: one that cannot be looked at, in a folder without permission, may be. */
async function isGone(file: string): Promise<boolean> {
  return stat(file).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT' || error.code === 'ENOTDIR',
  )
}

async function outputsIn(out: string): Promise<ReadonlyMap<string, Output[]>> {
  const byStem = new Map<string, Output[]>()
  for (const file of (await filesIn(out)).toSorted()) {
    const format = FORMATS.find((one) => file.endsWith(EXTENSIONS[one]))
    if (format === undefined) continue
    const stem = path.relative(out, file).replaceAll('\\', '/').slice(0, -EXTENSIONS[format].length)
    byStem.set(stem, [...(byStem.get(stem) ?? []), { file, format }])
  }
  return new Map([...byStem].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
