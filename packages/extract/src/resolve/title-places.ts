import { type ExtractedPlace, type Problem, slice, type Span } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import { nameLists } from '../recognize/names/name-words.ts'
import { foldPlace } from '../tagger/place-list.ts'
import { COUNTRY_NAMES } from '../words/country-names.ts'
import { isDemonym } from '../words/demonyms.ts'

/** Most words of a country's or state's name: "Trinidad and Tobago". */
const LONGEST = 3

/**
 * `headline-unsupported` for places, in titles that capitalize every word, where a capital letter tells no name: a country or
 * state of the United States that the body names in no form, nor any place or people of it.
 */
export function titlePlaces({ article, text }: ReadText, places: readonly ExtractedPlace[]): Problem[] {
  const { title } = article
  if (title === null || !isTitleCase(title.text)) return []
  const body = text.slice(title.end)
  const words = new Set(foldPlace(body).match(/[\p{L}.]+/gu))
  return knownPlaces(title).flatMap(({ span, country }) =>
    isNamed(body, words, places, span.text, country)
      ? []
      : [
          {
            rule: 'headline-unsupported',
            level: 'info' as const,
            message: `the title names “${span.text}”, the body never does`,
            spans: [slice(text, span.start, span.end)],
          },
        ],
  )
}

/** More than half of its words begin with a capital letter. */
function isTitleCase(title: string): boolean {
  const words = title.match(/\p{L}[\p{L}’'.-]*/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2
}

/** Countries and states of the United States in the title, the longest name first. `country` is null for a state. */
function knownPlaces({ start, text }: Span): { readonly span: Span; readonly country: string | null }[] {
  const words = [...text.matchAll(/\p{Lu}[\p{L}.]*/gu)]
  const found: { span: Span; country: string | null }[] = []
  for (let at = 0; at < words.length; at += 1) {
    for (let length = LONGEST; length >= 1; length -= 1) {
      const [first, last] = [words[at], words[at + length - 1]]
      if (first === undefined || last === undefined) continue
      const end = last.index + last[0].length
      const name = text.slice(first.index, end)
      const country = placeOf(name)
      if (country === undefined || /^-|^['’](?!s)/u.test(text.slice(end))) continue
      found.push({ span: { start: start + first.index, end: start + end, text: name }, country })
      at += length - 1
      break
    }
  }
  return found
}

/** The country of a name, null for a state; undefined for a name that is neither, or may be a person's. */
function placeOf(name: string): string | null | undefined {
  const known = nameLists().places.get(name)
  if (known === undefined || !/^\p{Lu}\p{Ll}{3,}/u.test(name) || ALSO_NAMES.has(foldPlace(name))) return undefined
  if (known.kind === 'country') return known.country ?? undefined
  return known.kind === 'subdivision' && known.country === 'US' ? null : undefined
}

/** Countries and states that are names of people, or common words at the head of a title. */
const ALSO_NAMES: ReadonlySet<string> = new Set([
  'jordan',
  'chad',
  'georgia',
  'washington',
  'virginia',
  'turkey',
  'israel',
  'jersey',
  'guinea',
  'mali',
])

const NAMES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(COUNTRY_NAMES, ({ country }) => country)].map(([country, rows]) => [
    country,
    rows.map(({ word }) => word),
  ]),
)

function isNamed(
  body: string,
  words: ReadonlySet<string>,
  places: readonly ExtractedPlace[],
  name: string,
  country: string | null,
): boolean {
  const folded = foldPlace(name)
  if (foldPlace(body).includes(folded)) return true
  if (country === null) return false
  const isOther = (NAMES_OF.get(country) ?? []).some((other) => body.includes(other))
  const hasPeople = [...words].some((word) => word.startsWith(folded.slice(0, 2)) && isDemonym(word))
  return isOther || hasPeople || places.some((place) => place.country === country)
}
