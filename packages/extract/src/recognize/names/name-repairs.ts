import type { ReadText, Word } from '../../read/text.ts'
import { isCommonAcronym } from '../../words/common-acronyms.ts'
import { isDemonym } from '../../words/demonyms.ts'
import { isNoPerson, isWorkWord } from '../../words/firm-words.ts'
import { honorific } from '../../words/honorifics.ts'
import { knownOrganization } from '../../words/known-organizations.ts'
import { isOrganizationWord, isPaperWord } from '../../words/organization-words.ts'
import { isTitleModifier } from '../../words/role-modifiers.ts'
import { isPluralRole, roleNoun } from '../../words/role-nouns.ts'
import { withKnownNames } from './known-names.ts'
import { townsByState } from './name-addresses.ts'
import {
  cutAtCommonNouns,
  cutAtMarks,
  cutAtVerbs,
  joinedNicknames,
  splitMembers,
  splitPairs,
  withoutArticles,
  withoutContractions,
  withoutDays,
  withParticles,
} from './name-borders.ts'
import { firmsByNoun, withLegalForms } from './name-firms.ts'
import { headedByBodies, joinedNeighbors } from './name-joins.ts'
import { joinedPlaces, kindsByWords } from './name-kinds.ts'
import { withoutEpithets, withoutOpeningWords } from './name-openings.ts'
import { withoutPhantoms } from './name-phantoms.ts'
import { withPlacesByStart } from './name-place-starts.ts'
import { productsAsOthers } from './name-products.ts'
import { isGiven, nameLists } from './name-words.ts'
import { type NameStretch, textOf, wordsIn } from './tagged-names.ts'
import { leadingTitles } from '../roles/titles.ts'

/** A repair of the names of a document; it gives a new list. */
type Repair = (names: readonly NameStretch[]) => NameStretch[]

/** What is mended sentence by sentence, in this order: borders first, then kinds, then what is no name at all. */
const REPAIRS: readonly Repair[] = [
  withoutArticles,
  withoutContractions,
  withoutDays,
  joinedNicknames,
  joinedPlaces,
  headedByBodies,
  joinedNeighbors,
  cutAtMarks,
  cutAtVerbs,
  cutAtCommonNouns,
  splitPairs,
  splitMembers,
  honoredAsPeople,
  withParticles,
  withoutTitles,
  withoutAcronyms,
  withoutOpeningWords,
  withoutEpithets,
  withoutOffice,
  kindsByWords,
  firmsByNoun,
  townsByState,
  productsAsOthers,
  withoutPhantoms,
  withoutCommonWords,
]

export function repaired(read: ReadText, names: readonly NameStretch[]): NameStretch[] {
  const known = withKnownNames(read.sentences, names)
  return withPlacesByStart(
    read,
    withLegalForms(
      read,
      REPAIRS.reduce((list, repair) => repair(list), known),
    ),
  )
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

/** "Reno Sheriff", "Ruiz Communication Director": an office is no organization; what stands before it may be a place. */
function withoutOffice(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const last = wordsIn(name).at(-1)
    if (name.kind !== 'organization' || name.end - name.start < 2 || last === undefined) return [name]
    if (isWithinOffice(name)) return []
    if (
      roleNoun(last.normal) === undefined ||
      isPluralRole(last.normal) ||
      knownOrganization(textOf(name)) !== undefined
    )
      return [name]
    const rest: NameStretch = { ...name, end: name.end - 1, kind: 'place' }
    return nameLists().places.get(textOf(rest)) === undefined ? [] : [rest]
  })
}

/** "Shadow Home" of "Shadow Home Secretary": a part of an office that says nothing of a body. */
function isWithinOffice(name: NameStretch): boolean {
  const { sentence, end, certainty } = name
  if (!/^(?:Secretary|Minister|Attorney|Commissioner)$/u.test(sentence.words[end]?.text ?? '')) return false
  return certainty < 0.7 && knownOrganization(textOf(name)) === undefined
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
  return word !== undefined && !isGiven(word.normal)
}

/** "Democrat", "Senator", "the Court", "PR": what somebody or something is, not a name. */
function withoutCommonWords(names: readonly NameStretch[]): NameStretch[] {
  return names.flatMap((name): NameStretch[] => {
    const words = wordsIn(name)
    const [word] = words
    if (word === undefined) return []
    if (words.length > 1) return [name]
    // "US$20"
    if (name.sentence.words[name.end]?.text === '$') return []
    if (word.text.length === 1 || isCommonAcronym(word.text) || /^[DRI]-\p{Lu}/u.test(word.text)) return []
    if (name.kind === 'organization')
      return (isOrganizationWord(word.normal) || word.normal === 'state') &&
        knownOrganization(word.text) === undefined &&
        !isPaper(name)
        ? []
        : [name]
    if (isDemonym(word.text) || /^(?:north|south|east|west)$/u.test(word.normal)) return [{ ...name, kind: 'other' }]
    if (name.kind === 'place' && isOrganizationWord(word.normal)) return []
    if (name.kind !== 'person' || isHonored(name)) return [name]
    if (isWorkWord(word.normal) || isOrganizationWord(word.normal) || isNoPerson(word.text)) return []
    return roleNoun(word.normal) !== undefined || isTitleModifier(word.normal) ? [] : [name]
  })
}

/** "the Times" */
function isPaper({ sentence, start }: NameStretch): boolean {
  const [before, word, after] = [sentence.words[start - 1], sentence.words[start], sentence.words[start + 1]]
  return before?.normal === 'the' && isPaperWord(word?.text ?? '') && !/^\p{Lu}/u.test(after?.text ?? '')
}

function isHonored({ sentence, start }: NameStretch): boolean {
  return honorific(sentence.words[start - 1]?.text ?? '') !== undefined
}
