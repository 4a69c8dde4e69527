import path from 'node:path'
import { FactsFileError } from '@factsheet/model'
import { VFileMessage } from 'vfile-message'
import { type Outcome, UsageError } from './outcome.ts'

const SYSTEM: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['found no such file, expected an article', 'check the path'],
  EACCES: ['found no permission', 'allow the file to be read and the output folder to be written'],
  EPERM: ['found no permission', 'allow the file to be read and the output folder to be written'],
  EISDIR: ['found a folder where a file was named', 'name the article itself, or the folder in a build'],
  ENOSPC: ['found no room on the disk', 'make room and build again; older sheets are as they were'],
  ELOOP: ['found a link that leads nowhere', 'mend the link or name the file itself'],
}

/** The outcome of an article that threw: what was found, where, what was expected, what to do. */
export function failure(article: string, error: unknown): Extract<Outcome, { type: 'failed' }> {
  if (error instanceof VFileMessage) {
    const place = `${error.line ?? 1}:${error.column ?? 1}`
    return {
      type: 'failed',
      article,
      message: `${error.file || article}:${place}: ${error.reason}`,
      note: error.note ?? null,
    }
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const [found, todo] = SYSTEM[error.code] ?? [`found ${error.message}`, null]
    return { type: 'failed', article, message: `${article}: ${found}${elsewhere(article, error)}`, note: todo }
  }
  if (error instanceof UsageError || error instanceof FactsFileError) {
    const told = error.message.startsWith(`${article}:`) ? error.message : `${article}: ${error.message}`
    return { type: 'failed', article, message: told, note: null }
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    type: 'failed',
    article,
    message: `${article}: the program failed: ${message}`,
    note: 'this is an error of factsheet, not of the article; an older sheet is as it was',
  }
}

/** The file that the system named, where it is another than the article: an output, a corrections file. */
function elsewhere(article: string, error: Error): string {
  if (!('path' in error) || typeof error.path !== 'string' || path.resolve(error.path) === path.resolve(article))
    return ''
  return ` (at ${error.path})`
}
