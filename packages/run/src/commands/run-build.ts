import { type ExitCode, exitCode } from '../outcome.ts'
import { progressOn } from '../progress.ts'
import { reportingFor } from '../reporting.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { build } from './build.ts'

/** `factsheet build`: builds, tells of each outcome, and gives the exit code. */
export async function runBuild(paths: readonly string[], settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const reporting = reportingFor(settings, terminal)
  const progress = await progressOn(terminal, settings.quiet)
  const { outcomes, notReached } = await build(paths, settings, {
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
