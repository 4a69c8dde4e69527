import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { watch as watchFiles } from 'chokidar'
import { printable } from '../formatters/printable.ts'
import { type ExitCode, exitCode, type Outcome, UsageError } from '../outcome.ts'
import { warmUp } from '../pool.ts'
import { reportingFor } from '../reporting.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { build } from './build.ts'

/** An editor that saves by rename, or in two writes, tells of one save more than once: wait this long for the last. */
const SETTLE_MS = 40

/**
 * `factsheet watch`: builds, then builds again what changes, until interrupted. An article that cannot be read in
 * between is told and waits for its next save; the sheet that it had stays.
 */
export async function watch(paths: readonly string[], settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const watcher = watchFiles(
    paths.map((given) => folderOf(given)),
    {
      ignoreInitial: true,
      atomic: true,
      ignored: (file) =>
        path.relative(settings.out, file) === '' ||
        isWithin(settings.out, file) ||
        /(?:^|[/\\])(?:\.[^./\\]|node_modules)/u.test(path.relative('', file)),
    },
  )
  await once(watcher, 'ready')
  const latest = new Map<string, Outcome>()
  let code = await rebuild(paths, settings, terminal, latest)
  await warmUp(settings)
  terminal.error('watching; Ctrl-C ends\n')
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let changed = new Set<string>()
  const again = async (before: Promise<unknown>): Promise<void> => {
    await before
    // What could not be followed is looked at whole the next time: nobody knows what it left out.
    const now = code === null ? undefined : changed
    changed = new Set()
    code = await rebuild(paths, settings, terminal, latest, now)
  }
  watcher.on('all', (_, file) => {
    changed.add(path.resolve(file))
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = again(running)
    }, SETTLE_MS)
  })
  if (!terminal.signal.aborted) await once(terminal.signal, 'abort')
  clearTimeout(timer)
  await running
  await watcher.close()
  return code ?? 2
}

/**
 * Builds what changed, or all; keeps in `latest` how each article stands, and gives the exit code for all of them: null
 * where the paths cannot be followed.
 */
async function rebuild(
  paths: readonly string[],
  settings: Settings,
  terminal: Terminal,
  latest: Map<string, Outcome>,
  changed?: ReadonlySet<string>,
): Promise<ExitCode | null> {
  const reporting = reportingFor({ ...settings, reporter: 'lines' }, terminal)
  try {
    const hooks = { onOutcome: reporting.each, ...(changed === undefined ? {} : { changed }) }
    const { outcomes } = await build(paths, settings, hooks)
    for (const outcome of outcomes) if (outcome.type !== 'orphan') latest.set(outcome.article, outcome)
    for (const article of latest.keys()) if (!existsSync(article)) latest.delete(article)
    return exitCode([...latest.values()], settings.strict)
  } catch (error) {
    // A folder between two states, say two articles of one stem: told, and looked at again at the next save.
    if (!(error instanceof UsageError)) throw error
    terminal.error(`factsheet: ${printable(error.message)}\n`)
    return null
  }
}

/** What is watched of a path: a pattern's fixed part; a file's folder, since a save by rename replaces the file. */
function folderOf(given: string): string {
  const [fixed = ''] = given.split(/[*?{[]/u)
  if (fixed !== given) return path.dirname(`${fixed}x`)
  return path.extname(given) === '' ? given : path.dirname(given)
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file)
  return !relative.startsWith('..') && !path.isAbsolute(relative)
}
