import type { ExtractedSource, Span } from '@factsheet/model'
import { type Entities, entitiesIn, fullestName } from './entities.ts'
import { headsOf, isHeadedBy } from './speaker-head.ts'
import { isSpeakerPronoun, pronounSource } from './speaker-pronouns.ts'
import { sourceType } from './speaker-types.ts'

/** The words for a source with what stands around them. */
export interface SpeakerQuestion {
  readonly source: Span
  /** What is said: nobody who is named there is the pronoun beside it. */
  readonly content: readonly Span[]
  /** Sources of the statements before it, in the two paragraphs up to it, the nearest last. */
  readonly before: readonly ExtractedSource[]
}

/** Who the words for a source mean: someone or something that the article names, or no more than the words themselves. */
export function resolveSpeaker(entities: Entities, question: SpeakerQuestion): ExtractedSource {
  const { source } = question
  if (isSpeakerPronoun(source.text)) return pronounSource(entities, question)
  const heads = headsOf(source, entitiesIn(entities, source))
  const [first] = heads
  if (first !== undefined) {
    const name = heads.map((head) => head.name).join(' and ')
    return { span: source, name, entities: heads.map(({ ref }) => ref), type: first.kind }
  }
  const group = entities.groups.find(({ mentions }) => mentions.some((mention) => isHeadedBy(source, mention)))
  if (group !== undefined) {
    return { span: source, name: fullestName(group.mentions), entities: [group.ref], type: 'group' }
  }
  return { span: source, name: source.text, entities: [], type: sourceType(source.text) }
}
