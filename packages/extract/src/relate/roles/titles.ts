import { isDemonym } from '../../words/demonyms.ts'
import { honorific, isCourtesy } from '../../words/honorifics.ts'
import { isTitleModifier } from '../../words/role-modifiers.ts'
import { isPluralRole, roleNoun } from '../../words/role-nouns.ts'
import { phraseOf } from '../syntax/noun-phrases.ts'
import { headOf, labelAt, normalAt, type Parse, tagAt, type TokenRange } from '../syntax/parse.ts'
import {
  isList,
  listFrom,
  type NamedParse,
  type PlacedName,
  type PlacedRole,
  roleNounAt,
  wordStart,
} from './named-parse.ts'
import { isCommonNoun } from './role-nouns.ts'

/** "Russian President Ruiz", "his brother Ben Lee": the title or noun right before a name; one in the plural is of every name of a list. */
export function titleOf(named: NamedParse, name: PlacedName): PlacedRole[] {
  const { parse } = named
  let end = name.start
  // "President, Dr. Ruiz": a courtesy title is no role, and may stand between.
  while (isCourtesy(parse.tokens[end - 1]?.text ?? '')) end -= 1
  const start = titleStart(named, end) ?? unlistedStart(named, name)
  if (start === undefined || !saysWhose(parse, { start, end })) return []
  return partsOf(named, start, end).flatMap((part) => bearersOf(named, name, part.end).map((of) => ({ ...part, of })))
}

/**
 * Where the title that ends right before `end` with a listed noun begins: modifiers, names used as such and a possessor
 * included, a leading article left out. The list outweighs the tree, which takes many a title for a name of its own.
 */
export function titleStart(named: NamedParse, end: number): number | undefined {
  const head = titleHead(named.parse, end)
  return head === undefined ? undefined : phraseStart(named, wordStart(named.parse, head), end)
}

/** The noun of a title: its last word, or the word before "of State", "for the District of Alba", "in chief". */
function titleHead(parse: Parse, end: number): number | undefined {
  const last = end - 1
  if (roleNounAt(parse, last) !== undefined && normalAt(parse, last - 1) !== 'in') return last
  const isFormal = /^\p{Lu}/u.test(parse.tokens[last]?.text ?? '') || /^(?:state|chief)$/u.test(normalAt(parse, last))
  if (!isFormal) return undefined
  for (let at = last - 1; at > Math.max(last - 8, 0); at -= 1) {
    const word = normalAt(parse, at)
    const isNoun = roleNounAt(parse, at - 1) !== undefined
    if (isNoun && /^(?:of|for|in)$/u.test(word)) return at - 1
    if (!/^(?:\p{Lu}|the$|and$|of$|for$|in$)/u.test(parse.tokens[at]?.text ?? '')) return undefined
  }
  return undefined
}

/** "Alba striker Tom Bell": a common noun that hangs on the name, whatever noun it is. */
function unlistedStart(named: NamedParse, name: PlacedName): number | undefined {
  const { parse } = named
  const last = name.start - 1
  const over = headOf(parse, last)
  const hangs = over >= name.start && over < name.end && labelAt(parse, last) !== 'appos'
  // "the resultant free-kick Bell took": a part of a joined word is none.
  if (!isCommonNoun(parse, last) || !hangs || tagAt(parse, last - 1) === 'HYPH') return undefined
  const start = phraseStart(named, last, name.end)
  // A line of its own may be nothing but who speaks: "Alba striker Tom Bell:".
  const isWhole = start === 0 && name.end >= parse.tokens.length - 1
  return isList(parse) && !isWhole ? undefined : start
}

/** Where the modifiers of the noun at `head` begin; all of them hang within the phrase and the name, which end at `end`. */
export function phraseStart({ parse, nameAt }: NamedParse, head: number, end: number): number {
  const isFormal = /^\p{Lu}/u.test(parse.tokens[head]?.text ?? '')
  let start = head
  for (let at = head - 1; at >= 0; at = start - 1) {
    const name = nameAt(at)
    if (name !== undefined && name.mention.kind === 'person' && (isFormal || name.end - name.start > 1)) break
    if (name !== undefined) start = name.start
    else if (tagAt(parse, at) === 'POS') return possessorStart({ parse, nameAt }, at)
    else if (normalAt(parse, at) === 'and' && roleNounAt(parse, at - 1) !== undefined) start -= 2
    else if (isModifier(parse, at, isFormal, end)) start = at
    else break
  }
  return start
}

function isModifier(parse: Parse, at: number, isFormal: boolean, end: number): boolean {
  const token = parse.tokens[at]
  if (token === undefined || token.time >= 0) return false
  const { normal, text, tag, head } = token
  const isSmall = /^\p{Ll}/u.test(text)
  // "nominee Gov. Ruiz" are two roles.
  if (roleNoun(normal) !== undefined) return !(isFormal && isSmall) || isTitleModifier(normal)
  if (isTitleModifier(normal) || isDemonym(text)) return true
  if (honorific(text) !== undefined || head >= end + 6 || /^\p{Ll}$/u.test(text)) return false
  const isJoined = wordStart(parse, at) < at || normalAt(parse, at + 1) === '-'
  if (isFormal && isSmall && !isJoined) return false
  // What hangs on a word before it is of another phrase, but for a word of the title itself: "Tourism Minister".
  if (head < at && !isJoined && token.label !== 'conj' && (isSmall || !isFormal)) return false
  return /^(?:NN|JJ|HYPH|AFX)/u.test(tag) || (/^VB[GN]$/u.test(tag) && /^(?:amod|compound|nmod)$/u.test(token.label))
}

/** The start of a possessor whose 's stands at `at`: a name with its title, or a noun without its article. */
function possessorStart({ parse, nameAt }: Pick<NamedParse, 'parse' | 'nameAt'>, at: number): number {
  const name = nameAt(at - 1)
  if (name !== undefined) return honorific(parse.tokens[name.start - 1]?.text ?? '') ? name.start - 1 : name.start
  const { start } = phraseOf(parse, at - 1)
  return /^(?:DT|PRP\$)$/u.test(tagAt(parse, start)) ? start + 1 : start
}

/** "their mother Ana Ruiz": kin is a role only where the article says whose. */
function saysWhose(parse: Parse, { start, end }: TokenRange): boolean {
  if (roleNounAt(parse, end - 1)?.kind !== 'kin') return true
  const isOwned = /^(?:his|her|their|'s)$/u.test(normalAt(parse, start - 1))
  return isOwned || parse.tokens.slice(start, end).some(({ tag }) => tag === 'POS')
}

/** Whose a title is that ends right before `end`: what several are ("the candidates Ana Ruiz and Ben Lee") is of nobody alone. */
function bearersOf(named: NamedParse, name: PlacedName, end: number): PlacedName[] {
  if (!isPluralRole(normalAt(named.parse, end - 1))) return [name]
  const list = listFrom(named, name)
  return list.length > 1 ? list : []
}

/** "Republican nominee Gov. Ruiz", "Chairman Rep. Ruiz": an abbreviated office after another role is a role of its own. */
function partsOf(named: NamedParse, start: number, end: number): TokenRange[] {
  const { tokens } = named.parse
  if (!/^(?:Gov|Sen|Rep|Del|Gen|Adm|Col|Sgt|Capt)s?\.$/u.test(tokens[end - 1]?.text ?? '')) return [{ start, end }]
  const at = tokens[end - 2]?.text === 'Lt.' ? end - 2 : end - 1
  const first = titleStart(named, at)
  return first !== undefined
    ? [
        { start: first, end: at },
        { start: at, end },
      ]
    : [{ start, end }]
}
