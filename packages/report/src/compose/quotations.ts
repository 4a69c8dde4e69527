import type { Statement } from '@factsheet/model'
import type { Inline, Section } from './block.ts'
import { type Evidence, referencesTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { rolesOfSource } from './sources.ts'
import { sections, sourceNotStated } from './wording.ts'

/** "In their words": direct quotations, letter for letter, with their speakers. */
export function composeQuotations(evidence: Evidence): Section[] {
  const quotations = evidence.sheet.statements.filter(isQuotation).map((statement) => ({
    id: paperId(statement.id),
    words: [...quotedWords(statement), ...referencesTo(evidence, statement.content)],
    speaker: speakerOf(evidence, statement),
  }))
  return section(sections.quotations, null, { kind: 'quotations', quotations }, quotations.length)
}

/** Whether a statement stands under "In their words". */
export function isQuotation({ kind, content }: Statement): boolean {
  return kind === 'direct' && content.length > 0
}

/**
 * The words inside the marks, each part closed by its mark (the first is opened by the hanging one): a comma before
 * the closing mark belongs to the sentence around the quotation, and is dropped.
 */
function quotedWords({ quoted, content }: Statement): Inline[] {
  const parts = (quoted.length > 0 ? quoted : content).map(({ text }) => text.trim().replace(/,$/u, ''))
  return [words(`${parts.join('” “')}”`)]
}

function speakerOf(evidence: Evidence, { source, via }: Statement): Inline[] {
  if (source === null) return [words(sourceNotStated, 'soft')]
  const roles = rolesOfSource(evidence, source)
  return [
    words(source.name, 'strong'),
    ...(roles === '' ? [] : [words(`, ${roles}`, 'soft')]),
    ...(via === null ? [] : [words(`, ${via.text}`, 'soft')]),
  ]
}
