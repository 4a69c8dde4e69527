import { normalize } from '../read/words.ts'
import { nameLists } from '../recognize/name-words.ts'
import { isLegalForm, isOrganizationWord } from '../words/organization-words.ts'

/** Words that an acronym passes over. */
const SMALL: ReadonlySet<string> = new Set('of the and for in on to & at de la du des'.split(' '))

/** A name's words in lower case, periods, the article and legal forms left out. */
export function organizationWords(name: string): string[] {
  const words = normalize(name)
    .replaceAll(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replaceAll(/[,()"“”]/gu, ' ')
    .split(/[\s]+/u)
    .filter((word) => word !== '' && word !== 'the')
  const last = words.at(-1)
  return words.length > 1 && last !== undefined && isLegalForm(last) ? words.slice(0, -1) : words
}

/** Whether `name` is written as an acronym: "C.D.C.", "NATO". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}s?$/u.test(name) || /^\p{Lu}{1,4}(?:[&-]\p{Lu}{1,4}){1,2}$/u.test(name)
}

/**
 * Whether an acronym's letters are the first letters of the name's words: all of them, or all but the small ones ("CDC" of
 * "Centers for Disease Control and Prevention" leaves out its last word: a letter may be missing at the end).
 */
export function standsFor(acronym: string, name: string): boolean {
  const letters = normalize(acronym).replaceAll(/[^\p{L}]/gu, '')
  const words = normalize(name)
    .replaceAll(/\bu\.s\./gu, 'u s')
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && word !== 'the')
  if (words.length < 2) return false
  const all = words.map((word) => word[0]).join('')
  const large = words.filter((word) => !SMALL.has(word)).map((word) => word[0]).join('')
  if (letters === all || letters === large) return true
  return letters.length >= 3 && large.length - letters.length === 1 && (large.startsWith(letters) || large.endsWith(letters))
}

/** Whether two names, neither of them an acronym, can be of one organization. */
export function sameOrganization(a: string, b: string): boolean {
  const [x, y] = [organizationWords(a), organizationWords(b)]
  if (x.join(' ') === y.join(' ')) return true
  const bag = (words: readonly string[]): string => words.filter((word) => !SMALL.has(word)).toSorted().join(' ')
  if (bag(x) === bag(y)) return true
  const [long, short] = x.length > y.length ? [x, y] : [y, x]
  return isShortForm(short, long)
}

/** "Ruiz" of "Ruiz News", "the Times" of "the New York Times"; but not "Senate" of "Senate Ethics Committee". */
function isShortForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short.length === 0) return false
  const first = short.every((word, index) => long[index] === word)
  if (first && !short.every((word) => isOrganizationWord(word))) {
    return long.slice(short.length).every((word) => isOrganizationWord(word) || isLegalForm(word))
  }
  const last = short.every((word, index) => long[long.length - short.length + index] === word)
  if (!last) return false
  if (short.length === 1) return PAPERS.has(short[0] ?? '')
  const before = long.slice(0, long.length - short.length)
  // "Ethics Committee" of "House Ethics Committee"; but the "Supreme Court" is not the "Ohio Supreme Court".
  return before.length === 1 ? nameLists().places.get(before[0] ?? '') === undefined : before.at(-1) === 'of'
}

/** Papers that are called by their last word alone. */
const PAPERS: ReadonlySet<string> = new Set('times post journal tribune herald globe examiner chronicle telegraph guardian'.split(' '))
