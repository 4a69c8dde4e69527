import type { Word } from '../../read/text.ts'
import type { NamedSentence, PlacedName } from '../names/named-words.ts'
import type { PlacedRole } from './role-before.ts'
import { rolePhrase } from './role-noun-phrase.ts'
import { isDeterminer } from './role-phrase.ts'

/** Most appositives that one name takes. */
const MOST = 3

/** The appositives of a name and the position after them. */
export interface Appositives {
  readonly roles: readonly PlacedRole[]
  readonly end: number
}

/**
 * Noun phrases set off by commas after the name: "Ana Ruiz, 41, a fellow at the bank and a former judge,". An age between
 * is passed over.
 */
export function appositivesOf(named: NamedSentence, of: PlacedName): Appositives {
  const { words } = named
  const roles: PlacedRole[] = []
  let at = of.end
  while (roles.length < MOST && opens(words, at, roles.length > 0)) {
    const age = ageEnd(words, at + 1)
    if (age !== undefined) {
      at = age
      continue
    }
    const phrase = rolePhrase(named, at + 1)
    if (phrase === undefined || !closes(words[phrase.end]) || (roles.length > 0 && belongsToLast(named, at))) break
    roles.push({ ...phrase, of })
    at = phrase.end
  }
  return { roles, end: at }
}

/** A comma, a dash, a bracket; between two appositives also "and" with an article. */
function opens(words: readonly Word[], at: number, further: boolean): boolean {
  const word = words[at]
  if (word === undefined) return false
  return /^(?:,|–|—|--|-|\()$/u.test(word.text) || (further && word.normal === 'and' && isDeterminer(words[at + 1]))
}

function closes(word: Word | undefined): boolean {
  if (word === undefined || /^[,.;:?!)–—"”’'-]/u.test(word.text)) return true
  return /^(?:who|whose|which|said|says|told|and|that|where|when|as)$/u.test(word.normal)
}

function ageEnd(words: readonly Word[], at: number): number | undefined {
  return /^\d{1,3}$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',' ? at + 1 : undefined
}

/** "the minister of France, a member of the council": a second phrase after a name says what that name is. */
function belongsToLast({ words, nameAt }: NamedSentence, at: number): boolean {
  const last = nameAt(at - 1)
  return words[at]?.text === ',' && last !== undefined && isDeterminer(words[at + 1])
}
