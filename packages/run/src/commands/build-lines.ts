import { buildArticle } from '../build-article.ts'
import { failure } from '../failure.ts'
import { jsonText } from '../formatters/json-text.ts'
import { type ExitCode, UsageError } from '../outcome.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

/**
 * `factsheet build --stdin ndjson -`: an article a line on standard input, and for each, in the same order, a line with
 * its facts or its failure on standard output. Throws a UsageError for another form, or for files beside it.
 */
export async function buildLines(
  form: string,
  files: readonly string[],
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  if (form !== 'ndjson') throw new UsageError(`--stdin: found “${form}”, expected ndjson`)
  const [file] = files
  if (file !== undefined) throw new UsageError(`--stdin: found the path ${file} beside it, expected - alone`)
  const text = new TextDecoder().decode(await terminal.input())
  let code: ExitCode = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const result = await resultOf(line, index + 1, settings)
    if (result['failed'] !== undefined) code = 2
    terminal.out(`${jsonText(result)}\n`)
  }
  return code
}

async function resultOf(line: string, number: number, settings: Settings): Promise<Record<string, unknown>> {
  const article = articleOf(line)
  if (article === null) {
    return { line: number, failed: `standard input:${number}:1: found no object {"path", "text"}; expected one a line` }
  }
  try {
    const bytes = new TextEncoder().encode(article.text)
    const { sheet } = await buildArticle(
      { path: article.path, projectPath: article.path, bytes },
      { ...settings, formats: [] },
    )
    return { path: article.path, facts: sheet }
  } catch (error) {
    const { message, note } = failure(article.path, error)
    return { path: article.path, failed: message, note }
  }
}

function articleOf(line: string): { path: string; text: string } | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    const { path, text } = value as Record<string, unknown>
    return typeof path === 'string' && typeof text === 'string' ? { path, text } : null
  } catch {
    return null
  }
}
