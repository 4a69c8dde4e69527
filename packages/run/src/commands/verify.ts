import { outcomeLine } from '../formatters/lines.ts'
import { printable } from '../formatters/printable.ts'
import { shownPath } from '../formatters/shown-path.ts'
import type { ExitCode } from '../outcome.ts'
import { withinBudget } from '../pool.ts'
import type { Settings } from '../settings.ts'
import type { Terminal } from '../terminal.ts'

/**
 * `factsheet verify`: whether each sheet's pages say what its facts say, its facts are what its article gives, and the
 * article is still the one that it was made from. Exit code 1 where one of these does not hold.
 */
export async function runVerify(
  sheets: readonly string[],
  article: string | null,
  settings: Settings,
  terminal: Terminal,
): Promise<ExitCode> {
  let code: ExitCode = 0
  for (const file of sheets) {
    const result = await withinBudget('verifyTask', { file, article, settings }, settings)
    if (result.type === 'failed') {
      terminal.error(`${outcomeLine(result)}\n`)
      code = 2
      continue
    }
    for (const { holds, text } of result.answers) terminal.out(`${shownPath(file)}: ${holds}: ${printable(text)}\n`)
    if (code === 0 && result.answers.some(({ holds }) => holds !== 'ok')) code = 1
  }
  return code
}
