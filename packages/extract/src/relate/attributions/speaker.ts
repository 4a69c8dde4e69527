import { slice, type Span } from '@factsheet/model'
import { reportingVerbs } from '../../recognize/speech/cue-lexicon.ts'
import { subjectOf } from '../syntax/clauses.ts'
import { isNominal } from '../syntax/noun-phrases.ts'
import {
  dependent,
  dependents,
  headOf,
  isUnder,
  labelAt,
  normalAt,
  type Parse,
  subtree,
  tagAt,
  type TokenRange,
} from '../syntax/parse.ts'
import type { Cue } from './cues.ts'
import { joinedTo } from './joined.ts'
import { isMark, type Saying } from './sentence.ts'

/** Verbs that give what a noun of saying is for: "the firm issued a statement that". */
const GIVES =
  /^(?:gave|gives|given|issued|issues|made|makes|making|published|released|releases|repeated|repeats|sent|had|has|voiced|voices|expressed|expresses|raised|raises|shared)$/u
/** Clauses and asides that tell more of a speaker than who it is. */
const ASIDES = /^(?:relcl|acl|advcl|parataxis|dep|appos|prep|conj|cc|punct|npadvmod|advmod)$/u

/** Who says what a cue reports, as the head of the phrase; undefined where nobody is told, null where it can be nobody. */
export function speakerOf(saying: Saying, cue: Cue): number | null | undefined {
  const { parse } = saying
  const over = joinedTo(saying, cue)
  if (over !== undefined) return speakerOf(saying, over)
  const found =
    cue.kind === 'verb' ? speakerOfVerb(parse, cue) : cue.kind === 'noun' ? ownerOf(parse, cue) : objectOf(parse, cue)
  if (found === undefined) return undefined
  return isNobody(saying, found) ? null : found
}

function speakerOfVerb(parse: Parse, cue: Cue): number | undefined {
  const { head, group } = cue
  const quoted = quotedBy(parse, cue)
  if (quoted !== undefined) return quoted
  if (group?.passive === true || (group?.form === 'participle' && dependent(parse, head, /^nsubj$/u) === undefined))
    return trailing(parse, head) ?? agentOf(parse, head)
  return sayerOf(parse, head)
}

/** "the paper quoted Ruiz as saying": Ruiz says so. */
export function quotedBy(parse: Parse, { head, row }: Cue): number | undefined {
  const quoted = row?.lemma === 'quote' ? dependent(parse, head, /^dobj$/u) : undefined
  const isSaid =
    quoted !== undefined && parse.tokens.slice(quoted, quoted + QUOTED_REACH).some(({ normal }) => normal === 'as')
  return isSaid ? quoted : undefined
}

/** How many tokens behind whom it quotes "as saying" may stand. */
const QUOTED_REACH = 8

/** Who says what the verb at `verb` tells, as the head of the phrase. */
export function sayerOf(parse: Parse, verb: number): number | undefined {
  const subject = subjectOf(parse, sayingOver(parse, verb))
  if (subject === undefined) return undefined
  const isWho = dependents(parse, verb, /^nsubj$/u).some((at) => normalAt(parse, at) === 'who')
  return named(parse, isWho ? somebody(parse, subject) : subject)
}

/** "Tom Lee, a sailor who said": the name that the noun is in apposition to. */
function named(parse: Parse, noun: number): number {
  const over = headOf(parse, noun)
  return labelAt(parse, noun) === 'appos' && parse.tokens[over]?.inName === true ? over : noun
}

/** "a professor at the university, who said": a name behind a preposition is no "who" where a noun stands before that. */
function somebody(parse: Parse, noun: number): number {
  const over = headOf(parse, headOf(parse, noun))
  const isPlace = labelAt(parse, noun) === 'pobj' && parse.tokens[noun]?.inName === true
  return isPlace && over !== -1 && isNominal(parse, over) ? over : noun
}

/** "…, a poll found.": the noun that the tree takes the last verb of a sentence for a participle of. */
export function trailing(parse: Parse, verb: number): number | undefined {
  const noun = headOf(parse, verb)
  const isLast = parse.tokens.slice(verb + 1).every((token) => isMark(token))
  if (!isLast || labelAt(parse, verb) !== 'acl' || noun !== verb - 1) return undefined
  const first = subtree(parse, noun)[0] ?? noun
  return first > 0 && normalAt(parse, first - 1) === ',' ? noun : undefined
}

/**
 * "Ruiz said the dam held and warned that …", "said it held, adding that …": a second saying without a subject of its own,
 * which the tree hangs on what was said.
 */
function sayingOver(parse: Parse, verb: number): number {
  if (!/^(?:conj|advcl)$/u.test(labelAt(parse, verb)) || dependent(parse, verb, /^nsubj/u) !== undefined) return verb
  let first = verb
  while (/^(?:conj|advcl)$/u.test(labelAt(parse, first))) first = headOf(parse, first)
  const over = headOf(parse, first)
  const isSaying = labelAt(parse, first) === 'ccomp' && over < verb && reportingVerbs(normalAt(parse, over)).length > 0
  const isJoined =
    tagAt(parse, verb) === 'VBG'
      ? isMark(parse.tokens[verb - 1])
      : PAST.test(tagAt(parse, over)) === PAST.test(tagAt(parse, verb))
  return isSaying && isJoined ? sayingOver(parse, over) : verb
}

/** "had told", "said": of one time. */
const PAST = /^VB[DN]$/u

/** "by Ruiz" */
function agentOf(parse: Parse, verb: number): number | undefined {
  const by = dependents(parse, verb, /^(?:agent|prep)$/u).find((at) => normalAt(parse, at) === 'by')
  return by === undefined ? undefined : dependent(parse, by, /^pobj$/u)
}

/** "his claim", "the claim by Ruiz", "the firm issued a statement". */
function ownerOf(parse: Parse, { head }: Cue): number | undefined {
  const owner = agentOf(parse, head) ?? dependent(parse, head, /^poss$/u)
  if (owner !== undefined) return owner
  const over = headOf(parse, head)
  return GIVES.test(normalAt(parse, over)) ? subjectOf(parse, over) : undefined
}

function objectOf(parse: Parse, { head }: Cue): number | undefined {
  const to = dependent(parse, head, /^prep$/u) ?? head
  return dependent(parse, to, /^pobj$/u) ?? dependent(parse, head, /^pobj$/u)
}

/** "No one said", "You can call it", "There is talk": nobody says it, or whom the writer speaks to. */
function isNobody({ parse, quoted }: Saying, head: number): boolean {
  const mayName = isNominal(parse, head) || labelAt(parse, head).startsWith('nsubj')
  if (quoted[head] === true || !mayName || labelAt(parse, head) === 'expl') return true
  if (/^(?:you|nobody|none|neither|nothing|there|no-one|this|that|these|those)$/u.test(normalAt(parse, head)))
    return true
  return dependents(parse, head, /^(?:det|neg)$/u).some((at) => /^(?:no|neither)$/u.test(normalAt(parse, at)))
}

/** The words for a speaker: the phrase that its head has, with what it is in apposition to, without clauses set off by a mark. */
export function speakerSpan(saying: Saying, head: number, cue: Pick<Cue, 'head'>): Span {
  return spanOf(saying, speakerRange(saying, head, cue))
}

function spanOf({ parse: { tokens }, text }: Saying, { start, end }: TokenRange): Span {
  return slice(text, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}

/** The position of the first word of a speaker's phrase. */
export function phraseFrom(saying: Saying, head: number, cue: Pick<Cue, 'head'>): number {
  return speakerRange(saying, head, cue).start
}

function speakerRange({ parse }: Saying, head: number, cue: Pick<Cue, 'head'>): TokenRange {
  const own = new Set(subtree(parse, head, (child) => isUnder(parse, cue.head, child) || isDropped(parse, child, head)))
  let [start, end] = [head, head + 1]
  while (own.has(start - 1)) start -= 1
  while (own.has(end)) end += 1
  while (start < head && isEdge(parse, start, head)) start += 1
  while (end - 1 > head && isEdge(parse, end - 1, head)) end -= 1
  return { start, end }
}

/**
 * The noun phrase that stands first between two positions, whatever it hangs on; null where none does: for a speaker whom
 * the tree does not give to the verb beside.
 */
export function nounPhrase(saying: Saying, from: number, to: number): Span | null {
  const { parse } = saying
  const range = parse.tokens.slice(from, to)
  const isInside = (at: number): boolean => at >= from && at < to
  const head = range.find(
    ({ index }) =>
      isNominal(parse, index) && !(isInside(headOf(parse, index)) && isNominal(parse, headOf(parse, index))),
  )
  if (head === undefined || range.some(({ index, tag }) => index < head.index && /^(?:VB|IN|TO)/u.test(tag)))
    return null
  const { start, end } = speakerRange(saying, head.index, { head: -1 })
  return spanOf(saying, { start: Math.max(start, from), end: Math.min(end, to) })
}

function isEdge(parse: Parse, at: number, head: number): boolean {
  const token = parse.tokens[at]
  if (isMark(token)) return token?.text !== '(' && token?.text !== ')'
  return /^(?:CC|POS)$/u.test(tagAt(parse, at)) || (tagAt(parse, at) === 'RB' && headOf(parse, at) === head)
}

/** Whether a preposition has a time for its object. */
export function isTimed(parse: Parse, preposition: number): boolean {
  const object = dependent(parse, preposition, /^pobj$/u)
  return object !== undefined && (parse.tokens[object]?.time ?? -1) >= 0
}

/** A clause or aside that a mark sets off, or one behind which the verb stands: "Ruiz, who runs the mill, said". */
function isDropped(parse: Parse, child: number, head: number): boolean {
  const label = labelAt(parse, child)
  if (!ASIDES.test(label)) return false
  const first = subtree(parse, child)[0] ?? child
  const isSetOff = isMark(parse.tokens[first - 1]) && !/^["“”()]$/u.test(normalAt(parse, first - 1))
  if (/^(?:relcl|acl|advcl|parataxis|dep)$/u.test(label)) return isSetOff || label === 'parataxis'
  if (/^(?:npadvmod|advmod)$/u.test(label)) return child > head && isSetOff
  if (label === 'conj') return !isNominal(parse, child)
  // "the mayor, on Monday": a time or a phrase that a mark sets off is the verb's.
  if (label === 'prep') return child > head && (isSetOff || isTimed(parse, child))
  return false
}
