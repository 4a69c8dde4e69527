import { overlaps, slice, type Span } from '@factsheet/model'
import type { NameMention, RoleMention } from '../../recognize/mention.ts'
import { roleNoun } from '../../words/role-nouns.ts'
import { phraseOf } from '../syntax/noun-phrases.ts'
import {
  dependents,
  headOf,
  labelAt,
  normalAt,
  type Parse,
  rangeOf,
  subtree,
  tagAt,
  type TokenRange,
  topOf,
} from '../syntax/parse.ts'

/** What the tree says that a person is, and where: the rows below give the tokens of the role. */
interface RoleFrame {
  readonly name: string
  readonly match: (parse: Parse, name: TokenRange) => TokenRange[]
}

/** Nouns that stand before a person's name and are no role of theirs. */
const NO_ROLE =
  /^(?:day|night|year|week|month|century|family|brother|sister|son|daughter|wife|husband|mother|father|cousin|nephew|niece|uncle|aunt|friend|film|movie|album|song|book|novel|case|trial|street|road|campaign|administration|show|drama|hit|single|home|goal|header|shot)$/u
const FORMER = /\b(?:former|ex|then|late|one-time|onetime)\b/iu

/** Where the tree tells a role, most certain first. */
const FRAMES: readonly RoleFrame[] = [
  // "<the club's striker> Tom Bell scored"
  { name: 'title', match: titleBefore },
  // "Tom Bell, <a police press officer>, said"
  { name: 'apposition', match: appositionOf },
  // "<the club's manager>, Tom Bell, said"
  { name: 'apposition before', match: appositionOver },
  // "Tom Bell, who is <director of the board>, left"; "Tom Bell became <head of the board>"
  { name: 'predicate', match: predicateOf },
]

/**
 * The roles of people that the words around a name do not tell by themselves, from the tree: titles, appositions with a
 * common noun and predicates. Only people get one, and only where `told` has none at that name.
 */
export function relateRoles(
  text: string,
  parses: readonly Parse[],
  names: readonly NameMention[],
  told: readonly RoleMention[],
): RoleMention[] {
  const found = names.flatMap((name): RoleMention[] => {
    const parse = parses[name.sentence]
    if (parse === undefined || name.kind !== 'person' || told.some(({ of }) => overlaps(of, name.span))) return []
    const spans = rolesAt(parse, name.span)
      .map((range) => spanOf(text, parse, range))
      .filter((span) => !told.some((other) => overlaps(other.span, span)))
    return spans.map((span) => ({ span, of: name.span, former: FORMER.test(span.text), sentence: name.sentence }))
  })
  return [...told, ...found].toSorted((a, b) => a.span.start - b.span.start)
}

function rolesAt(parse: Parse, name: Span): TokenRange[] {
  if (isList(parse)) return []
  const range = rangeOf(parse.tokens, name)
  return FRAMES.flatMap(({ match }) => match(parse, range)).filter(
    ({ start, end }, index, all) => start < end && all.findIndex((one) => one.start < end && start < one.end) === index,
  )
}

/** Line-ups, credit lines: more names than a sentence has, or no verb at all. */
function isList({ tokens }: Parse): boolean {
  const commas = tokens.filter(({ text }) => text === ',').length
  return !tokens.some(({ tag, inName }) => tag.startsWith('VB') && !inName) || commas > 8
}

function titleBefore(parse: Parse, name: TokenRange): TokenRange[] {
  const last = name.start - 1
  const isNoun = tagAt(parse, last) === 'NN' && parse.tokens[last]?.inName === false && parse.tokens[last]?.time === -1
  const hangs = headOf(parse, last) >= name.start && headOf(parse, last) < name.end
  // "the resultant free-kick Bell took": a part of a joined word is none.
  if (
    !isNoun ||
    !hangs ||
    tagAt(parse, last - 1) === 'HYPH' ||
    labelAt(parse, last) === 'appos' ||
    NO_ROLE.test(normalAt(parse, last))
  )
    return []
  const top = topOf(parse, name)
  const own = new Set(subtree(parse, top).filter((at) => at < name.start))
  let start = last
  while (own.has(start - 1) && !/^(?:,|:|-LRB-|``|''|CC|IN)$/u.test(tagAt(parse, start - 1))) start -= 1
  return [withoutOpening(parse, { start, end: name.start })]
}

function appositionOf(parse: Parse, name: TokenRange): TokenRange[] {
  const top = topOf(parse, name)
  return dependents(parse, top, /^appos$/u)
    .filter((at) => at >= name.end && isRoleHead(parse, at))
    .map((at) => wholePhrase(parse, at))
}

function appositionOver(parse: Parse, name: TokenRange): TokenRange[] {
  const top = topOf(parse, name)
  const noun = headOf(parse, top)
  if (labelAt(parse, top) !== 'appos' || noun === -1 || noun >= name.start || !isRoleHead(parse, noun)) return []
  const { start, end } = wholePhrase(parse, noun)
  return [{ start, end: Math.min(end, name.start) }]
}

function predicateOf(parse: Parse, name: TokenRange): TokenRange[] {
  const top = topOf(parse, name)
  const verb = headOf(parse, top)
  const own = labelAt(parse, top) === 'nsubj' && verb !== -1 ? [verb] : []
  const relatives = dependents(parse, top, /^relcl$/u).filter((at) =>
    dependents(parse, at, /^nsubj$/u).some((one) => normalAt(parse, one) === 'who'),
  )
  return [...own, ...relatives]
    .filter(
      (at) =>
        /^(?:is|was|became|remains|remained)$/u.test(normalAt(parse, at)) &&
        dependents(parse, at, /^neg$/u).length === 0,
    )
    .flatMap((at) => dependents(parse, at, /^attr$/u))
    .filter((at) => roleNoun(normalAt(parse, at)) !== undefined && isRoleHead(parse, at))
    .map((at) => wholePhrase(parse, at))
}

/** A singular common noun of somebody: with a modifier, an "of", or known as a role. */
function isRoleHead(parse: Parse, at: number): boolean {
  const token = parse.tokens[at]
  if (token === undefined || token.tag !== 'NN' || token.inName || token.time >= 0 || NO_ROLE.test(token.normal))
    return false
  return (
    roleNoun(token.normal) !== undefined || /(?:er|or|ist|man|woman|ant|ian|eer|boss|chief|mate)$/u.test(token.normal)
  )
}

/** The phrase of a noun with the phrases behind it, up to a clause or a comma. */
function wholePhrase(parse: Parse, noun: number): TokenRange {
  const { start } = phraseOf(parse, noun)
  const own = new Set(
    subtree(
      parse,
      noun,
      (child) => /^(?:relcl|acl|appos|advcl|parataxis|conj|cc|punct)$/u.test(labelAt(parse, child)) && child > noun,
    ),
  )
  let end = noun + 1
  while (own.has(end)) end += 1
  return withoutOpening(parse, { start, end })
}

/** Without article: what is printed is the role. */
function withoutOpening(parse: Parse, { start, end }: TokenRange): TokenRange {
  let from = start
  while (from < end - 1 && /^(?:a|an|the|his|her|its|their|our|my)$/u.test(normalAt(parse, from))) from += 1
  return { start: from, end }
}

function spanOf(text: string, { tokens, sentence }: Parse, { start, end }: TokenRange): Span {
  return slice(text, tokens[start]?.start ?? sentence.start, tokens[end - 1]?.end ?? sentence.start)
}
