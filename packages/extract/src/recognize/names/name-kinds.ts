import { isCommonAcronym } from '../../words/common-acronyms.ts'
import { isFirmWord, isNoPerson, isWorkWord } from '../../words/firm-words.ts'
import { isKnownOther } from '../../words/known-others.ts'
import { isKnownSurname } from '../../words/known-surnames.ts'
import { isBodyNowhere, isHeadedAsOrganization } from '../../words/organization-words.ts'
import { isPlaceByEnd, isPlaceByStart, isPlaceNotPerson } from '../../words/place-words.ts'
import { isGiven } from './name-words.ts'
import type { NameKind, NameStretch } from './tagged-names.ts'
import { textOf, wordsIn } from './tagged-names.ts'

/** What the words of a name say of its kind: "Ruiz Endowment for Peace", "Ruiz Energy", "the Ana Ruiz Show", "Roe v. Doe". */
export function kindsByWords(names: readonly NameStretch[]): NameStretch[] {
  return names.map((name) => {
    const kind = name.end - name.start === 1 ? kindOfWord(name) : kindOfWords(name)
    return kind === name.kind ? name : { ...name, kind }
  })
}

function kindOfWord(name: NameStretch): NameKind {
  const text = textOf(name)
  if (isKnownOther(text)) return 'other'
  if (/\p{Lu}&\p{Lu}/u.test(text)) return 'organization'
  if (/\p{L}\.(?:com|org|net|gov|edu|co\.uk)$/u.test(text)) return 'organization'
  return isKnownSurname(text) ? 'person' : name.kind
}

function kindOfWords(name: NameStretch): NameKind {
  const { kind } = name
  const words = wordsIn(name)
  const lower = words.map(({ normal }) => normal)
  const last = lower.at(-1) ?? ''
  if (isKnownOther(textOf(name)) || words.some(({ text }) => /^vs?\.?$/u.test(text))) return 'other'
  if (kind === 'person' && (isNoSurname(words.at(-1)?.text ?? '') || isNoPerson(textOf(name)))) return 'other'
  if (kind === 'organization' && isEventWord(last)) return 'other'
  if (kind !== 'other' && isSomebody(words.map(({ text }) => text))) return 'person'
  if (kind === 'person' ? isPlaceByEnd(lower) : kind !== 'other' && isPlaceNotPerson(lower)) return 'place'
  if (kind === 'organization') return kind
  if (kind !== 'other' && isPlaceByStart(lower)) return 'place'
  const firm = isFirmWord(last) || isBodyByEdge(lower) || words.some(({ text }) => text === '&')
  return firm || (kind === 'other' && isHeadedAsOrganization(lower)) ? 'organization' : kind
}

/** "Ana Ruiz Jr.", and a given name before a surname that news needs no given name for. As written. */
function isSomebody(words: readonly string[]): boolean {
  const [given = '', surname = ''] = [words[0], words.at(-1)]
  if (/^(?:Jr|Sr)\.?$/u.test(surname)) return words.length > 2
  const borne = isGiven(given.toLowerCase())
  return words.length < 4 && borne && isKnownSurname(surname)
}

/** "University of Ohio", "Marlow School District": what a tagger may take for places. Lower case. */
function isBodyByEdge(words: readonly string[]): boolean {
  const university = /^(?:university|college|institute|diocese|archdiocese)$/u.test(words[0] ?? '') && words[1] === 'of'
  return university || isBodyNowhere(words) || words.slice(-2).join(' ') === 'school district'
}

/** "the Ana Ruiz Show", "Reno-trained", "Arlow VR" */
function isNoSurname(word: string): boolean {
  return isWorkWord(word.toLowerCase()) || isAdjective(word.toLowerCase()) || isCommonAcronym(word)
}

/** "Reno-trained" */
function isAdjective(word: string): boolean {
  return /-(?:type|trained|based|led|backed|style|era|born|winner|winning|like|area)$/u.test(word)
}

/** Ends of names of what happens or is made, whatever body stands before them: "Reno Film Festival", "Ruiz Poll". */
function isEventWord(word: string): boolean {
  return /^(?:festival|championships?|cup|bowl|games|marathon|awards?|prize|medal|act|amendment|study|poll|show|concert|exhibition|tournament|olympics|parade)$/u.test(
    word,
  )
}

/** "Ana Ruiz Memorial" and "Hall Station" side by side: one place, cut in two by the tagger. */
export function joinedPlaces(names: readonly NameStretch[]): NameStretch[] {
  const joined: NameStretch[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const whole = last === undefined ? undefined : { ...last, end: name.end, kind: 'place' as const }
    const beside = last?.sentence === name.sentence && last.end === name.start
    if (whole !== undefined && beside && isPlaceByEnd(wordsIn(whole).map(({ normal }) => normal)))
      joined[joined.length - 1] = whole
    else joined.push(name)
  }
  return joined
}
