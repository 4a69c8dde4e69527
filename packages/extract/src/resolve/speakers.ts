import { type ExtractedSource, type Extent, overlaps, type Ref, type SourceType, type Span } from '@factsheet/model'
import { isDocumentNoun } from '../words/document-nouns.ts'
import { isPluralRole, roleNoun } from '../words/role-nouns.ts'
import { type Entities, entitiesIn, type Found, fullestName } from './entities.ts'
import { type Gender, genderOfGivenName } from './gender.ts'

/** A statement's place and the words for its source. */
export interface SpeakerQuestion {
  readonly source: Span
  /** Sources of the statements before it, the nearest last. */
  readonly before: readonly ExtractedSource[]
}

const GENDER: ReadonlyMap<string, Gender | 'any'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['who', 'any'],
])
/** Heads of phrases that tell nobody. */
const NOBODY =
  /^(?:sources?|persons?|people|insiders?|critics?|observers?|witness(?:es)?|someone|somebody|others?|some|many|most|one|everyone|nobody|anyone|those)$/u

/** Who the words for a source mean: someone or something that the article names, or the words themselves. */
export function resolveSpeaker(entities: Entities, { source, before }: SpeakerQuestion): ExtractedSource {
  const word = source.text.toLowerCase()
  const gender = GENDER.get(word)
  const found = headOf(source, entitiesIn(entities, source))
  if (found !== undefined) return { span: source, name: found.name, entities: [found.ref], type: found.kind }
  if (gender !== undefined) return pronounSource(entities, source, gender, before)
  if (word === 'they') return groupSource(source, before)
  const owner = overlapping(entities, source)
  if (owner !== undefined) return { span: source, name: owner.name, entities: [owner.ref], type: owner.kind }
  return { span: source, name: source.text, entities: [], type: typeOfPhrase(source.text) }
}

/** The entity that the phrase is about: the one that heads it, not the one that somebody in it works for. */
function headOf(source: Span, found: readonly Found[]): Found | undefined {
  const head = headExtent(source)
  const person = found.find(
    ({ kind, mention }) => kind === 'person' && (mention.start < head.end || isInApposition(source, mention)),
  )
  if (person !== undefined) return person
  return found.find(
    ({ kind, mention }) =>
      kind !== 'person' && mention.end >= head.end && mention.start < head.end && !isOwner(source, mention),
  )
}

/** "A top strategist, Ana Ruiz". */
function isInApposition({ start, text }: Span, mention: Extent): boolean {
  return /^[^,—]+[,—]\s*$/u.test(text.slice(0, mention.start - start))
}

/** Possessive before what is possessed: "Ruiz's lawyer". */
function isOwner({ start, text }: Span, { end }: Extent): boolean {
  return /^['’]s?\s+\S/u.test(text.slice(end - start))
}

/** From the start to the first preposition or mark. */
function headExtent({ start, text }: Span): Extent {
  const stop = /\s(?:of|for|at|in|on|from|with|who|whose|familiar|close|involved|briefed|to|by|near)\s|,|—|\s\(/u.exec(
    text,
  )
  return { start, end: start + (stop?.index ?? text.length) }
}

/** A group whose mention covers or overlaps the phrase. */
function overlapping(entities: Entities, source: Span): { ref: Ref; name: string; kind: 'group' } | undefined {
  const group = entities.groups.find(({ mentions }) =>
    mentions.some((mention) => overlaps(mention, headExtent(source)) && mention.start >= source.start - 40),
  )
  return group === undefined ? undefined : { ref: group.ref, name: fullestName(group.mentions), kind: 'group' }
}

/** A pronoun that nobody before it decides: who spoke last, where gender does not speak against it. */
function pronounSource(
  entities: Entities,
  span: Span,
  gender: Gender | 'any',
  before: readonly ExtractedSource[],
): ExtractedSource {
  const last = before.findLast(({ type }) => type === 'person')
  const [ref] = last?.entities ?? []
  const told = ref === undefined ? null : genderOf(entities, ref)
  if (last !== undefined && ref !== undefined && gender !== 'any' && (told === null || told === gender))
    return { ...last, span }
  return { span, name: span.text, entities: [], type: 'unnamed' }
}

function genderOf({ people }: Entities, ref: Ref): Gender | null {
  const mentions = people.find((person) => person.ref === ref)?.mentions ?? []
  const pronoun = mentions.find(({ kind }) => kind === 'pronoun')?.text.toLowerCase()
  if (pronoun !== undefined) return /^(?:he|him|his|himself)$/u.test(pronoun) ? 'male' : 'female'
  return genderOfGivenName(fullestName(mentions).split(' ')[0]?.toLowerCase() ?? '')
}

function groupSource(span: Span, before: readonly ExtractedSource[]): ExtractedSource {
  const last = before.findLast(({ type }) => type === 'group' || type === 'organization')
  return last === undefined ? { span, name: span.text, entities: [], type: 'unnamed' } : { ...last, span }
}

/** What kind of source a phrase without a name is, by the noun that heads it. */
function typeOfPhrase(text: string): SourceType {
  const head = headExtent({ start: 0, end: text.length, text })
  const words = text.slice(0, head.end).toLowerCase().split(/\s+/u)
  const noun = words.at(-1)?.replace(/['’]s$/u, '') ?? ''
  if (NOBODY.test(noun)) return 'unnamed'
  if (isDocumentNoun(noun)) return 'document'
  if (isPluralRole(noun)) return 'group'
  if (roleNoun(noun) !== undefined) return /^(?:an?|one|another)$/u.test(words[0] ?? '') ? 'unnamed' : 'person'
  return noun.endsWith('s') ? 'group' : 'unnamed'
}
