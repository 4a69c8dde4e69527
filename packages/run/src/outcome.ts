import type { FactSheet, Finding } from '@factsheet/model'

/** A place in a file, counted from 1. */
export interface FilePlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A finding with its place in the article's file. */
export interface PlacedFinding {
  readonly finding: Finding
  readonly place: FilePlace
}

/** What became of one article: its sheet was written, or why not. */
export type Outcome =
  | {
      readonly type: 'built'
      readonly article: string
      readonly outputs: readonly string[]
      readonly sheet: FactSheet
      readonly findings: readonly PlacedFinding[]
    }
  | { readonly type: 'failed'; readonly article: string; readonly message: string; readonly note: string | null }

/** All is well; something to mend was found; the command could not do its work. */
export type ExitCode = 0 | 1 | 2

/** The exit code that outcomes add up to; with `strict`, a warning counts as an error. */
export function exitCode(outcomes: readonly Outcome[], strict: boolean): ExitCode {
  if (outcomes.some(({ type }) => type === 'failed')) return 2
  const mend = outcomes.some(
    (outcome) =>
      outcome.type === 'built' &&
      outcome.findings.some(({ finding }) => finding.level === 'error' || (strict && finding.level === 'warning')),
  )
  return mend ? 1 : 0
}

/** The command was called in a way that it cannot follow: told to the user as it is, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
