import type { ReadText, Word } from '../../read/text.ts'
import { isFirmWord } from '../../words/firm-words.ts'
import { honorific } from '../../words/honorifics.ts'
import { knownOrganization } from '../../words/known-organizations.ts'
import { isLegalForm, isOrganizationWord } from '../../words/organization-words.ts'
import { type KindVotes, kindVotes, votedKind } from './name-votes.ts'
import { kindByNeighbors, stormNames } from './name-neighbors.ts'
import { isGiven, nameLists } from './name-words.ts'
import { inSmallLetters, type NameKind, type NameStretch, textOf, wordsIn } from './tagged-names.ts'

const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV|V)$/u

/** The surname of a person's name: its last word, a suffix left out. */
export function surnameOf(words: readonly Word[]): string | undefined {
  return words.findLast(({ text }) => /\p{L}/u.test(text) && !SUFFIX.test(text))?.text
}

/**
 * One document calls a thing by one kind of name: surnames of people named in full are people wherever they stand, and
 * the same words are of the kind that most of their mentions are.
 */
export function madeConsistent(read: ReadText, names: readonly NameStretch[]): NameStretch[] {
  const people = knownPeople(names)
  const votes = kindVotes(names)
  const firms = firstWordsOfOrganizations(names)
  const known = { people, votes, firms, storms: stormNames(names), given: firstNames(names) }
  const settled = names.map((name) => ({ ...name, kind: kindByNeighbors(name) ?? settledKind(name, known) }))
  return [...settled, ...missedNames(read, settled, new Set([...people, ...givenNames(settled)]))].toSorted(
    (a, b) => a.sentence.index - b.sentence.index || a.start - b.start,
  )
}

/** Surnames of people named in full, with an honorific, or in a pair with a person. */
function knownPeople(names: readonly NameStretch[]): ReadonlySet<string> {
  return new Set([
    ...pairedWithPeople(names),
    ...names
      .filter((name) => name.kind === 'person' && (name.end - name.start > 1 || isHonored(name)))
      .map((name) => surnameOf(wordsIn(name)) ?? '')
      .filter((surname) => surname.length > 1),
  ])
}

function isHonored({ sentence, start }: NameStretch): boolean {
  return honorific(sentence.words[start - 1]?.text ?? '') !== undefined
}

interface Known {
  readonly people: ReadonlySet<string>
  readonly votes: KindVotes
  readonly firms: ReadonlySet<string>
  readonly storms: ReadonlySet<string>
  readonly given: ReadonlySet<string>
}

function settledKind(name: NameStretch, { people, votes, firms, storms, given }: Known): NameKind {
  const text = textOf(name)
  if (storms.has(text) && !people.has(text)) return 'other'
  if (given.has(text) && name.kind === 'organization' && knownOrganization(text) === undefined) return 'person'
  if ((people.has(text) || people.has(inSmallLetters(text))) && !isCountryOrState(text)) return 'person'
  if (isFamily(name, people)) return 'other'
  if (name.kind === 'person' && firms.has(text)) return 'organization'
  return votedKind(name, votes)
}

/** "the Ruizes", "the Harlows": all who bear the surname of somebody named. */
function isFamily(name: NameStretch, people: ReadonlySet<string>): boolean {
  const text = textOf(name)
  const before = name.sentence.words[name.start - 1]?.normal
  return before === 'the' && text.endsWith('s') && (people.has(text.slice(0, -1)) || people.has(text.slice(0, -2)))
}

/** "Calloway" of "Calloway Works Inc.": what a firm is called by for short. */
function firstWordsOfOrganizations(names: readonly NameStretch[]): ReadonlySet<string> {
  const short = names.filter(({ kind }) => kind === 'organization').map((name) => shortName(wordsIn(name)))
  return new Set(short.filter((word) => word !== undefined))
}

function shortName(words: readonly Word[]): string | undefined {
  const legal = isLegalForm(words.at(-1)?.normal ?? '')
  const bare = (legal ? words.slice(0, -1) : words).filter(({ text }) => text !== ',')
  const [first, second] = bare
  if (bare.length === 1) return legal ? first?.text : undefined
  if (bare.length !== 2 || second === undefined) return undefined
  const told =
    legal ||
    isOrganizationWord(second.normal) ||
    isFirmWord(second.normal) ||
    knownOrganization(bare.map(({ text }) => text).join(' ')) !== undefined
  return told ? first?.text : undefined
}

/** Names of one word in a pair with a person ("Ruiz or Lee"): what is joined is of one kind. */
function pairedWithPeople(names: readonly NameStretch[]): ReadonlySet<string> {
  return new Set(
    names
      .filter((name, index) => {
        if (name.end - name.start > 1 || name.kind === 'person' || name.kind === 'other') return false
        return [names[index - 1], names[index + 1]].some(
          (other) => other?.kind === 'person' && other.end - other.start === 1 && isPair(other, name),
        )
      })
      .map((name) => textOf(name))
      .filter((text) => nameLists().places.get(text) === undefined && knownOrganization(text) === undefined),
  )
}

function isPair(a: NameStretch, b: NameStretch): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  if (first.sentence.index !== second.sentence.index || second.start - first.end !== 1) return false
  return /^(?:and|or|vs\.?|versus|nor)$/u.test(first.sentence.words[first.end]?.normal ?? '')
}

function isCountryOrState(text: string): boolean {
  const place = nameLists().places.get(text)
  return place !== undefined && place.kind !== 'city'
}

/** The first words of people's names of several words, whatever lists say of them. */
function firstNames(names: readonly NameStretch[]): ReadonlySet<string> {
  const full = names.filter(({ kind, start, end }) => kind === 'person' && end - start > 1)
  return new Set(full.map((name) => wordsIn(name)[0]?.text ?? '').filter((text) => /^\p{Lu}\p{Ll}{2,}/u.test(text)))
}

/** Given names of people named in full, where nothing else is called so. */
function givenNames(names: readonly NameStretch[]): string[] {
  return names
    .filter(({ kind, start, end }) => kind === 'person' && end - start > 1)
    .map((name) => wordsIn(name)[0])
    .filter((word) => word !== undefined && isGiven(word.normal))
    .map((word) => word?.text ?? '')
    .filter((text) => nameLists().places.get(text) === undefined)
}

/** Names of people that the tagger did not see: alone, with a capital, and never in lower case. */
function missedNames(read: ReadText, names: readonly NameStretch[], people: ReadonlySet<string>): NameStretch[] {
  const lower = new Set(
    read.sentences.flatMap(({ words }) => words.map(({ text }) => text)).filter((text) => /^\p{Ll}/u.test(text)),
  )
  const taken = new Set(names.flatMap((name) => wordsIn(name).map(({ start }) => start)))
  return read.sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at): NameStretch[] => {
      if (taken.has(word.start) || !people.has(word.text) || lower.has(word.normal)) return []
      if (isCapital(sentence.words[at - 1]) || isCapital(sentence.words[at + 1])) return []
      return [{ sentence, start: at, end: at + 1, kind: 'person', certainty: 1 }]
    }),
  )
}

function isCapital(word: Word | undefined): boolean {
  return (
    word !== undefined && /^\p{Lu}/u.test(word.text) && honorific(word.text) === undefined && !word.tags.has('Date')
  )
}
