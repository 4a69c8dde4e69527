import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder'
import type { Outcome } from '../outcome.ts'
import { printable } from './printable.ts'
import { problemsOf, type ToldProblem } from './problems.ts'

const LEVELS: Readonly<Record<ToldProblem['level'], 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** The problems as a SARIF 2.1.0 log, which code scanning takes in. Paths are URIs, relative where they were given so. */
export function sarifOf(outcomes: readonly Outcome[], version: string): string {
  const problems = problemsOf(outcomes)
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'factsheet', toolDriverVersion: version })
  for (const rule of new Set(problems.map((problem) => problem.rule))) {
    run.addRule(new SarifRuleBuilder().initSimple({ ruleId: rule, shortDescriptionText: rule.replaceAll('-', ' ') }))
  }
  for (const { rule, level, message, place } of problems) {
    run.addResult(
      new SarifResultBuilder().initSimple({
        ruleId: rule,
        level: LEVELS[level],
        messageText: printable(message),
        fileUri: uriOf(place.path),
        startLine: place.line,
        startColumn: place.column,
        endLine: place.line,
        endColumn: place.column + 1,
      }),
    )
  }
  const log = new SarifBuilder()
  log.addRun(run)
  return `${log.buildSarifJsonString({ indent: true })}\n`
}

/** A path as a relative reference: each name escaped whole, since `#` and `?` end a path. */
function uriOf(file: string): string {
  const names = file.replaceAll('\\', '/').toWellFormed().split('/')
  return names.map((name) => encodeURIComponent(name)).join('/')
}
