import type { Word } from '../../read/text.ts'
import { isCommonAcronym } from '../../words/common-acronyms.ts'
import { isDemonym } from '../../words/demonyms.ts'
import { isFirmWord, isWorkWord } from '../../words/firm-words.ts'
import { honorific, isCourtesy } from '../../words/honorifics.ts'
import { knownOrganization } from '../../words/known-organizations.ts'
import { isLegalForm, isOrganizationWord, isPaperWord } from '../../words/organization-words.ts'
import { isPlaceByEnd } from '../../words/place-words.ts'
import { isTitleModifier } from '../../words/role-modifiers.ts'
import { roleNoun } from '../../words/role-nouns.ts'
import { isGiven, nameLists } from './name-words.ts'
import { type NameStretch, wordsIn } from './tagged-names.ts'

/** What is mended sentence by sentence after the tagger: borders, then kinds by a last word, then what is no name at all. */
export function repaired(names: readonly NameStretch[]): NameStretch[] {
  return joinedByParticles(names)
    .map(withoutArticle)
    .map(withoutOpening)
    .map(withFirmWord)
    .filter((name) => !hasContraction(name) && !isHandle(name))
    .map(withKindByEnd)
    .flatMap(withoutCommonWord)
}

const PARTICLES = /^(?:da|do|dos|das|di|del|della|van|von|der|den|bin|ibn)$/u

/** "Ana Ruiz" da "Costa Lima": particles go on inside a person's name. */
function joinedByParticles(names: readonly NameStretch[]): NameStretch[] {
  const joined: NameStretch[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const between = before?.sentence === name.sentence ? name.sentence.words.slice(before.end, name.start) : []
    const isOne = between.length > 0 && between.every(({ text }) => PARTICLES.test(text))
    if (before?.kind === 'person' && isOne) joined[joined.length - 1] = { ...before, end: name.end }
    else joined.push(name)
  }
  return joined
}

/** "Ana Ruiz" before "Health", "Foundation": the firm that bears the name. */
function withFirmWord(name: NameStretch): NameStretch {
  const { kind, start, end, sentence } = name
  const after = sentence.words[end]
  // "Tessaly plc": the form is of the name.
  if (kind !== 'other' && after !== undefined && isLegalForm(after.normal) && /^(?:\p{Lu}|plc$)/u.test(after.text))
    return { ...name, kind: 'organization', end: end + 1, certainty: 1 }
  const isFirm = kind === 'person' && end - start > 1 && after !== undefined && /^\p{Lu}\p{Ll}/u.test(after.text)
  return isFirm && (isOrganizationWord(after.normal) || isFirmWord(after.normal))
    ? { ...name, kind: 'organization', end: end + 1 }
    : name
}

/** "the Pentagon" → "Pentagon", "Ms. Ruiz" → "Ruiz". */
function withoutArticle(name: NameStretch): NameStretch {
  const first = wordsIn(name)[0]?.text ?? ''
  const before = /^the$/iu.test(first) || (name.kind === 'person' && isCourtesy(first))
  return before && name.end - name.start > 1 ? { ...name, start: name.start + 1 } : name
}

/** "Then Corvane", "No Corvane": a word of the sentence that only its place gives a capital. */
function withoutOpening(name: NameStretch): NameStretch {
  const first = name.sentence.words[name.start]
  const isOpening = name.end - name.start > 1 && name.sentence.words.slice(0, name.start).every(isMark)
  return isOpening && first !== undefined && SMALL.some((kind) => first.tags.has(kind)) && !first.tags.has('Noun')
    ? { ...name, start: name.start + 1 }
    : name
}

const SMALL = ['Adverb', 'Conjunction', 'Determiner', 'Preposition'] as const

function isMark({ tags }: Word): boolean {
  return tags.has('Punctuation')
}

/** "I'll", "We're": no part of a name. */
function hasContraction(name: NameStretch): boolean {
  return wordsIn(name).some(({ text }) => /\p{L}['’](?:s|ll|ve|re|d|m|t)$|^I$/iu.test(text))
}

/** "@anaruiz", "#Ruiz", `author="anaruiz"`: the word with the sign is no name of the prose. */
function isHandle({ sentence: { words }, start }: NameStretch): boolean {
  const [before, second] = [words[start - 1], words[start - 2]]
  const signed = /^[@#]$/u.test(before?.text ?? '') && before?.end === words[start]?.start
  return signed || (/^["“”]$/u.test(before?.text ?? '') && second?.text === '=')
}

/**
 * "Marlow County", "Corvane Inc.", "the Ruiz Lee Festival": what a name of several words ends with says that it is a place or an occasion;
 * but "Friends of Marlow County" is a body.
 */
function withKindByEnd(name: NameStretch): NameStretch {
  const words = wordsIn(name).map(({ normal }) => normal)
  if (words.length > 1 && isLegalForm(words.at(-1) ?? '')) return { ...name, kind: 'organization', certainty: 1 }
  if (name.kind === 'other' || words.length === 1) return name
  if (isPlaceByEnd(words)) {
    const body = name.kind === 'organization' && words.some((word) => /^(?:of|for)$/u.test(word))
    return body ? name : { ...name, kind: 'place' }
  }
  const occasion = name.kind === 'organization' && isOccasionWord(words.at(-1) ?? '')
  return occasion ? { ...name, kind: 'other' } : name
}

/** Ends of names of what happens or is made, whatever body stands before them: "Reno Film Festival", "Ruiz Poll". */
function isOccasionWord(word: string): boolean {
  return /^(?:festival|championships?|cup|bowl|games|marathon|awards?|prize|medal|act|amendment|study|poll|show|concert|exhibition|tournament|olympics|parade)$/u.test(
    word,
  )
}

/** "Democrat", "Senator", "the Court", "PR": what somebody or something is, not a name. */
function withoutCommonWord(name: NameStretch): NameStretch[] {
  const [word, second] = wordsIn(name)
  if (word === undefined || second !== undefined) return [name]
  // "US$20"
  if (name.sentence.words[name.end]?.text === '$') return []
  if (/^(?:Feb|Apr|Jul|Aug|Sept|Oct|Nov|Dec)\.?$/u.test(word.text)) return []
  if (word.text.length === 1 || isCommonAcronym(word.text) || /^[DRI]-\p{Lu}/u.test(word.text)) return []
  if (name.kind === 'organization') return isCommonBody(name) ? [] : [name]
  if (isDemonym(word.text) || /^(?:north|south|east|west)$/u.test(word.normal)) return [{ ...name, kind: 'other' }]
  if (name.kind === 'place' && isOrganizationWord(word.normal)) return []
  if (name.kind !== 'person' || isHonored(name)) return [name]
  if (isUnborneAcronym(name)) return [{ ...name, kind: 'organization' }]
  if (isWorkWord(word.normal) || isOrganizationWord(word.normal)) return []
  return roleNoun(word.normal) !== undefined || isTitleModifier(word.normal) ? [] : [name]
}

/** "WKQX" of a sentence in small letters: capitals that are nobody's given name or surname. */
function isUnborneAcronym({ sentence, start }: NameStretch): boolean {
  const text = sentence.words[start]?.text ?? ''
  if (!/^\p{Lu}{3,6}$/u.test(text) || sentence.text === sentence.text.toUpperCase()) return false
  const borne = `${text.charAt(0)}${text.slice(1).toLowerCase()}`
  return !isGiven(text.toLowerCase()) && nameLists().names.get(borne) === 0
}

/** "the Bank", "the State", but "the Times". */
function isCommonBody({ sentence, start }: NameStretch): boolean {
  const [before, word, after] = [sentence.words[start - 1], sentence.words[start], sentence.words[start + 1]]
  if (word === undefined || knownOrganization(word.text) !== undefined) return false
  const paper = before?.normal === 'the' && isPaperWord(word.text) && !/^\p{Lu}/u.test(after?.text ?? '')
  return (isOrganizationWord(word.normal) || word.normal === 'state') && !paper
}

function isHonored({ sentence, start }: NameStretch): boolean {
  return honorific(sentence.words[start - 1]?.text ?? '') !== undefined
}
