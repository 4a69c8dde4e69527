import { normalize } from '../read/words.ts'
import { SMALL_WORDS } from '../recognize/acronyms.ts'
import { nameLists } from '../recognize/names/name-words.ts'
import { isLegalForm, isOrganizationWord, isPaperWord } from '../words/organization-words.ts'

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

/** The country before the name of one of its bodies left out: "US Congress" → "Congress". */
export function withoutNation(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words
  if (words.length > 1 && /^(?:us|uk|un|eu|british|american)$/u.test(first)) return words.slice(1)
  return words.length > 2 && /^united$/u.test(first) && /^(?:states|kingdom|nations)$/u.test(second)
    ? words.slice(2)
    : words
}

/** Whether two names, neither of them an acronym, can be of one organization. */
export function sameOrganization(a: string, b: string): boolean {
  const [x, y] = [organizationWords(a), organizationWords(b)]
  if (withoutNation(x).join(' ') === withoutNation(y).join(' ')) return true
  if (bagOf(x) === bagOf(y)) return true
  const [long, short] = x.length > y.length ? [x, y] : [y, x]
  return isShortForm(short, long)
}

/** A name's words in the alphabet's order, the small ones left out. */
export function bagOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .toSorted()
    .join(' ')
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
  if (short.length === 1) return isPaperWord(short[0] ?? '')
  const before = long.slice(0, long.length - short.length)
  // "Ethics Committee" of "House Ethics Committee"; but the "Supreme Court" is not the "Ohio Supreme Court".
  return before.length === 1 ? nameLists().places.get(before[0] ?? '') === undefined : before.at(-1) === 'of'
}
