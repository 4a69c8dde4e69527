import type { ExtractedSource, Span } from '@factsheet/model'
import { type Entities, entitiesAt, entitiesIn, type Found, fullestName } from './entities.ts'
import { headsOf, isHeadedBy } from './speakers/speaker-head.ts'
import { firmSource, isSpeakerPronoun, pronounSource } from './speakers/speaker-pronouns.ts'
import { sourceType } from './speakers/speaker-types.ts'

/** The words for a source with what stands around them. */
export interface SpeakerQuestion {
  readonly source: Span
  /** Where the word ends that heads the source in its tree; undefined where no tree holds it. */
  readonly headEnd?: number | undefined
  /** The article's text. */
  readonly text: string
  /** What is said here and in the two paragraphs before: who is named there alone is no pronoun beside it. */
  readonly said: readonly Span[]
  /** Sources of the statements before it, in the two paragraphs up to it, the nearest last. */
  readonly before: readonly ExtractedSource[]
  /** Whose article it is, where one is named alone. */
  readonly author: string | null
}

/** Who the words for a source mean: someone or something that the article names, or no more than the words themselves. */
export function resolveSpeaker(entities: Entities, question: SpeakerQuestion): ExtractedSource {
  const { source, author, headEnd } = question
  if (source.text === 'I' && author !== null) return { span: source, name: author, entities: [], type: 'person' }
  if (isSpeakerPronoun(source.text)) return pronounSource(entities, question)
  const heads = headsOf(source, entitiesIn(entities, source), headEnd)
  const [first] = heads
  if (first !== undefined) {
    const name = heads.map((head) => head.name).join(' and ')
    return { span: source, name, entities: heads.map(({ ref }) => ref), type: first.kind }
  }
  const group = entitiesAt(entities, source).find(
    ({ kind, mention }) => kind === 'group' && isHeadedBy(source, mention),
  )
  if (group !== undefined) return { span: source, name: group.name, entities: [group.ref], type: 'group' }
  const named = calledOut(entities, source)
  if (named !== undefined) return { span: source, name: named.name, entities: [named.ref], type: named.kind }
  const noun =
    source.text
      .slice(0, (headEnd ?? source.end) - source.start)
      .split(/\s+/u)
      .at(-1) ?? ''
  const firm = firmSource(entities, question, noun.toLowerCase())
  if (firm !== undefined) return firm
  return {
    span: source,
    name: source.text,
    entities: [],
    type: sourceType(source.text, headEnd === undefined ? undefined : headEnd - source.start),
  }
}

/** "RUIZ:", as a transcript has it: the one person of that surname. */
function calledOut({ people }: Entities, { text }: Span): Pick<Found, 'name' | 'ref' | 'kind'> | undefined {
  if (!/^\p{Lu}[\p{Lu}’'-]+$/u.test(text)) return undefined
  const namesakes = people
    .map(({ ref, mentions }) => ({ ref, kind: 'person' as const, name: fullestName(mentions) }))
    .filter(({ name }) => name.toUpperCase().split(' ').at(-1) === text)
  return namesakes.length === 1 ? namesakes[0] : undefined
}
