import type { Word } from '../../read/text.ts'
import { isKnownOther } from '../../words/known-others.ts'
import { isHeadedAsOrganization, isOrganizationWord } from '../../words/organization-words.ts'
import { isPlaceByEnd } from '../../words/place-words.ts'
import { knownOrganization } from '../../words/known-organizations.ts'
import { isGiven, nameLists } from './name-words.ts'
import { type NameStretch, textOf, wordsIn } from './tagged-names.ts'

/** "the Pentagon" → "Pentagon". */
export function withoutArticles(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) =>
    name.end - name.start > 1 && /^the$/iu.test(wordsIn(name)[0]?.text ?? '')
      ? { ...name, start: name.start + 1 }
      : name,
  )
}

/** "It's", "I'll": no part of a name. */
export function withoutContractions(names: readonly NameStretch[]): NameStretch[] {
  const isContraction = (word: Word | undefined): boolean => /['’](?:s|ll|ve|re|d|m|t)$|^I$/iu.test(word?.text ?? '')
  return names.flatMap((name): NameStretch[] => {
    const words = wordsIn(name)
    const at = words.findIndex(isContraction)
    if (at === -1 || /^['’]s$/u.test(words[at]?.text ?? '')) return [name]
    return at === words.length - 1 && at > 1 ? [{ ...name, end: name.end - 1 }] : []
  })
}

/** "Mr. van der Berg": particles in small letters before a surname are of the name, and a given name before them. */
export function withParticles(names: readonly NameStretch[]): NameStretch[] {
  const taken = new Set(names.flatMap((name) => wordsIn(name).map(({ start }) => start)))
  return names.map((name) => {
    const { words } = name.sentence
    let { start } = name
    while (PARTICLE.test(words[start - 1]?.text ?? '') && !taken.has(words[start - 1]?.start ?? -1)) start -= 1
    // "a van" drives.
    const determined = /^(?:a|an|the|his|her|their|of|in)$/u.test(words[start - 1]?.normal ?? '')
    const given = words[start - 1]
    const full = start < name.start && given !== undefined && isGivenName(given) && !taken.has(given.start)
    if (full) return { ...name, start: start - 1, kind: 'person' }
    return name.kind === 'person' && !determined ? { ...name, start } : name
  })
}

function isGivenName({ text, normal }: Word): boolean {
  return /^\p{Lu}/u.test(text) && isGiven(normal)
}

const PARTICLE = /^(?:van|von|der|den|del|della|di|bin|ibn|ter|ten|zu)$/u

const FULL_NICKNAME =
  /^\p{Lu}[\p{L}.’' -]*[ .](?:"[^"“”]{2,20}"|“[^"“”]{2,20}”|\([^()]{2,20}\)) [\p{Lu}][\p{L}’'. -]+$/u

/** `Robert C. "Bob" Ruiz`: a nickname in marks does not cut a name in two, whatever it was taken for. */
export function joinedNicknames(names: readonly NameStretch[]): NameStretch[] {
  const joined: NameStretch[] = []
  for (const name of names) {
    const back = (joined.at(-1)?.kind === 'other' ? [1, 2] : [1]).find((count) => isNicknamed(joined.at(-count), name))
    if (back === undefined) joined.push(name)
    else {
      const [first = name] = joined.splice(-back)
      joined.push({ ...first, end: name.end, certainty: Math.max(first.certainty, name.certainty) })
    }
  }
  return joined
}

function isNicknamed(first: NameStretch | undefined, name: NameStretch): boolean {
  if (first?.kind !== 'person' || name.kind !== 'person' || first.sentence !== name.sentence) return false
  return name.end - first.start <= 10 && FULL_NICKNAME.test(sourceOf({ ...first, end: name.end }))
}

function sourceOf({ sentence, start, end }: NameStretch): string {
  const [first, last] = [sentence.words[start], sentence.words[end - 1]]
  return first === undefined || last === undefined
    ? ''
    : sentence.text.slice(first.start - sentence.start, last.end - sentence.start)
}

/** A quotation mark without its fellow is a border, not a part of the name. */
export function cutAtMarks(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const marks = wordsIn(name).filter(({ text }) => /^["“”„«»(){}[\];:]$/u.test(text))
    const [mark] = marks
    if (mark === undefined || (marks.length === 2 && FULL_NICKNAME.test(sourceOf(name)))) return [name]
    const parts = [
      { ...name, end: mark.index },
      { ...name, start: mark.index + 1 },
    ].filter(({ start, end }) => start < end)
    // Both sides stay only where both have a capital.
    return parts.filter((part) =>
      wordsIn(part).every(({ text }) => /^[\p{Lu}\p{N}]|^(?:of|and|the|for|de|la|van|von|bin|al)$/u.test(text)),
    )
  })
}

/** "Ruiz thanked Lee": a verb in small letters between two names. */
export function cutAtVerbs(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const verb =
      name.kind === 'person'
        ? wordsIn(name).find(({ text, tags }) => /^\p{Ll}/u.test(text) && tags.has('Verb'))
        : undefined
    if (verb === undefined) return [name]
    return [
      { ...name, end: verb.index },
      { ...name, start: verb.index + 1 },
    ].filter(({ start, end }) => start < end)
  })
}

/** "Boko Haram affiliate Ansaru": a common noun within cuts an organization in two. */
export function cutAtCommonNouns(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const noun =
      name.kind === 'organization'
        ? wordsIn(name).find(({ text }) => /^\p{Ll}{4,}$/u.test(text) && !SMALL.test(text))
        : undefined
    if (noun === undefined || noun.index === name.start) return [name]
    return [
      { ...name, end: noun.index },
      { ...name, start: noun.index + 1 },
    ].filter(({ start, end }) => start < end)
  })
}

/** "Reno Christmas party": a day after a place's name is not of it. */
export function withoutDays(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) => {
    const place: NameStretch = { ...name, end: name.end - 1, kind: 'place' }
    const day = wordsIn(name).at(-1)?.text ?? ''
    const cut = name.end - name.start > 1 && isKnownOther(day) && nameLists().places.get(textOf(place)) !== undefined
    return cut ? place : name
  })
}

const SMALL = /^(?:with|against|from|into|without|under|über|para|pour|della|delle|degli)$/u

/** "Ruiz Institute and Lee University" are two; "Institute of Food and Drink" is one. */
export function splitPairs(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const words = wordsIn(name)
    const and = words.findIndex(({ normal }) => normal === 'and')
    if (name.kind !== 'organization' || and < 1 || knownOrganization(textOf(name)) !== undefined) return [name]
    const left = { ...name, end: name.start + and }
    const from = words[and + 1]?.normal === 'the' ? and + 2 : and + 1
    const right = { ...name, start: name.start + from }
    return isHeaded(left) && isHeaded(right) ? [left, right] : [name]
  })
}

function isHeaded(name: NameStretch): boolean {
  return isHeadedAsOrganization(wordsIn(name).map(({ normal }) => normal))
}

/** "Ana Ruiz of Fox News", "Ana Ruiz of Reno": a person and an organization or a place. */
export function splitMembers(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const words = wordsIn(name)
    const of = words.findIndex(({ normal }) => normal === 'of')
    if ((name.kind !== 'organization' && name.kind !== 'other') || of < 2 || of > 3) return [name]
    const rest = { ...name, start: name.start + (words[of + 1]?.normal === 'the' ? of + 2 : of + 1) }
    if (!isGiven(words[0]?.normal ?? '') || isHeaded({ ...name, end: name.start + of })) return [name]
    const kind = kindOfRest(rest)
    return kind === undefined
      ? [name]
      : [
          { ...name, end: name.start + of, kind: 'person' },
          { ...rest, kind },
        ]
  })
}

function kindOfRest(rest: NameStretch): NameStretch['kind'] | undefined {
  const last = wordsIn(rest).at(-1)?.normal ?? ''
  if (knownOrganization(textOf(rest)) !== undefined || isHeaded(rest) || isOrganizationWord(last)) return 'organization'
  const place =
    nameLists().places.get(textOf(rest)) !== undefined || isPlaceByEnd(wordsIn(rest).map(({ normal }) => normal))
  return place ? 'place' : undefined
}
