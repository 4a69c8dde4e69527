import { type ExitCode, exitCode, type Outcome } from '../outcome.ts'
import { reportingFor } from '../reporting.ts'
import { DEFAULTS, type Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { check } from './check.ts'

/** `factsheet check`: says what is not as a build would leave it, the command that mends it, and the exit code. */
export async function runCheck(
  paths: readonly string[],
  settings: Settings,
  since: string | null,
  terminal: Terminal,
): Promise<ExitCode> {
  const github = settings.reporter === 'lines' && terminal.environment['GITHUB_ACTIONS'] === 'true'
  const told = github ? { ...settings, reporter: 'github' as const } : settings
  const reporting = reportingFor(told, terminal)
  const outcomes = await check(paths, settings, since)
  for (const outcome of outcomes) reporting.each(outcome)
  await reporting.end(outcomes)
  const mend = mendingCommand(paths, settings, outcomes)
  if (mend !== null && !settings.quiet) terminal.error(`to mend: ${mend}\n`)
  return exitCode(outcomes, settings.strict)
}

function mendingCommand(paths: readonly string[], { out }: Settings, outcomes: readonly Outcome[]): string | null {
  const some = (type: Outcome['type']): boolean => outcomes.some((outcome) => outcome.type === type)
  if (!some('stale') && !some('orphan') && !some('edited')) return null
  return [
    'factsheet build',
    ...paths.map(quoted),
    ...(out === DEFAULTS.out ? [] : ['--out', quoted(out)]),
    ...(some('orphan') ? ['--prune'] : []),
    ...(some('edited') ? ['--force'] : []),
  ].join(' ')
}

function quoted(path: string): string {
  return /^[\w./:@%+=-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}
