import type { Outcome } from '../outcome.ts'
import { printable } from './printable.ts'
import { shownPath } from './shown-path.ts'
import { problemsOf, type ToldProblem } from './problems.ts'

const COMMANDS: Readonly<Record<ToldProblem['level'], string>> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Workflow commands that GitHub shows as annotations on the lines of a pull request, escaped as its toolkit does
 * (actions/toolkit, core/src/command.ts): `%`, line ends, and in properties `:` and `,`.
 */
export function githubOf(outcomes: readonly Outcome[]): string {
  return problemsOf(outcomes)
    .map(({ level, rule, message, place }) => {
      const properties = `file=${property(shownPath(place.path))},line=${place.line},col=${place.column},title=${property(rule)}`
      return `::${COMMANDS[level]} ${properties}::${data(printable(message))}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
