import type { Statement } from '@factsheet/model'
import type { Inline, Item, Section, StatementGroup } from './block.ts'
import { type Evidence, referencesTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { isQuotation } from './quotations.ts'
import { section } from './section.ts'
import { rolesOfSource } from './sources.ts'
import { sectionNotes, sections, sourceNotStated, stances } from './wording.ts'

/** "Who says what": mixed and indirect statements by source, each with its stance. */
export function composeStatements(evidence: Evidence): Section[] {
  const said = evidence.sheet.statements.filter((statement) => !isQuotation(statement) && !isRefusal(statement))
  const groups = bySource(evidence, said, (statement) => ({
    id: paperId(statement.id),
    words: [
      words(`${stances[statement.stance]} `, 'soft'),
      ...contentOf(statement),
      ...referencesTo(evidence, statement.content),
    ],
  }))
  return section(sections.statements, sectionNotes.statements, { kind: 'statement-list', groups }, groups.length)
}

/** "Asked for comment": who declined, in the article's words. */
export function composeRefusals(evidence: Evidence): Section[] {
  const groups = bySource(evidence, evidence.sheet.statements.filter(isRefusal), (statement) => ({
    id: paperId(statement.id),
    words: [
      words(statement.cue?.text ?? stances.declines),
      ...(statement.via === null ? [] : [words(` ${statement.via.text}`, 'soft')]),
      ...referencesTo(
        evidence,
        [statement.cue, statement.source?.span].filter((span) => span !== null).filter((span) => span !== undefined),
      ),
    ],
  }))
  return section(sections.refusals, null, { kind: 'statement-list', groups }, groups.length)
}

function isRefusal({ content }: Statement): boolean {
  return content.length === 0
}

/** A statement in parts is one statement: its parts stand apart, parted by a dot. */
function contentOf({ content, via }: Statement): Inline[] {
  const parts = content.flatMap(({ text }, index) =>
    index === 0 ? [words(text)] : [words(' · ', 'soft'), words(text)],
  )
  return via === null ? parts : [...parts, words(` (${via.text})`, 'soft')]
}

function bySource(
  evidence: Evidence,
  statements: readonly Statement[],
  item: (statement: Statement) => Item,
): StatementGroup[] {
  const groups = Map.groupBy(statements, ({ source }) =>
    source === null ? '' : source.entities.length > 0 ? source.entities.join() : source.name.toLowerCase(),
  )
  return [...groups].map(([, [first, ...others]]) => {
    const source = first?.source ?? null
    const roles = source === null ? '' : rolesOfSource(evidence, source)
    return {
      source: [words(source === null ? sourceNotStated : source.name)],
      about: roles === '' ? [] : [words(roles, 'soft')],
      items: [...(first === undefined ? [] : [first]), ...others].map(item),
    }
  })
}
