import {
  type ExtractedGroup,
  type ExtractedOrganization,
  type ExtractedPlace,
  extentsOf,
  slice,
  type Span,
} from '@factsheet/model'
import type { ReadText, Word } from '../read/text.ts'
import type { NameMention } from '../recognize/mention.ts'
import { namedSentences, type NamedSentence } from '../recognize/names/named-words.ts'
import { phraseStart } from '../recognize/roles/role-phrase.ts'
import { isReportingVerb } from '../words/reporting-verbs.ts'
import { isPluralRole } from '../words/role-nouns.ts'

/**
 * Groups that act or speak without a name of their own: "U.S. officials say", "according to two lawmakers". The same words
 * are the same group.
 */
export function resolveGroups(
  read: ReadText,
  names: readonly NameMention[],
  owners: readonly (ExtractedOrganization | ExtractedPlace)[],
): ExtractedGroup[] {
  const spans = namedSentences(read, names).flatMap((named) => groupsIn(read, named))
  const placed = extentsOf(owners, ({ mentions }) => mentions)
  const byWords = Map.groupBy(spans, ({ text }) => text.toLowerCase())
  return [...byWords.values()].map((mentions, index): ExtractedGroup => {
    // The organization or place whose name stands in the group's words.
    const [owner] = mentions.flatMap((span) => placed.overlapping(span).slice(0, 1))
    const of = owner?.ref ?? null
    return { ref: `g${index + 1}`, mentions: mentions.map((span) => ({ ...span, kind: 'nominal' })), of }
  })
}

function groupsIn(read: ReadText, named: NamedSentence): Span[] {
  const { words, nameAt, names } = named
  return words.flatMap((head, at): Span[] => {
    if (!/^\p{Ll}/u.test(head.text) || !isPluralRole(head.normal) || nameAt(at) !== undefined) return []
    const next = nextOf(named, at)
    // "senators Ruiz and Lee" are named; "officials' plans" and "officials in Ohio" are not taken.
    if (names.some(({ start, mention }) => start === at + 1 && mention.kind === 'person')) return []
    let start = Math.min(phraseStart(named, at + 1), at)
    while (
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|few|dozens|senior|other)$/u.test(
        words[start - 1]?.normal ?? '',
      )
    )
      start -= 1
    const before = words[start - 1]?.normal ?? ''
    const acts =
      next !== undefined && (isReportingVerb(next.normal) || (next.tags.has('Verb') && !next.tags.has('Gerund')))
    const told = /^(?:to|by)$/u.test(before) && /^according$/u.test(words[start - 2]?.normal ?? '')
    if ((!acts && !told) || isPossessed(words, start)) return []
    return [slice(read.text, words[start]?.start ?? head.start, head.end)]
  })
}

/** "the plans of officials": the plans act, not who has them; "a group of officials" acts. */
function isPossessed(words: readonly Word[], start: number): boolean {
  return (
    words[start - 1]?.normal === 'of' &&
    !/^(?:group|number|dozens|hundreds|thousands|majority|handful|team|series|couple|pair)$/u.test(
      words[start - 2]?.normal ?? '',
    )
  )
}

/** The word that the group goes on with: an adverb, or a phrase with "including" set off by commas, is passed over. */
function nextOf({ words }: NamedSentence, at: number): Word | undefined {
  const next = words[at + 1]
  if (next?.tags.has('Adverb') === true) return words[at + 2]
  if (next?.text !== ',' || !/^(?:including|among|like)$/u.test(words[at + 2]?.normal ?? '')) return next
  const close = words.findIndex(({ text, index }) => index > at + 1 && text === ',')
  return close === -1 ? next : words[close + 1]
}
