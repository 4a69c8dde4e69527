import { lstat, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { filesIn } from './store.ts'
import { UNFINISHED } from './write-whole.ts'

/** Longer than the writing of any sheet, in milliseconds: a process of another machine may share the folder. */
const UNDER_WAY = 60_000

/**
 * Removes from the output folder what a build that was killed had begun to write and never gave its name: files of the
 * program's own temporary names alone, whose process is gone.
 */
export async function removeLeftovers(out: string): Promise<void> {
  for (const file of await filesIn(out)) {
    const pid = UNFINISHED.exec(path.basename(file))?.groups?.['pid']
    if (pid === undefined || isRunning(Number(pid))) continue
    const found = await lstat(file).catch(() => null)
    // The time of the last change of its name: an older sheet that was kept beside its new one has its own dates.
    if (found?.isFile() === true && Date.now() - found.ctimeMs > UNDER_WAY) await rm(file, { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
