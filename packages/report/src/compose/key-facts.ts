import { type KeyFact, overlaps } from '@factsheet/model'
import type { Front } from './block.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { sections } from './wording.ts'

type KeyFacts = Pick<Front, 'facts' | 'items' | 'rank' | 'rest'>

/** The sentences that the sheet leads with, verbatim and in text order, and which of them tell most. */
export function composeKeyFacts(evidence: Evidence): KeyFacts {
  const { keyFacts } = evidence.sheet
  const items = keyFacts.map(({ id, span }) => ({
    id: paperId(id),
    words: [words(span.text), ...referenceTo(evidence, span)],
  }))
  return {
    facts: { title: sections.keyFacts, note: null },
    items,
    rank: keyFacts
      .map((fact, index) => ({ index, value: valueOf(evidence, fact) }))
      .toSorted((a, b) => b.value - a.value || a.index - b.index)
      .map(({ index }) => index),
    rest: (others) => ({
      kind: 'section',
      title: sections.moreKeyFacts,
      note: null,
      content: [{ kind: 'items', items: others, columns: 2 }],
    }),
  }
}

/** The lede, then the sentences on which events and figures rest. */
function valueOf({ sheet }: Evidence, { span, facts }: KeyFact): number {
  const [lede] = sheet.article.sentences
  const dated = facts.filter((id) => id.startsWith('event-')).length
  const counted = facts.filter((id) => id.startsWith('figure-')).length
  return (lede !== undefined && overlaps(lede, span) ? 10 : 0) + Math.min(dated, 2) + Math.min(counted, 3) / 2
}
