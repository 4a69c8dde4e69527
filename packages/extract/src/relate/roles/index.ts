import { slice, type Span } from '@factsheet/model'
import type { NameMention, RoleMention } from '../../recognize/mention.ts'
import { saysFormer } from '../../words/role-modifiers.ts'
import type { Parse, TokenRange } from '../syntax/parse.ts'
import { appositionsOf, apposedOver } from './appositions.ts'
import { namedParse, type NamedParse, type PlacedName, type PlacedRole, wordStart } from './named-parse.ts'
import { leadsOf, predicatesOf } from './predicates.ts'
import { titleOf } from './titles.ts'

/** A way in which a sentence says what a person is, with a sentence that does so: the role between « and ». */
interface RoleFrame {
  readonly name: string
  readonly example: string
  readonly match: (named: NamedParse, of: PlacedName) => PlacedRole[]
}

/** Most certain first: of two roles over the same words the earlier frame's stays. */
export const FRAMES: readonly RoleFrame[] = [
  { name: 'title', example: '«Vice President» Ana Ruiz agreed.', match: titleOf },
  { name: 'apposition before', example: 'The «campaign chairman», Ben Lee, left.', match: apposedOver },
  { name: 'apposition', example: 'Ben Lee, a «fellow at the bank», left.', match: appositionsOf },
  { name: 'predicate', example: 'Ana Ruiz became the «mayor of Reno».', match: predicatesOf },
  { name: 'leading', example: 'Ana Ruiz, who «leads the museum», agreed.', match: leadsOf },
]

/** What the article says that people are, in text order: verbatim, leading articles left out. */
export function relateRoles(text: string, parses: readonly Parse[], names: readonly NameMention[]): RoleMention[] {
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence)
  return [...bySentence].flatMap(([sentence, mentions]) => {
    const parse = parses[sentence]
    return parse === undefined ? [] : rolesIn(text, namedParse(parse, mentions), sentence)
  })
}

function rolesIn(text: string, named: NamedParse, sentence: number): RoleMention[] {
  const people = named.names.filter(({ mention }) => mention.kind === 'person')
  const placed = FRAMES.flatMap(({ match }) => people.flatMap((of) => match(named, of)))
  return placed
    .filter((role, index) => !placed.slice(0, index).some((other) => other.of === role.of && shares(other, role)))
    .map((role) => mentionOf(text, named.parse, role, sentence))
    .toSorted((a, b) => a.span.start - b.span.start)
}

function shares(a: TokenRange, b: TokenRange): boolean {
  return a.start < b.end && b.start < a.end
}

function mentionOf(text: string, parse: Parse, { start, end, of }: PlacedRole, sentence: number): RoleMention {
  const own = parse.tokens.slice(wordStart(parse, start), end)
  const span: Span = slice(text, own[0]?.start ?? 0, own.at(-1)?.end ?? 0)
  return { span, of: of.mention.span, former: own.some(({ normal }) => saysFormer(normal)), sentence }
}
