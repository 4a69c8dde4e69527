import { extentsOf } from '../contract/extents.ts'
import { slice, type Span } from '../contract/span.ts'
import { fold } from '../normalize/names.ts'
import { placeName, type Rule, type Sheet } from './rule.ts'

/** A surname of somebody, and where it is written so. */
interface Surname {
  readonly folded: string
  readonly first: string
  readonly id: string
  readonly spans: readonly Span[]
}

/** Shorter surnames are one letter apart too often: "Chan" and "Chen". */
const SHORTEST = 5

/** `name-spelling`: a surname one letter from another that the article writes more often, with no first name of its own. */
export const nameSpellings: Rule = (sheet, text) => {
  const known = surnamesOf(sheet)
  const nearOf = neighbors(known.filter(({ first }) => first !== ''))
  return strayNames(sheet, text, known).flatMap((stray) => {
    const near = nearOf(stray).filter(
      (name) => isSlip(name, stray) && (isUsual(name, stray) || isSecond(text, name, stray)),
    )
    const [name] = near
    // Several people of one surname are no doubt; two surnames are.
    if (name === undefined || new Set(near.map(({ folded }) => folded)).size > 1) return []
    const [span] = stray.spans
    const [other] = name.spans
    if (span === undefined || other === undefined) return []
    return [
      {
        rule: 'name-spelling',
        level: 'warning' as const,
        message: `one name in two spellings: “${other.text}” in ${placeName(sheet, other)}, “${span.text}” in ${placeName(sheet, span)}`,
        spans: [other, span],
        facts: [...new Set([name.id, stray.id].filter((id) => id !== ''))],
      },
    ]
  })
}

/**
 * Gives the names that may be one slip from another, in their order: two words one letter apart are the same once a letter
 * is left out of one of them or of both (Garbe's symmetric deletion, 2012).
 */
export function neighbors<T extends { readonly folded: string }>(
  names: readonly T[],
): (stray: { readonly folded: string }) => readonly T[] {
  const byPart = new Map<string, Set<number>>()
  for (const [index, { folded }] of names.entries()) {
    for (const part of withoutOneLetter(folded)) {
      const known = byPart.get(part)
      if (known === undefined) byPart.set(part, new Set([index]))
      else known.add(index)
    }
  }
  return ({ folded }) => {
    const found = new Set([...withoutOneLetter(folded)].flatMap((part) => [...(byPart.get(part) ?? [])]))
    return [...found].toSorted((a, b) => a - b).flatMap((index) => names[index] ?? [])
  }
}

/** The word, and the word without each of its letters. */
function withoutOneLetter(word: string): ReadonlySet<string> {
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])
}

function isSlip(usual: Surname, stray: Surname): boolean {
  if (usual.folded === stray.folded) return false
  if (stray.first !== '' && stray.first !== usual.first) return false
  if (`${usual.folded}s` === stray.folded || usual.folded === `${stray.folded}s`) return false
  if (usual.folded.length < SHORTEST || stray.folded.length < SHORTEST) return false
  return usual.folded.charAt(0) === stray.folded.charAt(0) && oneSlip(usual.folded, stray.folded)
}

function isUsual(name: Surname, stray: Surname): boolean {
  return name.spans.length >= 2 && name.spans.length > stray.spans.length
}

/** Long enough that two people of one article hardly have them both. */
const LONG = 7

/** "Theodora Kessinger, 58, … Ms. Kesinger": who is told by title and surname was named before, and nobody else was. */
function isSecond(text: string, name: Surname, stray: Surname): boolean {
  const [first] = name.spans
  const [again] = stray.spans
  if (first === undefined || again === undefined || name.spans.length < stray.spans.length) return false
  if (name.folded.length < LONG || stray.first !== '' || again.start < first.end) return false
  const words = text.slice(Math.max(0, again.start - 'Mrs. '.length), again.end)
  return /\b(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}’'-]+$/u.test(words)
}

/** Whether one letter more, less, other, or two swapped make the one of the other. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1
  const rest = (word: string, from: number): string => word.slice(from)
  if (a.length === b.length) {
    const swapped =
      a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && rest(a, at + 2) === rest(b, at + 2)
    return rest(a, at + 1) === rest(b, at + 1) || swapped
  }
  return a.length > b.length ? rest(a, at + 1) === rest(b, at) : rest(a, at) === rest(b, at + 1)
}

function surnamesOf(sheet: Sheet): Surname[] {
  const found = new Map<string, Surname & { readonly spans: Span[] }>()
  for (const { id, name, mentions } of sheet.people) {
    const [given = ''] = fold(name).split('-')
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue
      const parts = mention.text.split(/\s+/u)
      const folded = fold(parts.at(-1) ?? '')
      const first = name.includes(' ') ? given : ''
      const key = `${id} ${folded}`
      const span = { start: mention.start, end: mention.end, text: mention.text }
      const surname = found.get(key)
      if (surname === undefined) found.set(key, { folded, first, id, spans: [span] })
      else surname.spans.push(span)
    }
  }
  return [...found.values()]
}

/** Surnames written rarely, and capitalized words inside sentences that are in no name: a slip may hide either way. */
function strayNames(sheet: Sheet, text: string, known: readonly Surname[]): Surname[] {
  const named = extentsOf([...sheet.people, ...sheet.organizations, ...sheet.places], ({ mentions }) => mentions)
  const words = sheet.article.sentences.flatMap((sentence) =>
    [
      ...sentence.text.matchAll(/(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}{4,}(?![\p{L}-]|\s(?:\p{Lu}|bin\b|al-|de\b|van\b))/gu),
    ].map((match) => slice(text, sentence.start + match.index, sentence.start + match.index + match[0].length)),
  )
  const outside = words.filter((word) => named.overlapping(word).length === 0)
  const byWord = Map.groupBy(
    outside.filter((word) => !/^\s(?:bin|al-|ibn|de|van|von)\b/u.test(text.slice(word.end, word.end + 6))),
    (word) => fold(word.text),
  )
  const lower = new Set(text.match(/(?<![\p{L}])\p{Ll}+/gu))
  return [
    ...known.filter(
      ({ spans }) =>
        spans.length <= 2 &&
        !spans.some(({ end }) => /^\s(?:bin|al-|ibn|de|van|von)\b/u.test(text.slice(end, end + 6))),
    ),
    ...mistaken(sheet),
    ...[...byWord]
      .filter(([folded, spans]) => spans.length <= 2 && !lower.has(folded))
      .map(([folded, spans]) => ({ folded, first: '', id: '', spans })),
  ]
}

/** A surname misspelled is easily taken for a firm or a town: a single word that the article has once. */
function mistaken({ organizations, places }: Sheet): Surname[] {
  return [...organizations, ...places].flatMap(({ id, mentions }) => {
    const [only] = mentions
    if (only === undefined || mentions.length > 1 || /[^\p{L}]/u.test(only.text)) return []
    return [{ folded: fold(only.text), first: '', id, spans: [{ start: only.start, end: only.end, text: only.text }] }]
  })
}
