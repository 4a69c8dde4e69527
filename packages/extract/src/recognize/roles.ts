import { slice, sameExtent } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { NameMention, RoleMention } from './mention.ts'
import { namedSentences, type NamedSentence } from './names/named-words.ts'
import { appositivesOf } from './roles/role-appositives.ts'
import { type PlacedRole, rolesBefore } from './roles/role-before.ts'
import { isFormer } from './roles/role-former.ts'
import { predicatesOf } from './roles/role-predicates.ts'

/**
 * What the article says that a person is: titles before the name, appositives before and after it, predicates and relative
 * clauses. Verbatim, leading articles left out, in text order.
 */
export function recognizeRoles(read: ReadText, names: readonly NameMention[]): RoleMention[] {
  return namedSentences(read, names).flatMap((named) => {
    const placed = rolesIn(named).map((role) => mentionOf(read, named, role))
    return placed
      .filter(
        (role, index) =>
          placed.findIndex((other) => sameExtent(other.span, role.span) && sameExtent(other.of, role.of)) === index,
      )
      .toSorted((a, b) => a.span.start - b.span.start)
  })
}

function rolesIn(named: NamedSentence): PlacedRole[] {
  const people = named.names.filter(({ mention }) => mention.kind === 'person')
  return [
    ...rolesBefore(named),
    ...people.flatMap((of) => [...appositivesOf(named, of).roles, ...predicatesOf(named, of)]),
  ]
}

function mentionOf(read: ReadText, { words, sentence }: NamedSentence, { start, end, of }: PlacedRole): RoleMention {
  const part = words.slice(start, end)
  const span = slice(read.text, part[0]?.start ?? 0, part.at(-1)?.end ?? 0)
  return { span, of: of.mention.span, former: isFormer(part), sentence: sentence.index }
}
