// One hash of the lists that names are told by: the weights keep that of the lists they were learnt with.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const LISTS = ['words.lexicon', 'places.list', 'names.list', 'en/organizations.tsv']

/** SHA-256 of the lists in the data folder, in hexadecimal digits. */
export function digestOfLists(): string {
  const hash = createHash('sha256')
  for (const list of LISTS) hash.update(readFileSync(new URL(`../packages/extract/data/${list}`, import.meta.url)))
  return hash.digest('hex')
}
