import path from 'node:path'
import { FactsFileError } from '@factsheet/model'
import { VFileMessage } from 'vfile-message'
import { shownPath } from './formatters/shown-path.ts'
import { type Outcome, UsageError } from './outcome.ts'

type Told = readonly [found: string, todo: string]

const OLDER = 'build again; the older sheet is as it was'

/** What the system says of whatever file, in words: what was found, what to do. */
const SYSTEM: Readonly<Record<string, Told>> = {
  ENOENT: ['found no such file, expected an article', 'check the path'],
  EACCES: ['found no permission', 'allow the file to be read and the output folder to be written'],
  EPERM: ['found no permission', 'allow the file to be read and the output folder to be written'],
  EISDIR: ['found a folder where a file was named', 'name the article itself, or the folder in a build'],
  ELOOP: ['found a link that leads nowhere', 'mend the link or name the file itself'],
  ENAMETOOLONG: ['found a name that is too long for a file', 'give the article a shorter name'],
  ENOSPC: ['found no room on the disk', `make room and ${OLDER}`],
  EDQUOT: ['found no room left of what this user may fill', `make room and ${OLDER}`],
  EFBIG: ['found that a file may not become so large here', `raise the limit of the system and ${OLDER}`],
  EROFS: ['found a disk that can only be read', `name another folder with --out and ${OLDER}`],
  EIO: ['found a disk that does not work', `look after the disk and ${OLDER}`],
  EBUSY: ['found a file that another program holds', `close it there and ${OLDER}`],
  EMFILE: ['found too many open files', 'raise the limit of the system, or build with fewer --jobs'],
}

/** Where an output was to be written these mean something else. */
const WRITING: Readonly<Record<string, Told>> = {
  ENOENT: ['found no folder that can hold the output', `make the folder, or name another with --out, and ${OLDER}`],
  ENOTDIR: [
    'found a file where a folder was expected',
    `move the file, or name another folder with --out, and ${OLDER}`,
  ],
  EISDIR: ['found a folder where an output goes', `move the folder, or name another with --out, and ${OLDER}`],
  ELOOP: ['found a link where the program writes', `remove the link, or name another folder with --out, and ${OLDER}`],
}

/** The outcome of an article that threw: what was found, where, what was expected, what to do. */
export function failure(article: string, error: unknown): Extract<Outcome, { type: 'failed' }> {
  const shown = shownPath(article)
  if (error instanceof VFileMessage) {
    const place = `${error.line ?? 1}:${error.column ?? 1}`
    return {
      type: 'failed',
      article,
      message: `${shownPath(error.file || article)}:${place}: ${error.reason}`,
      note: error.note ?? null,
    }
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const other = elsewhere(article, error)
    const table = other === null ? SYSTEM : { ...SYSTEM, ...WRITING }
    const [found, todo] = table[error.code] ?? [`found ${error.message}`, null]
    return {
      type: 'failed',
      article,
      message: `${shown}: ${found}${other === null ? '' : ` (at ${shownPath(other)})`}`,
      note: todo,
    }
  }
  if (error instanceof UsageError || error instanceof FactsFileError) {
    const told = error.message.startsWith(`${article}:`) ? error.message.slice(article.length) : `: ${error.message}`
    return { type: 'failed', article, message: `${shown}${told}`, note: null }
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    type: 'failed',
    article,
    message: `${shown}: the program failed: ${message}`,
    note: 'this is an error of factsheet, not of the article; an older sheet is as it was',
  }
}

/** What to say of an error that no article explains: the system's in words, else the place in the program, for a report. */
export function programFailure(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string') {
    const { message, note } = failure(error.path, error)
    return note === null ? message : `${message}\n  ${note}`
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `the program failed; this is an error of factsheet, and older sheets are as they were\n${told}`
}

/** The file that the system named, where it is another than the article: an output, a corrections file. */
function elsewhere(article: string, error: Error): string | null {
  if (!('path' in error) || typeof error.path !== 'string') return null
  return path.resolve(error.path) === path.resolve(article) ? null : error.path
}
