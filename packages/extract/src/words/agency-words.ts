import { rowsOf } from '../lexicon/index.ts'

const FITS: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf('organization-nouns', 'word', 'fits').map(({ word, fits }) => [word, fits.split(' ')]),
)

/** The words of a name, one of which makes it what the noun in lower case says; undefined for any other word. */
export function organizationNoun(noun: string): readonly string[] | undefined {
  return FITS.get(noun)
}
