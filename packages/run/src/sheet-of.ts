import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { type FactSheet, readFacts } from '@factsheet/model'
import { factsOfFile } from './build-article.ts'
import { correctionsFile } from './corrections-file.ts'
import { UsageError } from './outcome.ts'
import { attachmentsOf } from './pdf/attachments.ts'
import { PdfFile } from './pdf/file.ts'
import { pathInProject } from './project.ts'
import { readRegular } from './read-regular.ts'
import type { Settings } from './settings.ts'

const run = promisify(execFile)

/**
 * The facts of whatever a user names: an article, a facts file, a printed sheet, or one of these in git as
 * `REVISION:path`. Throws what reading throws, and a UsageError for a revision that git does not have.
 */
export async function sheetOf(given: string, settings: Settings): Promise<{ sheet: FactSheet }> {
  const { name, bytes, corrections } = await bytesOf(given)
  if (name.endsWith('.json')) return { sheet: readFacts(new TextDecoder().decode(bytes)) }
  if (name.endsWith('.pdf')) return { sheet: readFacts(attachmentsOf(new PdfFile(bytes)).facts) }
  return factsOfFile({ path: given, projectPath: pathInProject(name), bytes, corrections }, settings)
}

interface Given {
  readonly name: string
  readonly bytes: Uint8Array
  readonly corrections: string | null
}

async function bytesOf(given: string): Promise<Given> {
  const [, revision, name] = /^([^:]{2,}):(.+)$/u.exec(given) ?? []
  if (revision === undefined || name === undefined || existsSync(given)) {
    const file = correctionsFile(given)
    return {
      name: given,
      bytes: await readRegular(given),
      corrections: existsSync(file) ? new TextDecoder().decode(await readRegular(file)) : null,
    }
  }
  const corrections = await inGit(revision, correctionsFile(name)).catch(() => null)
  return {
    name,
    bytes: await inGit(revision, name),
    corrections: corrections === null ? null : new TextDecoder().decode(corrections),
  }
}

async function inGit(revision: string, file: string): Promise<Uint8Array> {
  const relative = path.isAbsolute(file) ? file : `./${file.replace(/^\.\//u, '')}`
  try {
    const { stdout } = await run('git', ['show', '--end-of-options', `${revision}:${relative}`], {
      encoding: 'buffer',
      maxBuffer: 2 ** 28,
    })
    return stdout
  } catch {
    throw new UsageError(`${revision}:${file}: git has no such file at that revision; expected REVISION:path`)
  }
}
