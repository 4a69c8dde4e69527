import { readData } from '../tagger/package-data.ts'

/**
 * Organizations that news names without saying what they are: only those that any reader of news knows, and whose words
 * mislead ("Islamic State" is no state) or say nothing by themselves ("Reuters"). Each name with the number of its row.
 */
let numbers: ReadonlyMap<string, number> | undefined

function readNumbers(): ReadonlyMap<string, number> {
  return new Map(
    new TextDecoder()
      .decode(readData('en/organizations.tsv'))
      .split('\n')
      .filter((row) => !row.startsWith('#'))
      .flatMap((row, index) => (row.split('\t')[1] ?? '').split('; ').map((name) => [name, index] as const)),
  )
}

/** Most words of a listed name. */
export const MOST_KNOWN_WORDS = 8

/** The number of an organization by one of its names as written; the same number is the same organization. */
export function knownOrganization(name: string): number | undefined {
  numbers ??= readNumbers()
  return numbers.get(name.replaceAll(/[’‘]/gu, "'"))
}
