import { findingsOf, type FilePlace, type Outcome } from '../outcome.ts'
import { shownPath } from './shown-path.ts'
import { outcomeLine } from './lines.ts'

/** Something to tell a machine: a finding, or an outcome that is to be mended, in one shape for every format. */
export interface ToldProblem {
  readonly rule: string
  readonly level: 'error' | 'warning' | 'info'
  readonly message: string
  readonly place: FilePlace
}

/** Everything that the outcomes have to tell, in their order. */
export function problemsOf(outcomes: readonly Outcome[]): ToldProblem[] {
  return outcomes.flatMap((outcome) => [
    ...ownProblem(outcome),
    ...findingsOf(outcome).map(({ finding, place }) => ({ ...finding, place })),
  ])
}

function ownProblem(outcome: Outcome): ToldProblem[] {
  const article = outcome.article ?? (outcome.type === 'orphan' ? outcome.outputs[0] : undefined) ?? ''
  const at = { path: article, line: 1, column: 1 }
  switch (outcome.type) {
    case 'built':
    case 'fresh':
      return []
    case 'stale':
      return [{ rule: 'sheet-stale', level: 'error', message: outcome.reasons.join('; '), place: at }]
    case 'edited':
      return [{ rule: 'sheet-edited', level: 'error', message: outcomeLine(outcome), place: at }]
    case 'orphan':
      return outcome.removed
        ? []
        : [
            {
              rule: 'sheet-orphaned',
              level: 'error',
              message: outcomeLine(outcome),
              place: { ...at, path: outcome.outputs[0] ?? article },
            },
          ]
    case 'failed':
      return [{ rule: 'article-failed', level: 'error', ...placedMessage(outcome.message, outcome.note, article) }]
  }
}

/** A message of the form file:line:column: text, taken apart again. */
function placedMessage(message: string, note: string | null, path: string): Pick<ToldProblem, 'message' | 'place'> {
  const shown = shownPath(path)
  const rest = message.startsWith(shown) ? message.slice(shown.length) : `: ${message}`
  const [, line = '1', column = '1', text = rest] = /^(?::(\d+):(\d+))?: (.*)$/su.exec(rest) ?? []
  return {
    message: note === null ? text : `${text} (${note})`,
    place: { path, line: Number(line), column: Number(column) },
  }
}
