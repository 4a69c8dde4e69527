import { contains, type ExtractedSource, type Ref, type SourceType, type Span } from '@factsheet/model'
import { type Entities, entitiesIn, type EntityKind, type Found, fullestName } from '../entities.ts'
import { roleNoun } from '../../words/role-nouns.ts'
import { type Gender, genderOfEnding, genderOfGivenName } from '../people/gender.ts'
import type { SpeakerQuestion } from '../speakers.ts'
import { headExtent } from './speaker-head.ts'

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])
const PLURAL = /^(?:they|them)$/iu
/** How far back "they" and "it" may reach, in code units: about a sentence. */
const REACH = 250

/** Whether a source is told by a pronoun alone. */
export function isSpeakerPronoun(text: string): boolean {
  return GENDER.has(text.toLowerCase()) || PLURAL.test(text) || /^it$/iu.test(text)
}

/** Who a pronoun stands for as a speaker; the words alone where nobody fits. */
export function pronounSource(entities: Entities, question: SpeakerQuestion): ExtractedSource {
  const { source } = question
  if (PLURAL.test(source.text)) return several(entities, question)
  if (/^it$/iu.test(source.text))
    return asSource(
      source,
      lastOf(question, ['organization', 'place', 'document']) ?? onlyOrganization(entities, question),
    )
  return asSource(source, byGender(entities, question))
}

type Named = Pick<ExtractedSource, 'name' | 'entities' | 'type'>

function asSource(span: Span, named: Named | undefined): ExtractedSource {
  return { span, name: named?.name ?? span.text, entities: named?.entities ?? [], type: named?.type ?? 'unnamed' }
}

function namedOf({ name, ref, kind }: { name: string; ref: Ref; kind: EntityKind }): Named {
  return { name, entities: [ref], type: kind }
}

/**
 * Whom the article's pronouns link to, unless that rests on a name within what is said alone; else who spoke last of that
 * gender.
 */
function byGender(entities: Entities, { source, said, before }: SpeakerQuestion): Named | undefined {
  const gender = GENDER.get(source.text.toLowerCase()) ?? 'male'
  const linked = entitiesIn(entities, source).find(({ kind }) => kind === 'person')
  const last = before.findLast((speaker) => speaker.type === 'person' && fits(entities, speaker, gender))
  const nearest = before.at(-1)
  // "A woman at the mill said …. She added": nobody by name.
  if (nearest?.entities.length === 0 && genderOfPhrase(nearest.span.text) === gender) return nearest
  if (linked === undefined) return last
  return last !== undefined && isNamedInside(entities, linked, source, said) ? last : namedOf(linked)
}

/** Whether the nearest words for the one linked, before the pronoun, stand in what is said. */
function isNamedInside({ people }: Entities, linked: Found, source: Span, said: readonly Span[]): boolean {
  const mentions = people.find(({ ref }) => ref === linked.ref)?.mentions ?? []
  const nearest = mentions.findLast(({ end }) => end <= source.start)
  return nearest !== undefined && said.some((part) => contains(part, nearest))
}

function fits(entities: Entities, { entities: [ref] }: ExtractedSource, gender: Gender): boolean {
  const told = ref === undefined ? null : genderOf(entities, ref)
  return ref !== undefined && (told === null || told === gender)
}

function genderOf({ people }: Entities, ref: Ref): Gender | null {
  const mentions = people.find((person) => person.ref === ref)?.mentions ?? []
  const pronoun = mentions.find(({ kind }) => kind === 'pronoun')?.text.toLowerCase()
  if (pronoun !== undefined) return /^(?:he|him|his|himself)$/u.test(pronoun) ? 'male' : 'female'
  return genderOfGivenName(fullestName(mentions).split(' ')[0]?.toLowerCase() ?? '')
}

/** What the noun that heads a phrase tells: "a woman from Salem", "the driver's mother". */
function genderOfPhrase(text: string): Gender | null {
  const { end } = headExtent({ start: 0, text })
  const noun = text.slice(0, end).toLowerCase().split(/\s+/u).at(-1) ?? ''
  return GENDERED.get(noun) ?? roleNoun(noun)?.gender ?? genderOfEnding(noun)
}

const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ['man', 'male'],
  ['boy', 'male'],
  ['girl', 'female'],
])

/** The last of these kinds that spoke, where that was near. */
function lastOf({ source, before }: SpeakerQuestion, types: readonly SourceType[]): Named | undefined {
  return before.findLast(({ type, span }) => types.includes(type) && span.start >= source.start - REACH)
}

/** "the company", "the tech firm": the firm that spoke last, else the one that opens a sentence near before. */
export function firmSource(entities: Entities, question: SpeakerQuestion, noun: string): ExtractedSource | undefined {
  const { source } = question
  if (!/^the\s/iu.test(source.text) || !FIRM.test(noun)) return undefined
  const spoke = question.before.findLast(({ type, entities: refs }) => type === 'organization' && refs.length > 0)
  const named = spoke ?? onlyOrganization(entities, question)
  return named === undefined ? undefined : asSource(source, named)
}

const FIRM =
  /^(?:company|firm|business|corporation|carrier|airline|retailer|manufacturer|maker|automaker|carmaker|chain|start-?up|giant|lender)$/u

/** The one organization that is named near before the pronoun and opens a sentence there. */
function onlyOrganization(entities: Entities, { source, text }: SpeakerQuestion): Named | undefined {
  const near = entitiesIn(entities, { start: Math.max(0, source.start - REACH), end: source.start }).filter(
    ({ kind }) => kind === 'organization',
  )
  const [first] = near
  if (first === undefined || near.some(({ ref }) => ref !== first.ref)) return undefined
  return near.some(({ mention }) => OPENING.test(text.slice(Math.max(0, mention.start - 8), mention.start)))
    ? namedOf(first)
    : undefined
}

/** What stands before the first words of a sentence. */
const OPENING = /(?:^|[.!?]["”’]?\s|\n)(?:The\s)?$/u

/** "they": the group that spoke last, else the one named last. */
function several(entities: Entities, question: SpeakerQuestion): ExtractedSource {
  const { source } = question
  const group = entitiesIn(entities, { start: Math.max(0, source.start - REACH), end: source.start }).findLast(
    ({ kind }) => kind === 'group',
  )
  const spoke = lastOf(question, ['group'])
  return asSource(source, spoke ?? (group === undefined ? undefined : namedOf(group)))
}
