import { buildArticle } from '../build-article.ts'
import { failure } from '../failure.ts'
import { countsOf, type ExitCode, exitCode, type Outcome, UsageError } from '../outcome.ts'
import { reportingFor } from '../reporting.ts'
import type { Settings } from '../settings.ts'
import { outputPath } from '../store.ts'
import { writeTogether } from '../write-whole.ts'
import type { Terminal } from '../terminal.ts'

/**
 * `factsheet build -`: one article from standard input, called `name`; or, with the form "ndjson", one article a line,
 * for each of which one line with its facts or its failure is written to standard output, in the same order.
 */
export async function buildStdin(
  form: string | null,
  name: string,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  if (form !== null && form !== 'ndjson') throw new UsageError(`--stdin: found “${form}”, expected ndjson`)
  const bytes = await terminal.input()
  if (form === 'ndjson') return buildLines(new TextDecoder().decode(bytes), settings, terminal)
  const reporting = reportingFor(settings, terminal)
  const outcome = await buildNamed(name, bytes, settings)
  reporting.each(outcome)
  await reporting.end([outcome])
  return exitCode([outcome], settings.strict)
}

async function buildNamed(name: string, bytes: Uint8Array, settings: Settings): Promise<Outcome> {
  try {
    const stem = name.replaceAll('\\', '/').replace(/\.[^./]*$/u, '')
    const built = await buildArticle({ path: name, projectPath: name, bytes }, settings)
    const files = built.outputs.map(({ format, content }) => ({
      file: outputPath(settings.out, stem, format),
      content,
    }))
    await writeTogether(settings.out, files)
    const outputs = files.map(({ file }) => file)
    const counts = countsOf(built.sheet)
    return { type: 'built', article: name, outputs, counts, findings: built.findings, reasons: ['standard input'] }
  } catch (error) {
    return failure(name, error)
  }
}

async function buildLines(text: string, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const result = await resultOf(line, index + 1, settings)
    if (result['failed'] !== undefined) code = 2
    terminal.out(`${JSON.stringify(result)}\n`)
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
