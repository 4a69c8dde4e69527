import type { ExtractedSource, Extraction } from '../contract/extraction.ts'
import type { SourceType } from '../contract/statement.ts'
import { overlaps, type Span } from '../contract/span.ts'
import { fullestName } from '../normalize/names.ts'
import type { Step } from './apply.ts'
import { nothingThere, refAt } from './facts.ts'

/** Says who a statement is by: the words for them, or nobody. */
export function withSpeaker(extraction: Extraction, statement: Span, words: Span | null): Step {
  const ref = refAt(extraction, 'statement', statement)
  if (ref === null) return nothingThere('statement', statement)
  const source = words === null ? null : sourceAt(extraction, words)
  const statements = extraction.statements.map((candidate) =>
    candidate.ref === ref ? { ...candidate, source } : candidate,
  )
  return { extraction: { ...extraction, statements }, ref, span: statement }
}

/** Who the words are: the person, organization, place or group that they mention; else somebody without a name. */
export function sourceAt(extraction: Extraction, span: Span): ExtractedSource {
  const lists: readonly (readonly [SourceType, Extraction['people' | 'organizations' | 'places' | 'groups']])[] = [
    ['person', extraction.people],
    ['organization', extraction.organizations],
    ['place', extraction.places],
    ['group', extraction.groups],
  ]
  for (const [type, things] of lists) {
    const found = things.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)))
    if (found !== undefined) return { span, name: fullestName(found.mentions), entities: [found.ref], type }
  }
  return { span, name: span.text, entities: [], type: 'unnamed' }
}
