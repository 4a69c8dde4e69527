import { isEventNoun } from '../../words/event-nouns.ts'
import { isPluralRole } from '../../words/role-nouns.ts'
import { dependents, headOf, labelAt, normalAt, type Parse, tagAt } from '../syntax/parse.ts'
import {
  isDeterminer,
  isList,
  listFrom,
  type NamedParse,
  type PlacedName,
  type PlacedRole,
  roleNounAt,
} from './named-parse.ts'
import { headFrom, isCommonNoun, isOneOfMany, isRoleHead, joinedRoles, rolePhrase } from './role-nouns.ts'
import { phraseStart, titleStart } from './titles.ts'

/** Most appositions that one name takes. */
const MOST = 3

/** "Ana Ruiz, 41, a fellow at the bank and a former judge,": noun phrases set off behind the name. */
export function appositionsOf({ parse, nameAt }: NamedParse, of: PlacedName): PlacedRole[] {
  const inTree = isList(parse) ? [] : apposed(parse, of.top).filter((at) => at >= of.end && isApposition(parse, at))
  const besides = besideName(parse, of)
  const heads = [...new Set([...inTree, ...besides])].toSorted((a, b) => a - b)
  return (
    heads
      .flatMap((at) => joinedRoles(parse, at))
      .slice(0, MOST)
      .flatMap((at) => rolePhrase(parse, at) ?? [])
      // "Tom Bell, his wife Ana Ruiz and others": a noun before another's name is of the other.
      .filter(({ start, end }) => start >= of.end && nameAt(end)?.mention.kind !== 'person')
      .map((phrase) => ({ ...phrase, of }))
  )
}

/** What the tree apposes to a word; what is apposed to an age is so to whose age it is. */
function apposed(parse: Parse, top: number): number[] {
  return dependents(parse, top, /^appos$/u).flatMap((at) =>
    /^(?:CD|NNPS?)$/u.test(tagAt(parse, at)) ? [at, ...apposed(parse, at)] : [at],
  )
}

function isApposition(parse: Parse, at: number): boolean {
  return isRoleHead(parse, at) || isOneOfMany(parse, at)
}

/** A noun for what somebody is, right behind the name and a mark, however the tree hangs it; the phrase ends at a mark or a clause. */
function besideName(parse: Parse, of: PlacedName): number[] {
  let at = of.end
  if (!/^(?:,|–|—|--|\()$/u.test(parse.tokens[at]?.text ?? '')) return []
  if (/^\d{1,3}$/u.test(normalAt(parse, at + 1)) && normalAt(parse, at + 2) === ',') at += 2
  const head = headFrom(parse, at + 1)
  if (head <= at || roleNounAt(parse, head) === undefined || !isRoleHead(parse, head)) return []
  const end = rolePhrase(parse, head)?.end ?? head + 1
  const closes = /^(?:[,.;:?!)–—"”]|who|whose|which|and|that|where|when|as|said|says|told|)$/u.test(
    normalAt(parse, end),
  )
  return closes && parse.tokens[head]?.inName === false ? [head] : []
}

/** "the campaign chairman, Ana Ruiz, said"; "two developers, Ana Ruiz and Ben Lee, were": the noun phrase that a name is set off behind. */
export function apposedOver(named: NamedParse, of: PlacedName): PlacedRole[] {
  const { parse, nameAt } = named
  // "his running mate, Gov. Ben Lee": a title may stand between.
  const end = (titleStart(named, of.start) ?? of.start) - 1
  if (normalAt(parse, end) !== ',') return []
  const over = labelAt(parse, of.top) === 'appos' ? headOf(parse, of.top) : -1
  const head = over !== -1 && over < of.start && !isList(parse) ? over : end - 1
  if (nameAt(head) !== undefined || head >= end) return []
  if (isPluralRole(normalAt(parse, head))) return pluralOver(named, of, head, end)
  const isTold =
    over === head ? isRoleHead(parse, head) || (head === end - 1 && isSomebody(parse, head)) : isClosed(parse, of)
  if (!isTold || (over !== head && roleNounAt(parse, head) === undefined)) return []
  const start = phraseStart(named, head, end)
  const opens = isDeterminer(parse, start - 1) || parse.tokens.slice(start, head).some(({ tag }) => tag === 'POS')
  return opens || normalAt(parse, start - 1) === 'one' ? [{ start, end, of }] : []
}

/** A noun that a name is apposed to in the tree is of somebody, whatever noun it is, but for what happens. */
function isSomebody(parse: Parse, at: number): boolean {
  return isCommonNoun(parse, at) && !isEventNoun(normalAt(parse, at))
}

/** A mark behind the name; in a list ("the mayor, Ana Ruiz, and the clerk") nothing tells an apposition from the next member. */
function isClosed(parse: Parse, { end }: PlacedName): boolean {
  return /^(?:[,.;:–—)]|and|)$/u.test(normalAt(parse, end)) && !/^(?:and|or)$/u.test(normalAt(parse, end + 1))
}

function pluralOver(named: NamedParse, of: PlacedName, head: number, end: number): PlacedRole[] {
  const start = phraseStart(named, head, end)
  const before = normalAt(named.parse, start - 1)
  const isCounted = isDeterminer(named.parse, start - 1) || /^(?:\d+|two|three|four|both)$/u.test(before)
  const list = isCounted ? listFrom(named, of) : []
  return list.length > 1 ? list.map((bearer) => ({ start, end, of: bearer })) : []
}
