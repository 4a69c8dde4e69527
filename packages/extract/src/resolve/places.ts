import { slice } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { NameMention } from '../recognize/mention.ts'
import { foldPlace } from '../tagger/place-list.ts'
import { COUNTRY_NAMES } from '../words/country-names.ts'
import { placeCountry, stateOfMention } from './place-countries.ts'

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
  COUNTRY_NAMES.map(({ word, country }) => [foldPlace(word), country]),
)

/** Names of places, grouped: the same words, other names of one country, abbreviations of one state. */
export function groupPlaces(read: ReadText, names: readonly NameMention[]): PlaceNames[] {
  const places = [...datelinePlace(read), ...names.filter(({ kind }) => kind === 'place')]
  const groups = Map.groupBy(places, (mention) => keyOf(stateOfMention(read, mention) ?? mention.span.text))
  return [...groups.values()].map((mentions) => ({ mentions, country: placeCountry(read, mentions, places) }))
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
  const folded = foldPlace(name)
  const country = COUNTRY_OF.get(folded)
  return country === undefined || NATIONS.has(folded) ? folded.replaceAll(/[.,]/gu, '') : `country ${country}`
}
