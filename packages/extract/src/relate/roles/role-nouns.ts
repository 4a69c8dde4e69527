import { isPluralRole } from '../../words/role-nouns.ts'
import { phraseOf } from '../syntax/noun-phrases.ts'
import { dependents, headOf, labelAt, normalAt, type Parse, subtree, tagAt, type TokenRange } from '../syntax/parse.ts'
import { isDeterminer, roleNounAt } from './named-parse.ts'

/** Most tokens of a role. */
const MOST_TOKENS = 22

/** Nouns that stand beside a person's name and are no role of theirs. */
const NO_ROLE =
  /^(?:day|night|year|week|month|century|family|brother|sister|son|daughter|wife|husband|mother|father|cousin|nephew|niece|uncle|aunt|friend|film|movie|album|song|book|novel|case|trial|street|road|campaign|administration|show|drama|hit|single|home|goal|header|shot)$/u

/** Endings of nouns for people: "striker", "chemist". */
const OF_PEOPLE = /(?:er|or|ist|man|woman|ant|ian|eer|boss|chief|mate|legend|ina|hero|star)$/u

/** A singular common noun that is no thing, time or relation: beside a name it says what somebody is. */
export function isCommonNoun(parse: Parse, at: number): boolean {
  const token = parse.tokens[at]
  return token?.tag === 'NN' && !token.inName && token.time === -1 && !NO_ROLE.test(token.normal)
}

/** Whether the token is a noun for what one person is: listed, or with an ending of such nouns. */
export function isRoleHead(parse: Parse, at: number): boolean {
  const normal = normalAt(parse, at)
  if (isPluralRole(normal) || (parse.tokens[at]?.time ?? 0) >= 0) return false
  return roleNounAt(parse, at) !== undefined || (isCommonNoun(parse, at) && OF_PEOPLE.test(normal))
}

/** "one of the oldest judges of the town": the role of one out of several. */
export function isOneOfMany(parse: Parse, at: number): boolean {
  return normalAt(parse, at) === 'one' && normalAt(parse, at + 1) === 'of' && isDeterminer(parse, at + 2)
}

/**
 * The role that a noun heads, its article left out, with the phrases behind it up to a clause, an aside or a time. Joined
 * nouns without an article of their own belong to it: "founder and owner", against "a fellow and a former judge".
 */
export function rolePhrase(parse: Parse, noun: number): TokenRange | undefined {
  const own = new Set(subtree(parse, noun, (child) => child > noun && isApart(parse, child, noun)))
  let end = noun + 1
  while (own.has(end)) end += 1
  while (end - 1 > noun && /^(?:,|:|CC|IN|``)$/u.test(tagAt(parse, end - 1))) end -= 1
  const range = withoutOpening(parse, { start: phraseOf(parse, noun).start, end })
  const marks = parse.tokens.slice(range.start, end).filter(({ text }) => /^["“”]$/u.test(text))
  return end - range.start > MOST_TOKENS || marks.length % 2 === 1 ? undefined : range
}

/** Nouns joined to this one that are roles of their own: "a fellow and <a former judge>". */
export function joinedRoles(parse: Parse, noun: number): number[] {
  const joined = subtree(parse, noun, (child) => /^(?:relcl|acl|advcl|parataxis)$/u.test(labelAt(parse, child))).filter(
    (at) =>
      at > noun &&
      /^(?:conj|appos)$/u.test(labelAt(parse, at)) &&
      isRoleHead(parse, at) &&
      hasOwnArticle(parse, at) &&
      !isOfLast(parse, at) &&
      !isNamed(parse, at),
  )
  return [noun, ...joined]
}

/** "and the clerk, Ben Lee": a joined noun with a name of its own is another's role. */
function isNamed(parse: Parse, noun: number): boolean {
  return dependents(parse, noun, /^appos$/u).some(
    (at) => parse.tokens[at]?.inName === true || tagAt(parse, at) === 'NNP',
  )
}

/** "the minister of France, a member of the council": a phrase set off behind a name says what that name is. */
function isOfLast(parse: Parse, noun: number): boolean {
  const { start } = phraseOf(parse, noun)
  return (
    labelAt(parse, noun) === 'appos' && parse.tokens[start - 2]?.inName === true && normalAt(parse, start - 1) === ','
  )
}

function isApart(parse: Parse, child: number, noun: number): boolean {
  const label = labelAt(parse, child)
  // "the first woman to lead the town": what only narrows a superlative is told with it.
  if (label === 'relcl' || label === 'acl') return !isFirstTo(parse, child)
  if (/^(?:appos|advcl|parataxis|dep|ccomp|npadvmod)$/u.test(label)) return true
  // "between the mayor and the unions": what is joined to another noun is of the role, but for another role.
  if (label === 'conj')
    return (
      tagAt(parse, child).startsWith('VB') ||
      (hasOwnArticle(parse, child) && (headOf(parse, child) === noun || isRoleHead(parse, child)))
    )
  if (label === 'prep') return isWhen(parse, child)
  return label === 'punct' && !/^(?:HYPH|``|'')$/u.test(tagAt(parse, child))
}

function isFirstTo(parse: Parse, verb: number): boolean {
  const isInfinitive = dependents(parse, verb, /^aux$/u).some((at) => tagAt(parse, at) === 'TO')
  const modifiers = dependents(parse, headOf(parse, verb), /^(?:amod|nummod)$/u)
  return (
    isInfinitive && modifiers.some((at) => /^(?:first|second|third|last|only|\p{L}+est)$/u.test(normalAt(parse, at)))
  )
}

function hasOwnArticle(parse: Parse, noun: number): boolean {
  return dependents(parse, noun, /^(?:det|poss)$/u).length > 0
}

/** "in July", "since the war": when, not what. "of this year" says what. */
function isWhen(parse: Parse, prep: number): boolean {
  const normal = normalAt(parse, prep)
  if (/^(?:since|until|after|before|during|as|despite|through|like|because|when|while)$/u.test(normal)) return true
  if (normal === 'of') return false
  const objects = dependents(parse, prep, /^pobj$/u)
  return objects.length === 0 || objects.some((at) => isTime(parse, at))
}

function isTime(parse: Parse, at: number): boolean {
  const isBare = /^(?:time|moment|eve|day|night|end|wake|face|midst|past)$/u.test(normalAt(parse, at))
  return isBare || (parse.tokens[at]?.time !== -1 && !/^(?:poss|nmod|compound)$/u.test(labelAt(parse, at)))
}

/** Without article, and without words that only lead over to it: what is printed is the role. */
export function withoutOpening(parse: Parse, { start, end }: TokenRange): TokenRange {
  let from = start
  while (from < end - 1 && (isDeterminer(parse, from) || isLead(parse, from))) from += 1
  return { start: from, end }
}

function isLead(parse: Parse, at: number): boolean {
  return /^(?:now|also|currently|himself|herself|both|once|and|,|–|—|-|\()$/u.test(normalAt(parse, at))
}

/** The nominal that heads the phrase which begins at `at`: the highest word over it whose phrase does not begin before. */
export function headFrom(parse: Parse, at: number): number {
  let head = at
  for (let over = headOf(parse, head); over > head && phraseOf(parse, over).start >= at; over = headOf(parse, head)) {
    if (tagAt(parse, over).startsWith('VB')) break
    head = over
  }
  return head
}
