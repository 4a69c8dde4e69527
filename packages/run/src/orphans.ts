import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ArticleFile } from './articles.ts'
import type { Manifest } from './manifest.ts'
import type { Orphan } from './outcome.ts'
import { EXTENSIONS, filesIn } from './store.ts'

/** An orphan and its output stem. */
export interface FoundOrphan {
  readonly stem: string
  readonly orphan: Orphan
}

/**
 * Outputs whose article is gone, by stem: those whose recorded article no longer exists, and, where `whole` says that
 * the articles are all that the folder is for, those that belong to none of them.
 */
export async function findOrphans(
  out: string,
  articles: readonly ArticleFile[],
  manifest: Manifest,
  whole: boolean,
): Promise<FoundOrphan[]> {
  const known = new Set(articles.map(({ stem }) => stem))
  const found = await outputsIn(out)
  return [...found].flatMap(([stem, files]) => {
    if (known.has(stem)) return []
    const article = manifest.get(stem)?.at(-1)?.article ?? null
    const gone = article === null ? whole : whole || !existsSync(path.resolve(out, article))
    return gone ? [{ stem, orphan: { type: 'orphan' as const, article, outputs: files, removed: false } }] : []
  })
}

/** Removes files, and folders below `out` that are empty then. */
export async function removeOutputs(out: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await rm(file, { force: true })
    const folder = path.dirname(file)
    const inside = !path.relative(out, folder).startsWith('..') && path.resolve(folder) !== path.resolve(out)
    if (inside && (await readdir(folder)).length === 0) await rm(folder, { recursive: true })
  }
}

async function outputsIn(out: string): Promise<ReadonlyMap<string, string[]>> {
  const byStem = new Map<string, string[]>()
  for (const file of (await filesIn(out)).toSorted()) {
    const extension = Object.values(EXTENSIONS).find((ending) => file.endsWith(ending))
    if (extension === undefined) continue
    const stem = path.relative(out, file).replaceAll('\\', '/').slice(0, -extension.length)
    byStem.set(stem, [...(byStem.get(stem) ?? []), file])
  }
  return new Map([...byStem].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
