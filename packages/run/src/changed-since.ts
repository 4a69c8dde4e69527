import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { correctionsFile } from './corrections-file.ts'
import { UsageError } from './outcome.ts'

const run = promisify(execFile)

/**
 * Tells of a file whether it, or its corrections, changed in git since a revision: committed, staged, in the work tree
 * or not yet tracked. Throws a UsageError where git or the revision is not there.
 */
export async function changedSince(revision: string): Promise<(file: string) => boolean> {
  try {
    const { stdout: top } = await run('git', ['rev-parse', '--show-toplevel'])
    const root = top.trim()
    const [diff, fresh] = await Promise.all([
      run('git', ['diff', '--name-only', '-z', '--end-of-options', revision, '--'], { cwd: root }),
      run('git', ['ls-files', '--others', '--exclude-standard', '-z'], { cwd: root }),
    ])
    const names = `${diff.stdout}${fresh.stdout}`.split('\0').filter((name) => name !== '')
    const changed = new Set(names.map((name) => path.resolve(root, name)))
    return (file) => changed.has(path.resolve(file)) || changed.has(path.resolve(correctionsFile(file)))
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n').at(1) ?? error.message) : String(error)
    throw new UsageError(
      `--since ${revision}: git could not tell what changed (${said}); expected a revision of this repository`,
    )
  }
}
