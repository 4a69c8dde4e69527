import { type FactSheet, overlaps, type Span } from '@factsheet/model'
import type { Bare, Block, ProofRow, Section } from './block.ts'
import type { FactLabel, Inline } from './line-parts.ts'
import { composeCallSheet } from './call-sheet.ts'
import { type Evidence, referenceTo, sentenceName } from './evidence.ts'
import { words } from './inline.ts'
import { composeLegalRead } from './legal-read.ts'
import { byPaperId, paperId } from './paper-ids.ts'
import { type CheckedFact, checkedFacts, markedWords, startOf } from './proof-facts.ts'
import * as wording from './wording.ts'

/**
 * The proof part as checkers work: the article sentence by sentence with a box for each fact, what is to be counted up,
 * the calls to make, what was left off, and the sign-off line.
 */
export function composeProof(evidence: Evidence): Block[] {
  const facts = checkedFacts(evidence.sheet)
  const { title, intro, titles, verdicts } = wording.proof
  const rows = proofRows(evidence.sheet, facts)
  return [
    { kind: 'proof-title', title, intro },
    { kind: 'bare', content: [{ kind: 'proof-table', titles, verdicts, rows }] },
    totalsOf(facts),
    ...composeCallSheet(evidence),
    ...composeLegalRead(evidence),
    ...composeSeen(evidence),
    ...composeUnread(evidence),
  ]
}

/** Headline, standfirst, each sentence; last a row for what rests on the article as a whole. */
function proofRows({ article, keyFacts, findings }: FactSheet, facts: readonly CheckedFact[]): ProofRow[] {
  const { title, subtitle, sentences } = article
  const texts = [
    ...(title === null ? [] : [{ number: 'H1', span: title }]),
    ...(subtitle === null ? [] : [{ number: 'D1', span: subtitle }]),
    ...sentences.map((span, index) => ({ number: `${index + 1}`, span })),
  ]
  const homes = new Map(facts.map((fact) => [fact, texts.find(({ span }) => holds(span, fact))?.number]))
  const leading = [...keyFacts.map(({ id, span }) => ({ id, spans: [span] })), ...findings]
  const rows = texts.map(({ number, span }): ProofRow => {
    const ticked = facts.filter((fact) => homes.get(fact) === number).flatMap(({ id }) => tickOf(id))
    const lines = leading.filter(({ spans }) => spans.some((one) => overlaps(one, span))).map(({ id }) => id)
    const here = [...ticked, ...labelsOf(lines)]
    const text = markedWords(span, facts)
    return {
      number,
      name: sentenceName(number),
      text,
      facts: ticked.length === 0 ? [words(wording.proof.none, 'soft'), ...here] : here,
    }
  })
  const whole = [
    ...facts.filter((fact) => homes.get(fact) === undefined).flatMap(({ id }) => tickOf(id)),
    ...labelsOf(
      leading
        .filter(({ spans }) => !texts.some(({ span }) => spans.some((one) => overlaps(one, span))))
        .map(({ id }) => id),
    ),
  ]
  const { wholeNumber: number } = wording.proof
  if (whole.length === 0) return rows
  return [...rows, { number, name: sentenceName(number), text: [words(wording.proof.whole)], facts: whole }]
}

function holds({ start, end }: Span, fact: CheckedFact): boolean {
  const at = startOf(fact)
  return at >= start && at < end
}

/** A box, and the fact's id beside it. */
function tickOf(id: string): Inline[] {
  const label = paperId(id)
  return [
    { kind: 'tick', label: wording.proof.tick(label) },
    { kind: 'fact', label, target: label },
  ]
}

/** Lines that repeat what a sentence says: found by their id, ticked with its facts. */
function labelsOf(ids: readonly string[]): FactLabel[] {
  return ids
    .map(paperId)
    .toSorted(byPaperId)
    .map((label) => ({ kind: 'fact', label, target: label }))
}

/** How many facts of each kind there are, with room for how many were checked, and who signs. */
function totalsOf(facts: readonly CheckedFact[]): Bare {
  const counts = Object.entries(wording.marks).map(
    ([mark, name]) => `${name} ${facts.filter((fact) => fact.mark === mark).length}:`,
  )
  return {
    kind: 'bare',
    content: [
      { kind: 'sign-off', fields: counts },
      { kind: 'sign-off', fields: wording.signOff },
    ],
  }
}

/** What was seen in the article and left off the sheet, by the reason, so that a checker can see that too. */
function composeSeen(evidence: Evidence): Section[] {
  const { seenKinds, sections, sectionNotes } = wording
  const groups = Map.groupBy(evidence.sheet.coverage.seen, ({ kind, reason }) => `${seenKinds[kind]}, ${reason}`)
  const content = [...groups].map(([reason, seen]) => ({
    kind: 'run-in' as const,
    title: `${sentenceCase(reason)}:`,
    items: seen.map(({ span }) => ({ id: '', words: [words(span.text), ...referenceTo(evidence, span)] })),
  }))
  return content.length === 0 ? [] : [{ kind: 'section', title: sections.seen, note: sectionNotes.seen, content }]
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The lines that are not read as the article's text, by what they were taken for, with the line of the file. */
function composeUnread({ sheet }: Evidence): Section[] {
  const { blockKinds, sections, sectionNotes } = wording
  const unread = sheet.article.blocks.filter(({ read }) => !read)
  const content = [...Map.groupBy(unread, ({ kind }) => kind)].map(([kind, blocks]) => ({
    kind: 'run-in' as const,
    title: `${sentenceCase(blockKinds[kind])}:`,
    items: blocks.map(({ line, text }) => ({ id: '', words: [words(`${line} `, 'soft'), words(text)] })),
  }))
  return content.length === 0 ? [] : [{ kind: 'section', title: sections.unread, note: sectionNotes.unread, content }]
}
