import { failure } from '../failure.ts'
import { outcomeLine } from '../formatters/lines.ts'
import { factsText } from '../formatters/facts.ts'
import type { ExitCode } from '../outcome.ts'
import type { Settings } from '../settings.ts'
import { sheetOf } from '../sheet-of.ts'
import type { Terminal } from '../terminal.ts'

/** `factsheet show`: the facts of an article, a facts file or a printed sheet. */
export async function runShow(file: string, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  try {
    const { sheet } = await sheetOf(file, settings)
    terminal.out(factsText(sheet))
    return 0
  } catch (error) {
    terminal.error(`${outcomeLine(failure(file, error))}\n`)
    return 2
  }
}
