import { rowsOf } from '../lexicon/index.ts'

/**
 * What a noun says that a person is: by office, work, party or kin. Such nouns head titles ("Vice President Ruiz"),
 * appositives ("Ana Ruiz, a former judge") and nominal mentions ("the senator").
 */
export interface RoleNoun {
  readonly kind: 'office' | 'rank' | 'work' | 'kin' | 'standing'
  /** What it tells of the person. */
  readonly gender: 'female' | 'male' | null
}

const BY_WORD: ReadonlyMap<string, RoleNoun> = new Map(
  rowsOf('role-nouns', 'word', 'kind', 'gender').map(({ word, kind, gender }) => [
    word,
    { kind: kind as RoleNoun['kind'], gender: gender === '' ? null : (gender as 'female' | 'male') },
  ]),
)

/** The row of a role noun in lower case, singular or plural; undefined for any other word. */
export function roleNoun(word: string): RoleNoun | undefined {
  const bare = word.replace(/^(?:ex|then|co|vice)-/u, '')
  return BY_WORD.get(word) ?? BY_WORD.get(singular(word)) ?? BY_WORD.get(bare) ?? madeNoun(word)
}

/** Nouns of persons by their second part: "speechwriter", "geneticist" of "-ologist", "horsewoman". */
const MADE =
  /^\p{L}{3,}(?:writer|maker|keeper|holder|owner|ologist|ographer|woman|planner|player|fighter|breaker|setter|builder|bearer|goer|trainer|dealer|reader)s?$/u
const MADE_NOUN: RoleNoun = { kind: 'work', gender: null }

function madeNoun(word: string): RoleNoun | undefined {
  return MADE.test(word) && !/^(?:place|lease)holders?$/u.test(word) ? MADE_NOUN : undefined
}

/** Whether the word is a role noun in its plural: "senators". */
export function isPluralRole(word: string): boolean {
  return !BY_WORD.has(word) && BY_WORD.has(singular(word))
}

function singular(word: string): string {
  if (IRREGULAR.has(word)) return IRREGULAR.get(word) ?? word
  if (word.endsWith('men')) return word.replace(/men$/u, 'man')
  if (word.endsWith('wives')) return word.replace(/wives$/u, 'wife')
  if (word.endsWith('ies')) return word.replace(/ies$/u, 'y')
  if (/(?:sses|ches|shes)$/u.test(word)) return word.replace(/es$/u, '')
  // "Sens." is "Sen." of several.
  if (word.endsWith('s.')) return word.replace(/s\.$/u, '.')
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['attorneys-general', 'attorney-general'],
  ['fathers-in-law', 'father-in-law'],
])
