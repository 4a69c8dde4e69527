import {
  type ExtractedGroup,
  type ExtractedOrganization,
  type ExtractedPlace,
  extentsOf,
  slice,
  type Span,
} from '@factsheet/model'
import type { NameMention } from '../recognize/mention.ts'
import { namedParse, type NamedParse } from '../relate/roles/named-parse.ts'
import { phraseStart } from '../relate/roles/titles.ts'
import { headOf, labelAt, normalAt, type Parse } from '../relate/syntax/parse.ts'
import { isPluralRole } from '../words/role-nouns.ts'

/**
 * Groups that act or speak without a name of their own: "U.S. officials say", "according to two lawmakers". The same words
 * are the same group.
 */
export function resolveGroups(
  text: string,
  parses: readonly Parse[],
  names: readonly NameMention[],
  owners: readonly (ExtractedOrganization | ExtractedPlace)[],
): ExtractedGroup[] {
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence)
  const spans = parses.flatMap((parse, index) => groupsIn(text, namedParse(parse, bySentence.get(index) ?? [])))
  const placed = extentsOf(owners, ({ mentions }) => mentions)
  const byWords = Map.groupBy(spans, (span) => span.text.toLowerCase())
  return [...byWords.values()].map((mentions, index): ExtractedGroup => {
    // The organization or place whose name stands in the group's words.
    const [owner] = mentions.flatMap((span) => placed.overlapping(span).slice(0, 1))
    const of = owner?.ref ?? null
    return { ref: `g${index + 1}`, mentions: mentions.map((span) => ({ ...span, kind: 'nominal' })), of }
  })
}

function groupsIn(text: string, named: NamedParse): Span[] {
  const { parse, nameAt } = named
  return parse.tokens.flatMap((head): Span[] => {
    const at = head.index
    if (!/^\p{Ll}/u.test(head.text) || !isPluralRole(head.normal) || nameAt(at) !== undefined) return []
    // "senators Ruiz and Lee" are named.
    if (nameAt(at + 1)?.mention.kind === 'person') return []
    let start = phraseStart(named, at, at + 1)
    while (COUNTS.test(normalAt(parse, start - 1))) start -= 1
    const isSource = normalAt(parse, start - 1) === 'to' && normalAt(parse, start - 2) === 'according'
    if (!isSource && !acts(parse, at)) return []
    return [slice(text, parse.tokens[start]?.start ?? head.start, head.end)]
  })
}

const COUNTS = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|few|dozens|senior|other)$/u

/** "officials said", "a group of officials said"; "the plans of officials" act, not who has them. */
function acts(parse: Parse, at: number): boolean {
  if (labelAt(parse, at).startsWith('nsubj')) return true
  const of = headOf(parse, at)
  const over = headOf(parse, of)
  return (
    normalAt(parse, of) === 'of' && COLLECTIVES.test(normalAt(parse, over)) && labelAt(parse, over).startsWith('nsubj')
  )
}

const COLLECTIVES = /^(?:group|number|dozens|hundreds|thousands|majority|handful|team|series|couple|pair)$/u
