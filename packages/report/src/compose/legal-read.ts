import { overlaps, type Statement } from '@factsheet/model'
import type { Cell, Section } from './block.ts'
import type { Inline } from './line-parts.ts'
import { type Evidence, referencesTo } from './evidence.ts'
import { joined, words } from './inline.ts'
import { section } from './section.ts'
import { placesOf, saidIn, speakerOf } from './speech.ts'
import { noAnswer, sectionNotes, sections, tables } from './wording.ts'

/** "Legal read": each accusation, who makes it, whom it names, and the denial or refusal that stands beside it. */
export function composeLegalRead(evidence: Evidence): Section[] {
  const rows = evidence.sheet.statements
    .filter(({ stance }) => stance === 'accuses')
    .map((accusation) => {
      const accused = accusedIn(evidence, accusation)
      return {
        id: null,
        cells: [
          [speakerOf(evidence, accusation.source)],
          [[...saidIn(accusation), ...referencesTo(evidence, placesOf(accusation))]],
          [
            joined(
              accused.map(({ name }) => [words(name)]),
              '; ',
            ),
          ],
          answerOf(
            evidence,
            accusation,
            accused.map(({ id }) => id),
          ),
        ],
      }
    })
  const columns = [
    { title: tables.source, weight: 20 },
    { title: tables.accusation, weight: 38 },
    { title: tables.accused, weight: 18 },
    { title: tables.answer, weight: 24 },
  ]
  return section(
    sections.legalRead,
    sectionNotes.legalRead,
    { kind: 'table', idTitle: null, columns, rows, abreast: 1, lead: 'plain' },
    rows.length,
  )
}

type Named = { readonly id: string; readonly name: string }

/** Whom the words of an accusation name; pronouns count. */
function accusedIn({ sheet }: Evidence, { content, source }: Statement): Named[] {
  return [...sheet.people, ...sheet.organizations, ...sheet.places].filter(
    ({ id, mentions }) =>
      source?.entities.includes(id) !== true &&
      mentions.some((mention) => content.some((part) => overlaps(part, mention))),
  )
}

/** What the accused deny or decline to say, in the article's words. */
function answerOf(evidence: Evidence, accusation: Statement, accused: readonly string[]): Cell {
  const answers = evidence.sheet.statements.filter(
    ({ stance, source }) =>
      (stance === 'denies' || stance === 'declines') && source?.entities.some((id) => accused.includes(id)) === true,
  )
  if (answers.length === 0) return [[words(noAnswer, 'soft')]]
  return answers
    .filter((answer) => answer !== accusation)
    .map((answer): Inline[] => [...saidIn(answer), ...referencesTo(evidence, placesOf(answer))])
}
