import { slice } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { NameMention } from '../recognize/mention.ts'
import { nameLists } from '../recognize/names/name-words.ts'
import { foldPlace } from '../tagger/place-list.ts'
import { COUNTRY_NAMES } from '../words/country-names.ts'
import { stateOf } from '../words/us-states.ts'

/** One place with the names that stand for it. */
export interface PlaceNames {
  readonly mentions: readonly NameMention[]
  /** ISO 3166-1 alpha-2, where it is certain. */
  readonly country: string | null
}

/** Parts of a country that are named as countries: each is its own place. */
const NATIONS: ReadonlySet<string> = new Set(
  'england scotland wales northern_ireland tibet xinjiang gaza gaza_strip west_bank trinidad tobago kurdistan iraqi_kurdistan west_germany east_germany soviet_union ussr u.s.s.r. mainland_china vatican_city'
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
)

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  COUNTRY_NAMES.map(({ name, country }) => [foldPlace(name), country]),
)

/** Names of places, grouped: the same words, other names of one country, abbreviations of one state. */
export function groupPlaces(read: ReadText, names: readonly NameMention[]): PlaceNames[] {
  const places = [...datelinePlace(read), ...names.filter(({ kind }) => kind === 'place')]
  const groups = Map.groupBy(places, ({ span }) => keyOf(span.text))
  return [...groups.values()].map((mentions) => ({ mentions, country: countryOf(read, mentions) }))
}

/** The city of the dateline: "DES MOINES" of "DES MOINES, Iowa (AP)". */
function datelinePlace({ article, text }: ReadText): NameMention[] {
  const { dateline } = article
  if (dateline === null) return []
  const city = /^[^,(\d]+/u.exec(dateline.text)?.[0].trim() ?? ''
  if (!/\p{L}{3}/u.test(city) || MONTH.test(city)) return []
  return [{ span: slice(text, dateline.start, dateline.start + city.length), kind: 'place', sentence: 0, title: null }]
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?$/iu

function keyOf(name: string): string {
  const folded = foldPlace(stateOf(name) ?? name)
  const country = COUNTRY_OF.get(folded)
  return country === undefined || NATIONS.has(folded) ? folded.replaceAll(/[.,]/gu, '') : `country ${country}`
}

function countryOf(read: ReadText, mentions: readonly NameMention[]): string | null {
  const [first] = mentions
  if (first === undefined) return null
  for (const { span, sentence } of mentions) {
    const after = read.sentences[sentence]?.text.slice(span.end - (read.sentences[sentence]?.start ?? 0)) ?? ''
    const part = /^, ([\p{Lu}][\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u.exec(after)?.[1]
    const within = part === undefined ? undefined : (knownCountry(part) ?? knownCountry(part.split(' ')[0] ?? ''))
    if (within !== undefined) return within
  }
  return nameLists().places.get(stateOf(first.span.text) ?? first.span.text)?.country ?? null
}

/** The country of a state or country that stands after a town; towns after a comma are members of a list. */
function knownCountry(name: string): string | undefined {
  const known = nameLists().places.get(stateOf(name) ?? name)
  // "Paris, Germany and Italy" is a list as well: only a state says where the town lies.
  return known?.kind === 'subdivision' ? (known.country ?? undefined) : undefined
}
