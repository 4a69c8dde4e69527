import { dependent, dependents, normalAt, type Parse, subtree, tagAt } from '../syntax/parse.ts'
import { isVerbHead, verbGroupAt } from '../syntax/verb-groups.ts'
import type { Cue } from './cues.ts'
import { clauseTokens } from './extents.ts'
import { isMark, type Saying } from './sentence.ts'

const QUESTION = /^(?:whether|if|how|why|what|who|where|when|which)$/u

/** "said (that) the bridge was closed"; "The bridge was closed, she said"; "a rule that he said would help". */
export function clause(saying: Saying, cue: Cue): number[] | null {
  const { parse } = saying
  const { head, row, end } = cue
  const takes = row?.takes
  if (takes?.has('clause') !== true && takes?.has('that') !== true) return null
  const found = dependents(parse, head, /^ccomp$/u).filter((at) => !isWhollyQuoted(saying, at) && isFinite(parse, at))
  const [before, after] = [found.filter((at) => at < head), found.filter((at) => at > head)]
  const opening = after.length > 0 ? misread(parse, cue, after[0] ?? end) : []
  const own = [...opening, ...(after.length > 0 ? after : before)]
    .flatMap((at) => clauseTokens(saying, at, head))
    .filter((at) => at >= end + daysAt(parse, end, after[0] ?? end) || at < head)
    .toSorted((a, b) => a - b)
  const first = own.find((at) => !isMark(parse.tokens[at]))
  if (first === undefined) return opened(saying, cue)
  if (takes.has('clause') || after.length === 0 || normalAt(parse, first) === 'that') return own
  return QUESTION.test(normalAt(parse, first)) ? own : null
}

/** "recalled the mill was sold": a thing between a verb without hearers and its clause is the clause's subject. */
function misread(parse: Parse, { head, end, row }: Cue, verb: number): number[] {
  if (row?.takes.has('hearer') === true && dependent(parse, verb, /^(?:nsubj|nsubjpass|expl|csubj)$/u) !== undefined)
    return []
  const mark = dependent(parse, verb, /^mark$/u) ?? verb
  return dependents(parse, head, /^(?:dobj|ccomp|xcomp|oprd)$/u).filter((at) => at >= end && at < verb && at < mark)
}

/** How many words may stand between a verb and its "that": "said at a meeting of the board that". */
const LONGEST_ADJUNCT = 12

/** "agreed that the board may sell": the conjunction tells the clause, whatever the tree makes of it. */
function opened(saying: Saying, { head, end }: Cue): number[] | null {
  const { parse, cues } = saying
  const that = parse.tokens.findIndex(
    ({ index, normal, tag }) => index >= end && normal === 'that' && /^(?:IN|WDT)$/u.test(tag),
  )
  if (that === -1 || that - end > LONGEST_ADJUNCT) return null
  const between = parse.tokens.slice(end, that)
  if (between.some((token) => isMark(token) || token.tag.startsWith('VB'))) return null
  // "responded to accusations that he lied": those who accuse say so.
  if (cues.some(({ kind, head: noun }) => kind === 'noun' && noun >= end && noun < that)) return null
  if (that > end && dependent(parse, head, /^dobj$/u) !== undefined) return null
  return clauseTokens(saying, head, head).filter((at) => at >= that)
}

/** "said on Monday he was sorry": how many tokens right behind the verb tell a day, which is the saying's. */
function daysAt(parse: Parse, from: number, verb: number): number {
  const at = tagAt(parse, from) === 'IN' && normalAt(parse, from) === 'on' ? from + 1 : from
  const time = parse.tokens[at]?.time ?? -1
  if (time < 0) return 0
  const end = parse.tokens.findLastIndex((token) => token.time === time) + 1
  return end < verb && !isMark(parse.tokens[end]) ? end - from : 0
}

function isWhollyQuoted({ parse, quoted }: Saying, at: number): boolean {
  return subtree(parse, at).every((index) => quoted[index] === true || isMark(parse.tokens[index]))
}

/** "said the road was closed" is told, "found a man lying there" is seen. */
function isFinite(parse: Parse, verb: number): boolean {
  if (isVerbHead(parse, verb)) return verbGroupAt(parse, verb).form === 'finite'
  return dependent(parse, verb, /^(?:mark|cop)$/u) !== undefined
}

export function isInfinitive(parse: Parse, verb: number): boolean {
  return isVerbHead(parse, verb) && verbGroupAt(parse, verb).form === 'infinitive'
}

/** "promised to pay", "urged residents to leave". */
export function infinitive(saying: Saying, { head, row, end }: Cue): number[] | null {
  const { parse } = saying
  if (row?.takes.has('to') !== true) return null
  const verb = dependents(parse, head, /^(?:xcomp|ccomp|advcl)$/u).find((at) => at > head && isInfinitive(parse, at))
  if (verb === undefined) return null
  const own = clauseTokens(saying, verb, head)
  const first = own[0] ?? verb
  // "the order that he hopes to sign": what is hoped for stands before.
  if (first < head) return null
  if (!row.takes.has('hearer')) return first === end || dependent(parse, head, /^dobj$/u) === undefined ? own : null
  const hearer = dependent(parse, head, /^(?:dobj|dative)$/u)
  return hearer === undefined || hearer > verb ? own : [...subtree(parse, hearer), ...own]
}
