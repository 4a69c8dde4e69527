// Compares the facts expected of a fixture with a fact sheet, each fact as one line that a reader understands.
import type { FactSheet } from '@factsheet/model'
import { figures } from './fixture-amounts.ts'
import { events, times } from './fixture-dated.ts'
import { named, people } from './fixture-names.ts'
import { statements } from './fixture-statements.ts'
import type { Expected, Open } from './fixtures.ts'

/** The facts that the sheet lacks, and those that it has and nobody expected. */
export function compareFacts(expected: Expected, sheet: FactSheet): Open {
  const parts = [
    article(expected, sheet),
    people(expected, sheet),
    named('organization', expected.organizations, sheet.organizations, expected.optional['organizations'] ?? []),
    named('place', expected.places, sheet.places, expected.optional['places'] ?? []),
    times(expected, sheet),
    events(expected, sheet),
    figures(expected, sheet),
    statements(expected, sheet),
    findings(expected, sheet),
  ]
  return { missed: parts.flatMap(({ missed }) => missed), extra: parts.flatMap(({ extra }) => extra) }
}

function article(
  { published, authors, contributors, labels, dateline, notes }: Expected,
  { article: read }: FactSheet,
): Open {
  const rows: readonly (readonly [string, unknown, unknown])[] = [
    ['published', published, read.published?.date ?? null],
    ['authors', authors, read.authors.map(({ text }) => text)],
    ['contributors', contributors, read.contributors.map(({ name }) => name.text)],
    ['labels', labels, read.labels.map(({ text }) => text)],
    ['dateline', dateline, read.dateline?.text ?? null],
    ['notes', notes, read.notes.map(({ kind }) => kind)],
  ]
  const missed = rows
    .filter(([, wanted, found]) => JSON.stringify(wanted) !== JSON.stringify(found))
    .map(([name, wanted, found]) => `${name}: ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`)
  return { missed, extra: [] }
}

function findings({ findings: wanted }: Expected, sheet: FactSheet): Open {
  const missed = wanted
    .filter(({ rule }) => !sheet.findings.some((finding) => finding.rule === rule))
    .map(({ rule }) => `finding: ${rule}`)
  const extra = sheet.findings
    .filter(({ rule, level }) => level !== 'info' && !wanted.some((finding) => finding.rule === rule))
    .map(({ rule, message }) => `finding: ${rule}: ${message}`)
  return { missed, extra }
}
