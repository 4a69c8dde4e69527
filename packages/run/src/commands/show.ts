import { outcomeLine } from '../formatters/lines.ts'
import { factsText } from '../formatters/facts.ts'
import type { ExitCode } from '../outcome.ts'
import { withinBudget } from '../pool.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

/** `factsheet show`: the facts of an article, a facts file or a printed sheet. */
export async function runShow(file: string, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const result = await withinBudget('readTask', { file, settings }, settings)
  if (result.type === 'read') terminal.out(factsText(result.sheet))
  else terminal.error(`${outcomeLine(result)}\n`)
  return result.type === 'read' ? 0 : 2
}
