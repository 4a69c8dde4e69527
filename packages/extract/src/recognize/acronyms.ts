import { normalize } from '../read/words.ts'

/** Words that an acronym passes over. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('of the and for in on to & at de la du des'.split(' '))

/** Whether `name` is written as an acronym: "C.D.C.", "NATO", "DoT". */
export function isAcronym(name: string): boolean {
  if (/^(?:\p{Lu}\.?){2,7}s?$/u.test(name) || /^\p{Lu}{1,4}o[fn]?\p{Lu}{1,4}$/u.test(name)) return true
  return /^\p{Lu}{1,4}(?:[&-]\p{Lu}{1,4}){1,2}$/u.test(name)
}

/**
 * Whether an acronym's letters are the first letters of the name's words: all of them, or all but the small ones ("CDC" of
 * "Centers for Disease Control and Prevention" leaves out its last word: a letter may be missing at the end).
 */
export function standsFor(acronym: string, name: string): boolean {
  return acronymsOf(name).includes(lettersOf(acronym))
}

export function lettersOf(acronym: string): string {
  return normalize(acronym).replaceAll(/[^\p{L}]/gu, '')
}

/** The letters of every acronym that may stand for a name; none for a name of one word. */
export function acronymsOf(name: string): readonly string[] {
  // "UK", "U.S.": each letter of an acronym within the name counts.
  const words = normalize(
    name.replaceAll(/\b\p{Lu}{2,3}\b|(?:\p{Lu}\.){2,}/gu, (found) => found.replaceAll(/\.?(?=.)/gu, ' ')),
  )
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && word !== 'the')
  if (words.length < 2) return []
  const all = words.map((word) => word[0]).join('')
  const large = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join('')
  const shorter = large.length > 3 ? [large.slice(0, -1), large.slice(1)] : []
  return [all, large, ...shorter]
}
