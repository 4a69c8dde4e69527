import { isAcronym, standsFor } from '../recognize/acronyms.ts'
import type { NameMention } from '../recognize/mention.ts'
import { knownOrganization } from '../words/known-organizations.ts'
import { organizationWords, sameOrganization } from './organization-name.ts'

/** One organization with the names that stand for it. */
export interface OrganizationNames {
  readonly mentions: readonly NameMention[]
  readonly acronym: string | null
}

/** Names of organizations, grouped: the same words, short forms of one long name, acronyms of one long name. */
export function groupOrganizations(names: readonly NameMention[]): OrganizationNames[] {
  const mentions = names.filter(({ kind }) => kind === 'organization')
  const groups: NameMention[][] = []
  // Long names first: what is short is looked up in them, and joins only where one fits.
  const byLength = mentions.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.span.start - b.span.start)
  for (const mention of byLength) {
    const same = groups.filter((group) => group.some((other) => isSame(mention, other, true)))
    const fitting =
      same.length > 0 ? same : groups.filter((group) => group.some((other) => isSame(mention, other, false)))
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) only.push(mention)
    else groups.push([mention])
  }
  return groups
    .map((group) => group.toSorted((a, b) => a.span.start - b.span.start))
    .toSorted((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0))
    .map((group) => ({ mentions: group, acronym: acronymOf(group) }))
}

function lengthOf({ span }: NameMention): number {
  return isAcronym(span.text) ? 0 : organizationWords(span.text).length
}

function isSame(a: NameMention, b: NameMention, exactly: boolean): boolean {
  const [x, y] = [a.span.text, b.span.text]
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
