import { styleText } from 'node:util'
import { findingsOf, type Outcome, type PlacedFinding } from '../outcome.ts'
import { printable } from './printable.ts'
import { shownPath } from './shown-path.ts'

/** One line for an outcome: what was written and what it holds, or what is wrong and why. */
export function outcomeLine(outcome: Outcome): string {
  switch (outcome.type) {
    case 'built':
      return builtLine(outcome)
    case 'fresh':
      return `${listed(outcome.outputs)}: fresh`
    case 'stale':
      return `${shownPath(outcome.article)}: stale: ${printable(outcome.reasons.join('; '))}`
    case 'edited':
      return keptLine(outcome)
    case 'orphan':
      return `${listed(outcome.outputs)}: ${orphanText(outcome)}`
    case 'failed':
      return [outcome.message, ...(outcome.note === null ? [] : [`  ${outcome.note}`])].map(printable).join('\n')
  }
}

function listed(files: readonly string[]): string {
  return files.map((file) => shownPath(file)).join(' ')
}

function keptLine({ outputs, foreign }: Extract<Outcome, { type: 'edited' }>): string {
  const lines: string[] = []
  if (outputs.length > 0) lines.push(`${listed(outputs)}: edited by hand, kept; build with --force to overwrite`)
  if (foreign.length > 0) {
    lines.push(`${listed(foreign)}: not ours, kept; build with --out elsewhere, or with --force to write over it`)
  }
  return lines.join('\n')
}

function orphanText({ removed, edited }: Extract<Outcome, { type: 'orphan' }>): string {
  if (removed) return 'removed, its article is gone'
  if (edited) return 'orphaned, its article is gone; edited by hand, so kept: remove it yourself'
  return 'orphaned, its article is gone; build with --prune to remove'
}

function builtLine({ outputs, counts, findings }: Extract<Outcome, { type: 'built' }>): string {
  const parts = [
    counted(counts.people, 'person', 'people'),
    counted(counts.events, 'dated event'),
    counted(counts.figures, 'figure'),
    counted(counts.statements, 'statement'),
  ]
  const check = toCheck(findings)
  return `${listed(outputs)}: ${parts.join(', ')}${check === 0 ? '' : `, ${check} to check`}`
}

/** Why an article is built, or that it need not be: what `--explain` adds. */
export function reasonLine(outcome: Outcome): string | null {
  if (outcome.type === 'built') return `${shownPath(outcome.article)}: built: ${printable(outcome.reasons.join('; '))}`
  return outcome.type === 'fresh'
    ? `${shownPath(outcome.article)}: fresh: nothing that it was made from has changed`
    : null
}

/** A finding in the manner of a compiler: file:line:column, level, message, rule. */
export function findingLine({ finding, place }: PlacedFinding, color = false): string {
  const { level, message, rule } = finding
  const shown = color ? styleText(COLORS[level], level, { validateStream: false }) : level
  return `${shownPath(place.path)}:${place.line}:${place.column}: ${shown}: ${printable(message)} (${rule})`
}

const COLORS = { error: 'red', warning: 'yellow', info: 'blue' } as const

/** The last line of a command: how many outcomes of each kind, and in how many sheets there is something to check. */
export function summaryLine(outcomes: readonly Outcome[]): string {
  const count = (type: Outcome['type']): number => outcomes.filter((outcome) => outcome.type === type).length
  const removed = outcomes.filter((outcome) => outcome.type === 'orphan' && outcome.removed).length
  const check = outcomes.filter((outcome) => toCheck(findingsOf(outcome)) > 0).length
  const rows: readonly (readonly [number, string])[] = [
    [count('fresh'), 'fresh'],
    [count('stale'), 'stale'],
    [count('edited'), 'kept as they are'],
    [count('orphan') - removed, 'orphaned'],
    [removed, 'removed'],
    [count('failed'), 'failed'],
    [check, 'to check'],
  ]
  const written = count('built')
  const first = written > 0 || count('stale') === 0 ? [`${counted(written, 'sheet')} written`] : []
  return [...first, ...rows.filter(([number]) => number > 0).map(([number, name]) => `${number} ${name}`)].join(', ')
}

/** Outcomes from which on the first of them are out of sight, and how many failed ones are named again. */
const SCREEN = 20
const MOST_AGAIN = 10

/** What failed, again at the end of many lines: the names alone, since each was told. */
export function failedAgain(outcomes: readonly Outcome[]): string[] {
  const failed = outcomes.filter(({ type }) => type === 'failed').map(({ article }) => shownPath(article ?? ''))
  if (failed.length === 0 || outcomes.length < SCREEN) return []
  const more = failed.length > MOST_AGAIN ? [`failed: ${failed.length - MOST_AGAIN} more`] : []
  return [...failed.slice(0, MOST_AGAIN).map((article) => `failed: ${article}`), ...more]
}

function toCheck(findings: readonly PlacedFinding[]): number {
  return findings.filter(({ finding }) => finding.level !== 'info').length
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
