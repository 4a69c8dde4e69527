import { compareSheets, type FactSheet } from '@factsheet/model'
import { jsonText } from '../formatters/json-text.ts'
import { outcomeLine } from '../formatters/lines.ts'
import { changesMarkdown, changesText } from '../formatters/changes.ts'
import type { ExitCode } from '../outcome.ts'
import { withinBudget } from '../pool.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

export type DiffForm = 'text' | 'markdown' | 'json'

/** `factsheet diff`: what changed between two versions, fact by fact. Exit code 1 where anything did. */
export async function runDiff(
  before: string,
  after: string,
  form: DiffForm,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  const sheets: FactSheet[] = []
  for (const file of [before, after]) {
    const result = await withinBudget('readTask', { file, settings }, settings)
    if (result.type === 'failed') {
      terminal.error(`${outcomeLine(result)}\n`)
      return 2
    }
    sheets.push(result.sheet)
  }
  const [old, now] = sheets as [FactSheet, FactSheet]
  const changes = compareSheets(old, now)
  const title = now.article.title?.text ?? now.source.path
  if (form === 'json') terminal.out(`${jsonText(changes, 2)}\n`)
  else terminal.out(form === 'markdown' ? changesMarkdown(changes, title) : changesText(changes))
  return changes.length === 0 ? 0 : 1
}
