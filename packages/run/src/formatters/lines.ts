import type { Outcome, PlacedFinding } from '../outcome.ts'
import { printable } from './printable.ts'

/** One line for an article: what was written and what it holds. */
export function outcomeLine(outcome: Outcome): string {
  if (outcome.type === 'failed')
    return [outcome.message, ...(outcome.note === null ? [] : [`  ${outcome.note}`])].join('\n')
  const { people, events, figures, statements } = outcome.sheet
  const counts = [
    counted(people.length, 'person', 'people'),
    counted(events.length, 'dated event'),
    counted(figures.length, 'figure'),
    counted(statements.length, 'statement'),
  ]
  const check = toCheck(outcome.findings)
  const outputs = outcome.outputs.toSorted((a, b) => (a > b ? -1 : 1))
  return `${outputs.join(' ')}: ${counts.join(', ')}${check === 0 ? '' : `, ${check} to check`}`
}

/** A finding in the manner of a compiler: file:line:column, level, message, rule. */
export function findingLine({ finding, place }: PlacedFinding): string {
  const { level, message, rule } = finding
  return `${place.path}:${place.line}:${place.column}: ${level}: ${printable(message)} (${rule})`
}

/** The last line of a build. */
export function summaryLine(outcomes: readonly Outcome[], orphans: number): string {
  const built = outcomes.filter((outcome) => outcome.type === 'built')
  const failed = outcomes.length - built.length
  const check = built.filter(({ findings }) => toCheck(findings) > 0).length
  const parts = [counted(built.length, 'sheet', 'sheets') + ' written']
  if (failed > 0) parts.push(`${failed} failed`)
  if (orphans > 0) parts.push(`${orphans} orphaned removed`)
  if (check > 0) parts.push(`${check} to check`)
  return parts.join(', ')
}

function toCheck(findings: readonly PlacedFinding[]): number {
  return findings.filter(({ finding }) => finding.level !== 'info').length
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
