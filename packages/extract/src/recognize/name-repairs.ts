import type { ReadText, Word } from '../read/text.ts'
import { isCommonAcronym } from '../words/common-acronyms.ts'
import { isDemonym } from '../words/demonyms.ts'
import { isFirmWord, isNoPerson, isWorkWord } from '../words/firm-words.ts'
import { honorific } from '../words/honorifics.ts'
import { knownOrganization } from '../words/known-organizations.ts'
import { isKnownSurname } from '../words/known-surnames.ts'
import { isHeadedAsOrganization, isOrganizationWord } from '../words/organization-words.ts'
import { isTitleModifier } from '../words/role-modifiers.ts'
import { roleNoun } from '../words/role-nouns.ts'
import { withKnownNames } from './known-names.ts'
import { cutAtMarks, cutAtVerbs, joinedNicknames, splitMembers, splitPairs, withoutArticles, withoutContractions } from './name-borders.ts'
import { nameLists } from './name-words.ts'
import { type NameStretch, textOf, wordsIn } from './tagged-names.ts'
import { leadingTitles } from './titles.ts'

/** A repair of the names of a document; it gives a new list. */
type Repair = (names: readonly NameStretch[]) => NameStretch[]

/** What is mended sentence by sentence, in this order: borders first, then kinds, then what is no name at all. */
const REPAIRS: readonly Repair[] = [
  withoutArticles,
  withoutContractions,
  joinedNicknames,
  cutAtMarks,
  cutAtVerbs,
  splitPairs,
  splitMembers,
  honoredAsPeople,
  withoutTitles,
  withoutAcronyms,
  withoutOpeningWords,
  kindsByWords,
  withoutCommonWords,
]

export function repaired(read: ReadText, names: readonly NameStretch[]): NameStretch[] {
  return REPAIRS.reduce((list, repair) => repair(list), withKnownNames(read.sentences, names))
}

/** "Well Ana Ruiz": a word with a capital only because the sentence begins with it. */
function withoutOpeningWords(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const [first] = wordsIn(name)
    if (first === undefined || !opensSentence(name) || !isNoNoun(first)) return [name]
    if (name.end - name.start === 1) return []
    return name.kind === 'person' ? [{ ...name, start: name.start + 1 }] : [name]
  })
}

function opensSentence({ sentence, start }: NameStretch): boolean {
  return /^["“]$/u.test(sentence.words[start - 1]?.text ?? '') || sentence.words.slice(0, start).every(({ tags }) => tags.has('Punctuation'))
}

/** A verb, an adverb, a small word: nothing that a name begins with. */
function isNoNoun({ tags, normal }: Word): boolean {
  if (nameLists().lexicon.get(normal)?.flags !== 0 || nameLists().places.get(normal) !== undefined) return false
  if (tags.has('Noun') || tags.has('ProperNoun')) return false
  return ['Verb', 'Adverb', 'Preposition', 'Conjunction', 'Determiner', 'Expression', 'QuestionWord'].some((tag) => tags.has(tag))
}

/** After "Mr." stands a person. */
function honoredAsPeople(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) => {
    const before = name.sentence.words[name.start - 1]?.text ?? ''
    return /^(?:Mr|Mrs|Ms|Mx)\.?$/u.test(before) ? { ...name, kind: 'person', certainty: 1 } : name
  })
}

/** "President Ruiz" → "Ruiz". */
function withoutTitles(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) =>
    name.kind === 'person' ? { ...name, start: name.start + leadingTitles(wordsIn(name)) } : name,
  )
}

/** "SBPD Ruiz": an acronym before a name in small letters is whom the person works for. */
function withoutAcronyms(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) => {
    const [first, second] = wordsIn(name)
    const apart = /^\p{Lu}{3,5}$/u.test(first?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(second?.text ?? '')
    return name.kind === 'person' && apart && isUnlisted(first) ? { ...name, start: name.start + 1 } : name
  })
}

function isUnlisted(word: Word | undefined): boolean {
  return word !== undefined && (nameLists().lexicon.get(word.normal)?.flags ?? 0) === 0
}

/** What the words of a name say of its kind: "Ruiz Endowment for Peace", "Ruiz Energy", "the Ana Ruiz Show", "Roe v. Doe". */
function kindsByWords(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) => {
    const words = wordsIn(name)
    const last = words.at(-1)?.normal ?? ''
    if (words.length === 1) return isKnownSurname(textOf(name)) && name.kind !== 'person' ? { ...name, kind: 'person' } : name
    if (words.some(({ text }) => /^vs?\.?$/u.test(text))) return { ...name, kind: 'other' }
    if (name.kind === 'person' && (isWorkWord(last) || isAdjective(last) || isNoPerson(textOf(name)))) return { ...name, kind: 'other' }
    const firm = isFirmWord(last) || words.some(({ text }) => text === '&')
    if ((name.kind === 'person' || name.kind === 'place') && firm) return { ...name, kind: 'organization' }
    if (name.kind === 'other' && isHeadedAsOrganization(words.map(({ normal }) => normal))) return { ...name, kind: 'organization' }
    return name
  })
}

/** "Reno-trained" */
function isAdjective(word: string): boolean {
  return /-(?:trained|based|led|backed|style|era|born|winner|winning|like|area)$/u.test(word)
}

/** "Democrat", "Senator", "the Court", "PR": what somebody or something is, not a name. */
function withoutCommonWords(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const words = wordsIn(name)
    const [word] = words
    if (word === undefined) return []
    if (words.length > 1) return [name]
    if (isCommonAcronym(word.text) || /^[DRI]-\p{Lu}/u.test(word.text)) return []
    if (name.kind === 'organization') return isOrganizationWord(word.normal) && knownOrganization(word.text) === undefined ? [] : [name]
    if (isDemonym(word.text) || /^(?:north|south|east|west)$/u.test(word.normal)) return [{ ...name, kind: 'other' }]
    if (name.kind !== 'person' || isHonored(name)) return [name]
    if (isWorkWord(word.normal) || isOrganizationWord(word.normal) || isNoPerson(word.text)) return []
    return roleNoun(word.normal) !== undefined || isTitleModifier(word.normal) ? [] : [name]
  })
}

function isHonored({ sentence, start }: NameStretch): boolean {
  return honorific(sentence.words[start - 1]?.text ?? '') !== undefined
}
