import { type Dirent, readdir } from 'node:fs'
import { lstat, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { type FileSystemAdapter, glob } from 'tinyglobby'
import { failure } from './failure.ts'
import { type Failed, UsageError } from './outcome.ts'
import { isWithin } from './output-folder.ts'

/** What was found below a folder. Names are relative to it, sorted, with forward slashes. */
export interface FolderContents {
  readonly articles: readonly string[]
  /** What should have been read and could not be: each with what was found and what to do. */
  readonly unread: readonly Failed[]
  /** Files that are no articles by their names. */
  readonly leftOut: readonly string[]
}

type Readdir = NonNullable<FileSystemAdapter['readdir']>

/** Patterns of what is looked for, and of what is passed over without a word. */
export interface Wanted {
  readonly patterns: readonly string[]
  readonly ignore: readonly string[]
}

/**
 * The articles below a folder. A link that leads out of the folder is not followed: it could put any file of the machine
 * into a sheet. Nor is one to a folder inside, which is read in its own place.
 */
export async function contentsOf(folder: string, { patterns, ignore }: Wanted): Promise<FolderContents> {
  const troubles = new Map<string, NodeJS.ErrnoException>()
  const odd = new Set<string>()
  const options = {
    cwd: folder,
    ignore: [...ignore],
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: tellingReaddir(troubles, odd) },
  }
  const matching = new Set(await glob([...patterns], options))
  const all = (await glob('**/*', options)).toSorted()
  const unread: Failed[] = [...troubles].map(([at, error]) =>
    failure(path.join(folder, path.relative(folder, at)), error),
  )
  const articles: string[] = []
  const leftOut: string[] = []
  for (const name of all) {
    const file = path.join(folder, name)
    const isOdd = odd.has(path.resolve(file)) || name.includes('\ufffd')
    const trouble = isOdd ? await troubleOf(folder, file, matching.has(name)) : null
    if (trouble !== null) unread.push(failure(file, trouble))
    else if (matching.has(name)) articles.push(name)
    else if (!isOdd) leftOut.push(name)
  }
  return { articles, unread, leftOut }
}

/** Why what is no plain file cannot be read; null where it can be, and where nobody expects it to be. */
async function troubleOf(folder: string, file: string, wanted: boolean): Promise<Error | null> {
  try {
    const found = await lstat(file)
    if (!found.isSymbolicLink()) return null
    const end = await stat(file)
    if (!wanted && !end.isDirectory()) return null
    const real = await realpath(file)
    if (isWithin(await realpath(folder), real)) return null
    return new UsageError(
      `found a link that leads out of ${folder}, to ${real}, and is not followed; name the link itself to have it read`,
    )
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return error as Error
    return (await lstat(file).catch(() => null)) === null
      ? new UsageError('found a file name that is no UTF-8; rename the file')
      : new UsageError('found a link that leads nowhere; mend the link or remove it')
  }
}

/**
 * Lists folders as the system does, and keeps what the walk would pass over in silence: the folders that cannot be
 * listed, and what is neither file nor folder, which is given out as a file.
 */
function tellingReaddir(troubles: Map<string, NodeJS.ErrnoException>, odd: Set<string>): Readdir {
  const listing = (
    folder: string,
    options: { readonly withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries?: Dirent[]) => void,
  ): void => {
    readdir(folder, options, (error, entries) => {
      if (error !== null) troubles.set(path.resolve(folder), error)
      done(
        error,
        error === null ? entries.map((entry) => asFile(entry, path.resolve(folder, entry.name), odd)) : undefined,
      )
    })
  }
  return listing as Readdir
}

function asFile(entry: Dirent, file: string, odd: Set<string>): Dirent {
  if (entry.isFile() || entry.isDirectory()) return entry
  odd.add(file)
  return Object.assign(entry, { isFile: () => true, isSymbolicLink: () => false })
}
