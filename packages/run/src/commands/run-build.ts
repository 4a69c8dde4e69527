import { articleCalled } from '../articles.ts'
import { type ExitCode, exitCode } from '../outcome.ts'
import { shownPath } from '../formatters/shown-path.ts'
import { progressOn } from '../progress.ts'
import { reportingFor } from '../reporting.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { build } from './build.ts'

/**
 * `factsheet build`: builds what the paths name, and standard input where it is given a name; tells of each outcome, and
 * gives the exit code.
 */
export async function runBuild(
  paths: readonly string[],
  stdinName: string | null,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  const given = stdinName === null ? {} : { given: articleCalled(stdinName, await terminal.input()) }
  const reporting = reportingFor(settings, terminal)
  const progress = await progressOn(terminal, settings.quiet)
  const { outcomes, notReached } = await build(paths, settings, {
    ...given,
    onFound: ({ leftOut, empty }) => {
      if (settings.quiet) return
      for (const line of empty) terminal.error(`${line}\n`)
      if (settings.explain)
        for (const file of leftOut) terminal.out(`${shownPath(file)}: not read: no article by its name\n`)
    },
    onStart: progress.start,
    onOutcome: (outcome) => {
      progress.step(outcome)
      reporting.each(outcome)
    },
    signal: terminal.signal,
  })
  progress.end()
  await reporting.end(outcomes)
  if (terminal.signal.aborted) {
    terminal.error(`interrupted: ${notReached} articles were not reached; what was written is whole\n`)
    return 2
  }
  return exitCode(outcomes, settings.strict)
}
