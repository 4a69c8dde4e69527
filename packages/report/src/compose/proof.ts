import { overlaps } from '@factsheet/model'
import type { Block, FactLabel, ProofRow, Section } from './block.ts'
import { type Evidence, referenceTo, sentenceName } from './evidence.ts'
import { words } from './inline.ts'
import { byPaperId, paperId } from './paper-ids.ts'
import { section } from './section.ts'
import * as wording from './wording.ts'

/** The proof part: the article sentence by sentence, each with the lines that rest on it; the sign-off line. */
export function composeProof(evidence: Evidence): Block[] {
  const { title, intro } = wording.proof
  return [
    { kind: 'proof-title', title, intro },
    { kind: 'bare', content: [proofTable(evidence), { kind: 'sign-off', fields: wording.signOff }] },
    ...composeSeen(evidence),
    ...composeUnread(evidence),
  ]
}

function proofTable(evidence: Evidence) {
  const { proof } = wording
  return {
    kind: 'proof-table',
    titles: {
      used: proof.used,
      number: proof.number,
      sentence: proof.sentence,
      text: proof.text,
      lines: proof.lines,
    },
    unused: proof.unused,
    boxes: { text: proof.textBox, lines: proof.linesBox },
    rows: proofRows(evidence),
  } as const
}

/** Headline, standfirst, each sentence; last a row for what rests on the article as a whole. */
function proofRows({ sheet }: Evidence): ProofRow[] {
  const { title, subtitle, sentences } = sheet.article
  const covered = new Map(sheet.coverage.sentences.map(({ id, facts }) => [id, facts]))
  const leading = [...sheet.keyFacts.map(({ id, span }) => ({ id, spans: [span] })), ...sheet.findings]
  const within = (extent: { start: number; end: number }): string[] =>
    leading.filter(({ spans }) => spans.some((span) => overlaps(span, extent))).map(({ id }) => id)
  const rows: ProofRow[] = [
    ...[title].flatMap((span) => (span === null ? [] : [row('H1', span.text, within(span))])),
    ...[subtitle].flatMap((span) => (span === null ? [] : [row('D1', span.text, within(span))])),
    ...sentences.map((sentence, index) =>
      row(`${index + 1}`, sentence.text, [...within(sentence), ...(covered.get(sentence.id) ?? [])]),
    ),
  ]
  const placed = new Set(rows.flatMap(({ used }) => used.map(({ label }) => label)))
  const unplaced = printedIds(sheet).filter((id) => !placed.has(paperId(id)))
  return unplaced.length === 0 ? rows : [...rows, row(wording.proof.wholeNumber, wording.proof.whole, unplaced)]
}

function printedIds(sheet: Evidence['sheet']): string[] {
  const { keyFacts, people, organizations, places, events, figures, statements, findings } = sheet
  return [keyFacts, people, organizations, places, events, figures, statements, findings].flatMap((facts) =>
    facts.map(({ id }) => id),
  )
}

function row(number: string, text: string, facts: readonly string[]): ProofRow {
  const labels = [...new Set(facts.map(paperId))].toSorted(byPaperId)
  const used = labels.map((label): FactLabel => ({ kind: 'fact', label, target: label }))
  return { number, name: sentenceName(number), text, used }
}

/** What was seen in the article and left off the sheet, so that a checker can see that too. */
function composeSeen(evidence: Evidence): Section[] {
  const { tables, seenKinds, sections, sectionNotes } = wording
  const rows = evidence.sheet.coverage.seen.map(({ span, kind, reason }) => ({
    id: null,
    cells: [
      [[words(span.text), ...referenceTo(evidence, span)]],
      [[words(seenKinds[kind], 'soft')]],
      [[words(reason, 'soft')]],
    ],
  }))
  const columns = [
    { title: tables.seen, weight: 60 },
    { title: tables.kind, weight: 12 },
    { title: tables.reason, weight: 28 },
  ]
  return section(
    sections.seen,
    sectionNotes.seen,
    { kind: 'table', idTitle: null, columns, rows, lead: 'plain' },
    rows.length,
  )
}

/** The lines that are not read as the article's text, with the line of the file and what they were taken for. */
function composeUnread({ sheet }: Evidence): Section[] {
  const { tables, blockKinds, sections, sectionNotes } = wording
  const rows = sheet.article.blocks
    .filter(({ read }) => !read)
    .map(({ text, kind, line }) => ({
      id: null,
      cells: [[[words(`${line}`, 'soft')]], [[words(text)]], [[words(blockKinds[kind], 'soft')]]],
    }))
  const columns = [
    { title: tables.fileLine, weight: 8 },
    { title: tables.seen, weight: 72 },
    { title: tables.kind, weight: 20 },
  ]
  return section(
    sections.unread,
    sectionNotes.unread,
    { kind: 'table', idTitle: null, columns, rows, lead: 'plain' },
    rows.length,
  )
}
