import { outcomeLine } from '../formatters/lines.ts'
import { readingText } from '../formatters/reading.ts'
import type { ExitCode } from '../outcome.ts'
import { withinBudget } from '../pool.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

/** `factsheet read`: what was understood of an article's file: its head, its lines by kind, its sentences. */
export async function runRead(file: string, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const result = await withinBudget('textTask', { file, settings }, settings)
  if (result.type === 'text') terminal.out(readingText(result.reading))
  else terminal.error(`${outcomeLine(result)}\n`)
  return result.type === 'text' ? 0 : 2
}
