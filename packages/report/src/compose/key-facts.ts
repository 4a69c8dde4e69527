import type { Section } from './block.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { sections } from './wording.ts'

/** The sentences that the sheet leads with, verbatim. */
export function composeKeyFacts(evidence: Evidence): Section[] {
  const items = evidence.sheet.keyFacts.map(({ id, span }) => ({
    id: paperId(id),
    words: [words(span.text), ...referenceTo(evidence, span)],
  }))
  return section(sections.keyFacts, null, { kind: 'items', items }, items.length)
}
