import { type ExitCode, exitCode, type Outcome } from '../outcome.ts'
import { reportingFor } from '../reporting.ts'
import { shownPath } from '../formatters/shown-path.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'
import { check } from './check.ts'

/** What `factsheet check` was called with. */
export interface CheckRequest {
  readonly paths: readonly string[]
  /** The flags given that a build must be given too, so that it leaves what this check wants to find. */
  readonly flags: readonly string[]
  /** A git revision: only articles that changed after it are looked at. */
  readonly since: string | null
}

/** `factsheet check`: says what is not as a build would leave it, the command that mends it, and the exit code. */
export async function runCheck(request: CheckRequest, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const github = settings.reporter === 'lines' && terminal.environment['GITHUB_ACTIONS'] === 'true'
  const told = github ? { ...settings, reporter: 'github' as const } : settings
  const reporting = reportingFor(told, terminal)
  const outcomes = await check(request.paths, settings, request.since)
  for (const outcome of outcomes) reporting.each(outcome)
  await reporting.end(outcomes)
  if (!settings.quiet) for (const line of mendingCommands(request, outcomes)) terminal.error(`${line}\n`)
  return exitCode(outcomes, settings.strict)
}

/** What mends, and, apart from it, what would write over the work of a person. */
function mendingCommands({ paths, flags }: CheckRequest, outcomes: readonly Outcome[]): string[] {
  const some = (type: Outcome['type']): boolean => outcomes.some((outcome) => outcome.type === type)
  const build = (what: readonly string[], ...more: readonly string[]): string =>
    ['factsheet build', ...[...what, ...flags, ...more].map(quoted)].join(' ')
  return [
    ...(some('stale') || some('orphan') ? [`to mend: ${build(paths, ...(some('orphan') ? ['--prune'] : []))}`] : []),
    ...(some('edited') ? [`to overwrite what was edited by hand: ${build(paths, '--force')}`] : []),
  ]
}

/** A word as a shell takes it; one with what would act on a terminal in the form that bash and zsh have for it. */
function quoted(word: string): string {
  if (/^[\w./:@%+=,-]+$/u.test(word)) return word
  if (shownPath(word) === word) return `'${word.replaceAll("'", String.raw`'\''`)}'`
  const escaped = word.replaceAll(/[\\']/gu, String.raw`\$&`)
  return `$'${shownPath(escaped, (code) => String.raw`\u` + code)}'`
}
