import type { EntityMention } from '../contract/person.ts'

/**
 * A name as a part of keys: accents, case, punctuation and a leading article folded away, words joined by hyphens.
 * "The Łódź Times’" gives "lodz-times".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('Ł', 'L')
    .replaceAll('ł', 'l')
    .toLowerCase()
    .replaceAll(/['’‘ʼ.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .replace(/^(?:the|an?)-(?=.)/u, '')
}

/** The fullest name: the longest mention of kind "name", the first of equals; else the first mention of any kind. */
export function fullestName(mentions: readonly EntityMention[]): string {
  const names = mentions.filter((mention) => mention.kind === 'name')
  const [first] = mentions
  return names.reduce((best, { text }) => (text.length > best.length ? text : best), '') || (first?.text ?? '')
}

/** Makes keys unique in their list, in list order: the second "count/deaths" becomes "count/deaths#2". */
export function uniqueKeys<T extends { readonly key: string }>(facts: readonly T[]): T[] {
  const seen = new Map<string, number>()
  return facts.map((fact) => {
    const times = (seen.get(fact.key) ?? 0) + 1
    seen.set(fact.key, times)
    return times === 1 ? fact : { ...fact, key: `${fact.key}#${times}` }
  })
}
