import { randomBytes } from 'node:crypto'
import { copyFile, type FileHandle, link, lstat, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { makeFolder } from './output-folder.ts'

/** A file to be written, all of it. */
export interface WholeFile {
  readonly file: string
  readonly content: Uint8Array | string
}

/** A file beside which its new content waits, and, where there was an older one, that too. */
interface Staged {
  readonly file: string
  readonly fresh: string
  readonly older: string | null
}

/** Names of files that are under way: nobody else's, and they tell whose process writes them. */
export const UNFINISHED = /^\.factsheet-(?<pid>\d+)-[\da-f]+\.tmp$/u

/**
 * Writes files that belong together below `out`: all of them or, where one cannot be written, none. Each is written
 * beside its place and synced before any takes its name, so that a reader, a full disk or a crash never meets half a
 * file. Throws what the system says, with the path of the file that it says it of.
 */
export async function writeTogether(out: string, files: readonly WholeFile[]): Promise<void> {
  const staged: Staged[] = []
  try {
    for (const file of files) await aboutFile(file.file, () => stage(out, file, staged))
    await renameAll(staged)
  } finally {
    for (const { fresh, older } of staged) {
      await rm(fresh, { force: true })
      if (older !== null) await rm(older, { force: true })
    }
  }
  for (const folder of new Set(files.map(({ file }) => path.dirname(file)))) await syncFolder(folder)
}

async function stage(out: string, { file, content }: WholeFile, staged: Staged[]): Promise<void> {
  await makeFolder(out, path.dirname(file))
  const before = await lstat(file).catch(() => null)
  const fresh = temporaryBeside(file)
  const older = before === null ? null : temporaryBeside(file)
  staged.push({ file, fresh, older })
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const handle = await open(fresh, 'wx', 0o666)
  try {
    if (before?.isFile() === true) await handle.chmod(before.mode & 0o777)
    await writeAll(handle, bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  if (older !== null) await keepOlder(file, older)
}

/** Writes in as many goes as it takes, and asks the file itself for its size: a disk that fills up takes a part. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  await handle.writeFile(bytes)
  const { size } = await handle.stat()
  if (size === bytes.length) return
  throw Object.assign(new Error(`${size} of ${bytes.length} bytes were written`), { code: 'ENOSPC' })
}

/** The older file under a second name, from which it can be put back: a link, a copy where there are no links. */
async function keepOlder(file: string, older: string): Promise<void> {
  await link(file, older).catch(() => copyFile(file, older))
}

/** Gives each file its name; when one cannot be given, those before it get their older content back. */
async function renameAll(staged: readonly Staged[]): Promise<void> {
  const done: Staged[] = []
  try {
    for (const one of staged) {
      await aboutFile(one.file, () => rename(one.fresh, one.file))
      done.push(one)
    }
  } catch (error) {
    for (const { file, older } of done.toReversed()) await (older === null ? rm(file) : rename(older, file))
    throw error
  }
}

function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `.factsheet-${process.pid}-${randomBytes(8).toString('hex')}.tmp`)
}

/** Lets a new name reach the disk. Where a folder cannot be opened as a file is, the system sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  try {
    await handle?.sync()
  } catch (error) {
    if (!isUnsupported(error)) throw error
  } finally {
    await handle?.close()
  }
}

/** What systems say of a folder that is to be synced and cannot be. */
const UNSUPPORTED: ReadonlySet<unknown> = new Set(['EINVAL', 'EPERM', 'EISDIR', 'ENOTSUP'])

function isUnsupported(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNSUPPORTED.has(error.code)
}

/** What goes wrong is told of the file that was wanted, not of the one that was written beside it. */
async function aboutFile(file: string, action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    throw error instanceof Error && 'code' in error ? Object.assign(error, { path: file }) : error
  }
}
