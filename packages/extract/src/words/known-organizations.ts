import { CIVIL_SOCIETY } from './organizations/civil-society.ts'
import { COMPANIES } from './organizations/companies.ts'
import { PARTIES_AND_ARMED_GROUPS } from './organizations/parties-and-armed-groups.ts'
import { PRESS } from './organizations/press.ts'
import { PUBLIC_BODIES } from './organizations/public-bodies.ts'
import { SPORTS } from './organizations/sports.ts'

/**
 * Organizations that news names without saying what they are: only those that any reader of news knows, and whose words
 * mislead ("Islamic State" is no state) or say nothing by themselves ("Reuters"). Each name with the number of its row.
 */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [PUBLIC_BODIES, PARTIES_AND_ARMED_GROUPS, PRESS, COMPANIES, CIVIL_SOCIETY, SPORTS]
    .flatMap((rows) => rows.trim().split('\n'))
    .flatMap((row, index) => row.split('; ').map((name) => [name, index] as const)),
)

/** Most words of a listed name. */
export const MOST_KNOWN_WORDS = 8

/** The number of an organization by one of its names as written; the same number is the same organization. */
export function knownOrganization(name: string): number | undefined {
  return NUMBERS.get(name.replaceAll(/[’‘]/gu, "'"))
}
