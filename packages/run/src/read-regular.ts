import { lstat, readFile, readlink, stat } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { UsageError } from './outcome.ts'

/** The largest file that is read, in bytes: sheets of articles of the largest size are a quarter of it. */
const LARGEST = 2 ** 28

/** The most bytes that are read, and what to do about more. */
export interface Limit {
  readonly most?: number
  readonly todo?: string
}

/**
 * Reads a whole file once its kind and size are known: a pipe would be waited for without end, and a device such as
 * /dev/zero fills the memory. Throws a UsageError for what is no file or larger than `most` bytes, else what the system
 * says.
 */
export async function readRegular(file: string, { most = LARGEST, todo = '' }: Limit = {}): Promise<Uint8Array> {
  const found = await stat(file).catch(async (error: unknown) => {
    throw (await brokenLink(file)) ?? error
  })
  const kind = found.isFile() ? null : kindOf(found)
  if (kind !== null) throw new UsageError(`found ${kind}, expected a file; \`build -\` reads standard input`)
  if (found.size > most)
    throw new UsageError(`found ${found.size} bytes, expected at most ${most}${todo === '' ? '' : `; ${todo}`}`)
  return readFile(file)
}

/** What something in a folder is that is no file, for a message. */
export function kindOf(found: Pick<Stats, 'isDirectory' | 'isFIFO' | 'isSocket' | 'isCharacterDevice'>): string {
  if (found.isDirectory()) return 'a folder'
  if (found.isFIFO()) return 'a named pipe'
  if (found.isSocket()) return 'a socket'
  return found.isCharacterDevice() ? 'a device' : 'a block device'
}

/** The error for a link whose end is not there, which the system tells like a missing file; null for anything else. */
async function brokenLink(file: string): Promise<UsageError | null> {
  const found = await lstat(file).catch(() => null)
  if (found?.isSymbolicLink() !== true) return null
  const end = await readlink(file)
  return new UsageError(`found a link that leads nowhere, to ${end}; mend the link or name the file itself`)
}
