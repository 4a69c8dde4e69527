import type { EditorMark } from '@factsheet/model'
import type { Cell, Section } from './block.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { editorActions, sectionNotes, sections, signed, tables } from './wording.ts'

/** What an editor's corrections changed on the sheet: which line, at which words, why, and who says so. */
export function composeCorrections(evidence: Evidence): Section[] {
  const rows = evidence.sheet.corrections.map((mark) => ({
    id: null,
    cells: [
      [[words(editorActions[mark.action])]],
      lineOf(mark),
      mark.span === null ? [] : [[words(mark.span.text), ...referenceTo(evidence, mark.span)]],
      reasonOf(mark),
    ],
  }))
  const columns = [
    { title: tables.action, weight: 16 },
    { title: tables.line, weight: 8 },
    { title: tables.seen, weight: 40 },
    { title: tables.note, weight: 36 },
  ]
  return section(
    sections.corrections,
    sectionNotes.corrections,
    { kind: 'table', idTitle: null, columns, rows, abreast: 1, lead: 'plain' },
    rows.length,
  )
}

function lineOf({ fact }: EditorMark): Cell {
  if (fact === null) return []
  const label = paperId(fact)
  return [[{ kind: 'fact', label, target: label }]]
}

function reasonOf({ note, reason, by }: EditorMark): Cell {
  return [note, reason, by === null ? null : signed(by)]
    .filter((text) => text !== null)
    .map((text) => [words(text, 'soft')])
}
