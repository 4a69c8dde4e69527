import type { FactSheet, Finding } from '@factsheet/model'

/** A place in a file, counted from 1. */
export interface FilePlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A finding with its place in the article's file: all that a formatter prints of it. */
export interface PlacedFinding {
  readonly finding: Pick<Finding, 'rule' | 'level' | 'message'>
  readonly place: FilePlace
}

/** How many facts of each kind a sheet holds. */
export interface FactCounts {
  readonly people: number
  readonly events: number
  readonly figures: number
  readonly statements: number
}

/** How many facts of each kind the sheet holds. */
export function countsOf({ people, events, figures, statements }: FactSheet): FactCounts {
  return { people: people.length, events: events.length, figures: figures.length, statements: statements.length }
}

/** The sheet was written: `reasons` say why it was not fresh. */
export interface Built {
  readonly type: 'built'
  readonly article: string
  readonly outputs: readonly string[]
  readonly counts: FactCounts
  readonly findings: readonly PlacedFinding[]
  readonly reasons: readonly string[]
}

/** The outputs are what a build would write. */
export interface Fresh {
  readonly type: 'fresh'
  readonly article: string
  readonly outputs: readonly string[]
  readonly findings: readonly PlacedFinding[]
}

/** An output is missing, or was made from something else than what is there now. */
export interface Stale {
  readonly type: 'stale'
  readonly article: string
  readonly outputs: readonly string[]
  readonly reasons: readonly string[]
}

/** Where outputs would go stand files that a person made: kept, never overwritten unless forced. */
export interface Edited {
  readonly type: 'edited'
  readonly article: string
  /** Outputs that were edited by hand after the program wrote them. */
  readonly outputs: readonly string[]
  /** Files, links and folders that the program never wrote. */
  readonly foreign: readonly string[]
}

/** An output whose article is gone. */
export interface Orphan {
  readonly type: 'orphan'
  /** The article that it was made from, as recorded; null where nothing is recorded. */
  readonly article: string | null
  readonly outputs: readonly string[]
  readonly removed: boolean
  /** Whether one of them was edited by hand: it is then never removed. */
  readonly edited: boolean
}

/** The article has no sheet, and why. */
export interface Failed {
  readonly type: 'failed'
  readonly article: string
  readonly message: string
  readonly note: string | null
}

/** What became of one article, or of an output without one. */
export type Outcome = Built | Fresh | Stale | Edited | Orphan | Failed

/** All is well; something to mend was found; the command could not do its work. */
export type ExitCode = 0 | 1 | 2

/** The findings of an outcome; none where there is no sheet. */
export function findingsOf(outcome: Outcome): readonly PlacedFinding[] {
  return outcome.type === 'built' || outcome.type === 'fresh' ? outcome.findings : []
}

/** The exit code that outcomes add up to; with `strict`, a warning counts as an error. */
export function exitCode(outcomes: readonly Outcome[], strict: boolean): ExitCode {
  if (outcomes.some(({ type }) => type === 'failed')) return 2
  return outcomes.some((outcome) => toMend(outcome, strict)) ? 1 : 0
}

function toMend(outcome: Outcome, strict: boolean): boolean {
  if (outcome.type === 'orphan') return !outcome.removed
  if (outcome.type === 'stale' || outcome.type === 'edited') return true
  return findingsOf(outcome).some(({ finding }) => finding.level === 'error' || (strict && finding.level === 'warning'))
}

/** The command was called in a way that it cannot follow: told to the user as it is, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
