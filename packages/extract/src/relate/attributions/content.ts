import { verbGroupAt, isVerbHead } from '../syntax/verb-groups.ts'
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
} from '../syntax/parse.ts'
import type { Complement } from '../../words/reporting-row.ts'
import { clausesOf, type Cue } from './cues.ts'
import { joinAt } from './joined.ts'
import { isMark, type Saying } from './sentence.ts'
import { isTimed, trailing } from './speaker.ts'

/** The tokens that a cue reports; null where nothing of what it takes stands with it. */
export function contentOf(saying: Saying, cue: Cue, cues: readonly Cue[]): number[] | null {
  if (cue.kind === 'phrase') return accordingTo(saying, cue)
  if (cue.kind === 'noun') return ofNoun(saying, cue, cues)
  const noun = cue.row?.takes.has('clause') === true ? trailing(saying.parse, cue.head) : undefined
  if (noun !== undefined) return allBefore(saying, noun)
  if (cue.group?.passive === true || cue.group?.form === 'participle') return ofPassive(saying, cue, cues)
  return clause(saying, cue, cues) ?? infinitive(saying, cue, cues) ?? around(saying, cue) ?? object(saying, cue, cues)
}

/** "Most want a new mill, a poll found": all that stands before the speaker. */
function allBefore({ parse }: Saying, noun: number): number[] {
  const first = subtree(parse, noun)[0] ?? noun
  return parse.tokens.slice(0, first).map(({ index }) => index)
}

const QUESTION = /^(?:whether|if|how|why|what|who|where|when|which)$/u

/** "said (that) the bridge was closed"; "The bridge was closed, she said"; "a rule that he said would help". */
function clause(saying: Saying, cue: Cue, cues: readonly Cue[]): number[] | null {
  const { parse } = saying
  const { head, row, end } = cue
  const takes = row?.takes
  if (takes?.has('clause') !== true && takes?.has('that') !== true) return null
  const found = dependents(parse, head, /^ccomp$/u).filter((at) => !isWhollyQuoted(saying, at) && isFinite(parse, at))
  const [before, after] = [found.filter((at) => at < head), found.filter((at) => at > head)]
  const opening = after.length > 0 ? misread(parse, cue, after[0] ?? end) : []
  const own = [...opening, ...(after.length > 0 ? after : before)]
    .flatMap((at) => clauseTokens(saying, at, head, cues))
    .filter((at) => at >= end + daysAt(parse, end, after[0] ?? end) || at < head)
    .toSorted((a, b) => a - b)
  const first = own.find((at) => !isMark(parse.tokens[at]))
  if (first === undefined) return opened(saying, cue, cues)
  if (takes.has('clause') || after.length === 0 || normalAt(parse, first) === 'that') return own
  return QUESTION.test(normalAt(parse, first)) ? own : null
}

/** "recalled the mill was sold": a thing between a verb without hearers and its clause is the clause's subject. */
function misread(parse: Parse, { head, end, row }: Cue, verb: number): number[] {
  if (row?.takes.has('hearer') === true) return []
  const mark = dependent(parse, verb, /^mark$/u) ?? verb
  return dependents(parse, head, /^(?:dobj|ccomp|xcomp|oprd)$/u).filter((at) => at >= end && at < verb && at < mark)
}

/** How many words may stand between a verb and its "that": "said at a meeting of the board that". */
const LONGEST_ADJUNCT = 12

/** "agreed that the board may sell": the conjunction tells the clause, whatever the tree makes of it. */
function opened(saying: Saying, { head, end }: Cue, cues: readonly Cue[]): number[] | null {
  const { parse } = saying
  const that = parse.tokens.findIndex(
    ({ index, normal, tag }) => index >= end && normal === 'that' && /^(?:IN|WDT)$/u.test(tag),
  )
  if (that === -1 || that - end > LONGEST_ADJUNCT) return null
  const between = parse.tokens.slice(end, that)
  if (between.some((token) => isMark(token) || token.tag.startsWith('VB'))) return null
  // "responded to accusations that he lied": those who accuse say so.
  if (cues.some(({ kind, head: noun }) => kind === 'noun' && noun >= end && noun < that)) return null
  if (that > end && dependent(parse, head, /^dobj$/u) !== undefined) return null
  return clauseTokens(saying, head, head, cues).filter((at) => at >= that)
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

function isInfinitive(parse: Parse, verb: number): boolean {
  return isVerbHead(parse, verb) && verbGroupAt(parse, verb).form === 'infinitive'
}

/** "promised to pay", "urged residents to leave". */
function infinitive(saying: Saying, { head, row, end }: Cue, cues: readonly Cue[]): number[] | null {
  const { parse } = saying
  if (row?.takes.has('to') !== true) return null
  const verb = dependents(parse, head, /^(?:xcomp|ccomp|advcl)$/u).find((at) => at > head && isInfinitive(parse, at))
  if (verb === undefined) return null
  const own = clauseTokens(saying, verb, head, cues)
  const first = own[0] ?? verb
  // "the order that he hopes to sign": what is hoped for stands before.
  if (first < head) return null
  if (!row.takes.has('hearer')) return first === end || dependent(parse, head, /^dobj$/u) === undefined ? own : null
  const hearer = dependent(parse, head, /^(?:dobj|dative)$/u)
  return hearer === undefined || hearer > verb ? own : [...subtree(parse, hearer), ...own]
}

/** "The bridge, officials said, was closed", "As Ruiz noted, the bridge is old": the clause that the saying is put into. */
function around(saying: Saying, cue: Cue): number[] | null {
  const { parse, quoted } = saying
  const { head, row } = cue
  if (row === null || !['clause', 'that', 'speech'].some((kind) => row.takes.has(kind as Complement))) return null
  const over = headOf(parse, head)
  const label = labelAt(parse, head)
  const opener = dependent(parse, head, /^mark$/u)
  const isAs = label === 'advcl' && opener !== undefined && normalAt(parse, opener) === 'as'
  if (over === -1 || !(label === 'parataxis' || isAs) || dependent(parse, head, /^(?:ccomp|dobj)$/u) !== undefined)
    return null
  const own = subtree(parse, head)
  const subject = dependent(parse, head, /^nsubj$/u) ?? head
  const from = lastMark(saying, Math.min(subject, cue.start))
  const to = nextMark(saying, Math.max(subject, cue.end))
  const top = isAuxiliary(parse, over) ? headOf(parse, over) : over
  const rest = [...subtree(parse, top), ...own].filter((at) => at < from || at >= to)
  return rest.every((at) => quoted[at] === true || isMark(parse.tokens[at])) ? null : rest
}

function isAuxiliary(parse: Parse, at: number): boolean {
  return labelAt(parse, at).startsWith('aux') && headOf(parse, at) !== -1
}

/** Behind the mark before a position, or the start of the sentence. */
function lastMark({ parse }: Saying, before: number): number {
  let at = before
  while (at > 0 && !isMark(parse.tokens[at - 1])) at -= 1
  return at
}

function nextMark({ parse }: Saying, from: number): number {
  let at = from
  while (at < parse.tokens.length && !isMark(parse.tokens[at])) at += 1
  return at
}

/** Prepositions of what is said of an object: "described the deal as a gift", "accused the firm of fraud". */
const OF_OBJECT = /^(?:as|for|of|over|about|with|to|from|against)$/u

/** "denied the charge", "called the plan a mistake", "denied selling it", "called for calm". */
function object(saying: Saying, cue: Cue, cues: readonly Cue[]): number[] | null {
  const { parse } = saying
  const { head, row, end } = cue
  const isNaming = row?.takes.has('as') === true
  if ((row?.takes.has('noun') !== true && !isNaming) || cue.stance === 'declines') return null
  const thing = objectOf(parse, cue)
  if (thing === undefined) return null
  const rest = [...completed(parse, head, thing), ...asked(parse, cue, thing)]
  if (isNaming && !rest.some((at) => normalAt(parse, at) === 'as')) return null
  // "found him": a pronoun alone tells nothing.
  if (rest.length === 0 && (/^(?:PRP|WP|DT|WDT)$/u.test(tagAt(parse, thing)) || isBare(saying, cue, thing))) return null
  const own = [thing, ...rest]
    .flatMap((at) => objectTokens(saying, at, head, cues))
    .filter((at) => at >= end || at < cue.start)
  // An aside stays where the object goes on behind it.
  const last = Math.max(...own)
  return [...own, ...subtree(parse, thing).filter((at) => at > thing && at < last)]
}

/** "announced its results": an assertion of a thing with nothing told of it says nothing. */
function isBare({ parse, quoted }: Saying, { stance, row }: Cue, thing: number): boolean {
  const own = subtree(parse, thing)
  const isNamed = own.some((at) => parse.tokens[at]?.inName === true || quoted[at] === true)
  if (own.length <= 2 && !isNamed && !/^(?:denies|expects)$/u.test(stance)) return true
  if (stance !== 'asserts' || row?.tells !== 'speech') return false
  return (
    !own.some((at) => quoted[at] === true || isVerbHead(parse, at)) &&
    own.filter((at) => !isMark(parse.tokens[at])).length <= 4
  )
}

function objectOf(parse: Parse, { head, row }: Cue): number | undefined {
  const particle = row?.particle.length ?? 0
  if (particle === 0)
    return dependents(parse, head, /^(?:dobj|ccomp|xcomp|oprd)$/u).find(
      (at) => at > head || tagAt(parse, at).startsWith('W'),
    )
  for (let at = head + particle; at > head; at -= 1) {
    const found = dependent(parse, at, /^(?:pobj|pcomp)$/u)
    if (found !== undefined) return found
    // "called for the fare to be cut": "for" opens the infinitive.
    if (labelAt(parse, at) === 'mark') return headOf(parse, at)
  }
  return dependents(parse, head, /^(?:dobj|pobj|pcomp)$/u).find((at) => at > head)
}

/** What completes an object: what it is called, and the prepositions right behind it. */
function completed(parse: Parse, head: number, thing: number): number[] {
  return dependents(parse, head, /^(?:oprd|prep|acomp|xcomp|dative)$/u).filter((at) => {
    if (at === thing || at < head) return false
    if (labelAt(parse, at) !== 'prep' && labelAt(parse, at) !== 'dative') return true
    return at > thing && OF_OBJECT.test(normalAt(parse, at)) && !isTimed(parse, at)
  })
}

/** "The plan was praised by the union as a gift", "He was told that …", "Prices are expected to fall". */
function ofPassive(saying: Saying, cue: Cue, cues: readonly Cue[]): number[] | null {
  const { parse } = saying
  const { head, row, group } = cue
  const takes = row?.takes
  if (group?.form === 'participle') return narrowed(saying, cue, cues)
  const subject = dependent(parse, head, /^nsubjpass$/u)
  const agent = dependent(parse, head, /^agent$/u)
  const complement = dependents(parse, head, /^(?:ccomp|xcomp)$/u).find((at) => at > head)
  if (takes?.has('hearer') === true)
    return complement === undefined ? null : clauseTokens(saying, complement, head, cues)
  if (subject === undefined) return null
  if (agent !== undefined && takes?.has('noun') === true) {
    const rest = completed(parse, head, agent)
    return [subject, ...rest].flatMap((at) => objectTokens(saying, at, head, cues))
  }
  if (takes?.has('clause') !== true || complement === undefined || !isInfinitive(parse, complement)) return null
  return [...objectTokens(saying, subject, head, cues), ...clauseTokens(saying, complement, head, cues)]
}

/** "called on the board to resign": what is asked of the object. */
function asked(parse: Parse, { head, row }: Cue, thing: number): number[] {
  if (row?.particle.length === 0) return []
  return dependents(parse, head, /^(?:advcl|xcomp)$/u).filter((at) => at > thing && isInfinitive(parse, at))
}

/** "a plan criticized by the union": what a participle narrows. */
function narrowed(saying: Saying, { head, row }: Cue, cues: readonly Cue[]): number[] | null {
  const { parse } = saying
  const isTold = row?.takes.has('noun') === true && dependent(parse, head, /^agent$/u) !== undefined
  return isTold && labelAt(parse, head) === 'acl' ? objectTokens(saying, headOf(parse, head), head, cues) : null
}

/** "his claim that sales doubled", "criticism of the plan". */
function ofNoun(saying: Saying, cue: Cue, cues: readonly Cue[]): number[] | null {
  const { parse } = saying
  const { head, row } = cue
  if (row === null) return null
  const [found] = clausesOf(parse, head, row.takes)
  if (found !== undefined) return clauseTokens(saying, found, head, cues)
  for (let at = head + row.particle.length; at > head; at -= 1) {
    const thing = dependent(parse, at, /^(?:pobj|pcomp)$/u)
    if (thing !== undefined) return objectTokens(saying, thing, head, cues)
  }
  return null
}

/** "Few came, according to the clerk": all of the sentence, or of the clause that a conjunction opens around it. */
function accordingTo(saying: Saying, { head }: Cue): number[] | null {
  const { parse } = saying
  let top = headOf(parse, head)
  while (top !== -1 && headOf(parse, top) !== -1 && !isSubordinate(parse, top, head)) top = headOf(parse, top)
  if (top === -1) return null
  const own = new Set(subtree(parse, head))
  return subtree(parse, top).filter((at) => !own.has(at))
}

/** "because, according to Ruiz, it was late": the clause that its conjunction opens right before the phrase. */
function isSubordinate(parse: Parse, verb: number, phrase: number): boolean {
  if (!/^(?:advcl|ccomp|relcl)$/u.test(labelAt(parse, verb))) return false
  const opener = dependent(parse, verb, /^mark$/u)
  return opener !== undefined && phrase - opener <= 2 && phrase > opener
}

/** The tokens of a clause that is reported, without what the writer goes on with and the saying itself. */
function clauseTokens(saying: Saying, verb: number, over: number, cues: readonly Cue[]): number[] {
  const { parse } = saying
  const isOther = (child: number): boolean =>
    (over !== verb && isUnder(parse, over, child)) || goesOn(saying, child, over, cues)
  const own = subtree(parse, verb, isOther)
  const next = cues.find(({ head }) => head > over && own.includes(head) && joinAt(saying, head, over, cues) !== null)
  const stop = next === undefined ? null : joinAt(saying, next.head, over, cues)
  return stop === null ? own : own.filter((at) => at < stop)
}

/** Whether a branch is a saying of the writer's own that follows: ", adding that …", "and warned", "while Lee said". */
function goesOn({ parse }: Saying, child: number, over: number, cues: readonly Cue[]): boolean {
  const own = cues.find(({ head, kind }) => head === child && kind === 'verb')
  if (own?.group === null || own === undefined || child < over) return false
  const first = subtree(parse, child)[0] ?? child
  const isSetOff = isMark(parse.tokens[first - 1])
  if (own.group.form === 'gerund') return labelAt(parse, child) === 'advcl' && isSetOff
  if (own.group.form !== 'finite') return false
  const hasSubject = dependent(parse, child, /^nsubj/u) !== undefined
  if (labelAt(parse, child) === 'conj') {
    if (own.row?.tells !== 'speech' || dependent(parse, child, /^mark$/u) !== undefined) return false
    const main = isVerbHead(parse, over) ? verbGroupAt(parse, over) : null
    return main?.form === 'finite' && main.tense === own.group.tense && own.group.modal === main.modal
  }
  return labelAt(parse, child) === 'advcl' && hasSubject && isSetOff
}

/** The tokens of a thing that is reported: its phrase, without a clause or aside that a comma sets off and without a day. */
function objectTokens(saying: Saying, thing: number, over: number, cues: readonly Cue[]): number[] {
  const { parse } = saying
  const isOther = (child: number): boolean => isUnder(parse, over, child) || goesOn(saying, child, over, cues)
  return subtree(parse, thing, (child) => isOther(child) || leavesObject(parse, child, thing))
}

function leavesObject(parse: Parse, child: number, thing: number): boolean {
  if (child < thing) return false
  const label = labelAt(parse, child)
  if (label === 'prep') return isTimed(parse, child)
  if (label === 'npadvmod') return (parse.tokens[child]?.time ?? -1) >= 0
  const first = subtree(parse, child)[0] ?? child
  return (
    /^(?:relcl|acl|advcl|parataxis)$/u.test(label) &&
    isMark(parse.tokens[first - 1]) &&
    normalAt(parse, first - 1) !== '“'
  )
}
