import { compareSheets } from '@factsheet/model'
import { failure } from '../failure.ts'
import { jsonText } from '../formatters/json-text.ts'
import { outcomeLine } from '../formatters/lines.ts'
import { changesMarkdown, changesText } from '../formatters/changes.ts'
import { type ExitCode, UsageError } from '../outcome.ts'
import type { Settings } from '../settings.ts'
import { sheetOf } from '../sheet-of.ts'
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
  let named = before
  try {
    const old = await sheetOf(before, settings)
    named = after
    const now = await sheetOf(after, settings)
    const changes = compareSheets(old.sheet, now.sheet)
    const title = now.sheet.article.title?.text ?? now.sheet.source.path
    if (form === 'json') terminal.out(`${jsonText(changes, 2)}\n`)
    else terminal.out(form === 'markdown' ? changesMarkdown(changes, title) : changesText(changes))
    return changes.length === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof UsageError) throw error
    terminal.error(`${outcomeLine(failure(named, error))}\n`)
    return 2
  }
}
