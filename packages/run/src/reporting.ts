import { generator } from './fingerprint.ts'
import { printable } from './formatters/printable.ts'
import { jsonText } from './formatters/json-text.ts'
import { failedAgain, findingLine, outcomeLine, reasonLine, summaryLine } from './formatters/lines.ts'
import { findingsOf, type Outcome } from './outcome.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Tells of outcomes: each as it comes, where the format has lines, and all of them at the end. */
export interface Reporting {
  readonly each: (outcome: Outcome) => void
  readonly end: (outcomes: readonly Outcome[]) => Promise<void>
}

/** The reporting that the settings ask for. Machine formats go to standard output alone; people read standard error. */
export function reportingFor(settings: Settings, terminal: Terminal): Reporting {
  const summary = (outcomes: readonly Outcome[]): void => {
    if (settings.quiet) return
    for (const line of failedAgain(outcomes)) terminal.error(`${line}\n`)
    terminal.error(`${summaryLine(outcomes)}\n`)
  }
  if (settings.reporter === 'lines') {
    if (settings.explain) terminal.out(`configuration: ${printable(settings.configuration ?? 'none found')}\n`)
    return {
      each: (outcome) => tellLines(outcome, settings, terminal),
      end: (outcomes) => Promise.resolve(summary(outcomes)),
    }
  }
  if (settings.reporter === 'ndjson') {
    return {
      each: (outcome) => terminal.out(`${jsonText(outcome)}\n`),
      end: (outcomes) => Promise.resolve(summary(outcomes)),
    }
  }
  return {
    each: () => {},
    end: async (outcomes) => {
      terminal.out(await formatted(outcomes, settings.reporter))
      summary(outcomes)
    },
  }
}

function tellLines(outcome: Outcome, { quiet, explain }: Settings, terminal: Terminal): void {
  const problem = outcome.type !== 'built' && outcome.type !== 'fresh'
  if (problem) terminal.error(`${outcomeLine(outcome)}\n`)
  if (quiet) return
  for (const placed of findingsOf(outcome)) {
    if (placed.finding.level !== 'info') terminal.error(`${findingLine(placed, terminal.color)}\n`)
  }
  if (outcome.type === 'built') terminal.out(`${outcomeLine(outcome)}\n`)
  const reason = explain ? reasonLine(outcome) : null
  if (reason !== null) terminal.out(`  ${reason}\n`)
}

async function formatted(outcomes: readonly Outcome[], reporter: Settings['reporter']): Promise<string> {
  switch (reporter) {
    case 'github':
      return (await import('./formatters/github.ts')).githubOf(outcomes)
    case 'sarif':
      return (await import('./formatters/sarif.ts')).sarifOf(outcomes, generator().version)
    case 'junit':
      return (await import('./formatters/junit.ts')).junitOf(outcomes)
    case 'json':
    case 'ndjson':
    case 'lines':
      return `${jsonText(outcomes, 2)}\n`
  }
}
