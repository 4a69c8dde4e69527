import { normalize } from '../../read/words.ts'
import { sameGivenName } from '../../words/nicknames.ts'

/** A person's name taken apart; all in lower case without periods. */
export interface PersonName {
  readonly given: readonly string[]
  readonly surname: string
  /** "jr", "iii": empty where there is none. */
  readonly suffix: string
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|esq)$/u
/** Small words that belong to the surname after them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn ben von van der den de la du di da dos del ter st'.split(' '),
)

/** Takes a name apart; a name of one word, particles before it aside, has no given name. */
export function personName(text: string): PersonName {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/["“”'‘’][\p{L} ]+["“”'‘’]|\([\p{L} ]+\)/gu, ' ')
    .replaceAll(/[.,]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  const last = normalize(words.at(-1) ?? '')
  const suffix = words.length > 1 && SUFFIX.test(last) ? last : ''
  const bare = suffix === '' ? words : words.slice(0, -1)
  let at = bare.length - 1
  // In lower case a particle is one at any place; with a capital ("Al Gore", "Ben Ruiz") it may be a given name.
  while (at > 0 && PARTICLES.has(normalize(bare[at - 1] ?? '')) && (at > 1 || /^\p{Ll}/u.test(bare[0] ?? ''))) at -= 1
  return {
    given: bare.slice(0, Math.max(at, 0)).map(normalize),
    surname: normalize(bare.slice(Math.max(at, 0)).join(' ')).replace(/^al-/u, ''),
    suffix,
  }
}

/** Whether two names, both with given names, can be of one person. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (isEndOf(a, b) || isEndOf(b, a) || isTurned(a, b)) return true
  if (a.surname !== b.surname || (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '')) return false
  const [first = '', ...middle] = a.given
  const [other = '', ...otherMiddle] = b.given
  if (!sameGiven(first, other)) return sameInitials(a.given, b.given)
  const [m, o] = [middle[0], otherMiddle[0]]
  return m === undefined || o === undefined || sameGiven(m, o)
}

/** "De Blasio" of "Bill de Blasio", "Peña Ruiz" of "Ana Peña Ruiz": a surname of two words. */
function isEndOf(short: PersonName, long: PersonName): boolean {
  const words = long.surname.includes(' ') ? long.surname.split(' ').length : 1
  if (short.given[0]?.length === 1 || short.given.length + 1 >= long.given.length + words) return false
  return [...long.given, long.surname].join(' ').endsWith(` ${[...short.given, short.surname].join(' ')}`)
}

/** "Jinping Xi" and "Xi Jinping": two words in either order. */
function isTurned(a: PersonName, b: PersonName): boolean {
  return a.given.length === 1 && b.given.length === 1 && a.given[0] === b.surname && b.given[0] === a.surname
}

function sameGiven(a: string, b: string): boolean {
  if (a === b || sameGivenName(a, b)) return true
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** "J. Edgar Ruiz" and "Edgar Ruiz": a first initial may be left out. */
function sameInitials(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return long.length === 2 && short.length === 1 && long[0]?.length === 1 && long[1] === short[0]
}
