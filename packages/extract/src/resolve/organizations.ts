import { acronymsOf, isAcronym, lettersOf, standsFor } from '../recognize/acronyms.ts'
import type { NameMention } from '../recognize/mention.ts'
import { knownOrganization } from '../words/known-organizations.ts'
import { keyed } from './keyed.ts'
import { bagOf, organizationWords, sameOrganization, withoutNation } from './organization-name.ts'

/** One organization with the names that stand for it. */
export interface OrganizationNames {
  readonly mentions: readonly NameMention[]
  readonly acronym: string | null
}

/** Names of organizations, grouped: the same words, short forms of one long name, acronyms of one long name. */
export function groupOrganizations(names: readonly NameMention[]): OrganizationNames[] {
  const mentions = names.filter(({ kind }) => kind === 'organization')
  const groups: NameMention[][] = []
  const byKey = keyed<Group>()
  // Long names first: what is short is looked up in them, and joins only where one fits.
  const byLength = mentions.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.span.start - b.span.start)
  for (const mention of byLength) {
    const name = mention.span.text
    const same = byKey.under(ownKeys(name)).filter(({ texts }) => texts.some((other) => isSame(name, other, true)))
    const fitting =
      same.length > 0
        ? same
        : byKey.under(shortKeys(name)).filter(({ texts }) => texts.some((other) => isSame(name, other, false)))
    const [only] = fitting
    const group = only !== undefined && fitting.length === 1 ? only : { mentions: [], texts: [] }
    if (group !== only) groups.push(group.mentions)
    group.mentions.push(mention)
    if (!group.texts.includes(name)) {
      group.texts.push(name)
      byKey.add(group, [...ownKeys(name), ...longKeys(name)])
    }
  }
  return groups
    .map((group) => group.toSorted((a, b) => a.span.start - b.span.start))
    .toSorted((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0))
    .map((group) => ({ mentions: group, acronym: acronymOf(group) }))
}

interface Group {
  readonly mentions: NameMention[]
  /** Its names, each once. */
  readonly texts: string[]
}

/** What names of one organization share that are the same. */
function ownKeys(name: string): string[] {
  const known = knownOrganization(name)
  return [...(known === undefined ? [] : [`known ${known}`]), `words ${organizationWords(name).join(' ')}`]
}

/** What a name is found by whose short form or acronym another is. */
function longKeys(name: string): string[] {
  const words = organizationWords(name)
  return [
    `bag ${bagOf(words)}`,
    `bare ${withoutNation(words).join(' ')}`,
    ...acronymsOf(name).map((letters) => `letters ${letters}`),
    ...words.flatMap((_, at) => [`part ${words.slice(0, at + 1).join(' ')}`, `part ${words.slice(at).join(' ')}`]),
  ]
}

/** What the name is found by of which this one is a short form or an acronym. */
function shortKeys(name: string): string[] {
  const words = organizationWords(name)
  return [
    ...ownKeys(name),
    `bag ${bagOf(words)}`,
    `bare ${withoutNation(words).join(' ')}`,
    `part ${words.join(' ')}`,
    ...(isAcronym(name) ? [`letters ${lettersOf(name)}`] : []),
  ]
}

function lengthOf({ span }: NameMention): number {
  return isAcronym(span.text) ? 0 : organizationWords(span.text).length
}

function isSame(x: string, y: string, exactly: boolean): boolean {
  const [known, other] = [knownOrganization(x), knownOrganization(y)]
  if (known !== undefined && other !== undefined) return known === other
  if (organizationWords(x).join(' ') === organizationWords(y).join(' ')) return true
  if (exactly) return false
  if (isAcronym(x) && !isAcronym(y)) return standsFor(x, y)
  if (isAcronym(y)) return !isAcronym(x) && standsFor(y, x)
  return sameOrganization(x, y)
}

function acronymOf(group: readonly NameMention[]): string | null {
  const long = group.some(({ span }) => !isAcronym(span.text))
  return long ? (group.find(({ span }) => isAcronym(span.text))?.span.text ?? null) : null
}
