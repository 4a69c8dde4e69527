import { dependent, dependents, headOf, labelAt, normalAt, type Parse, subtree, tagAt } from '../syntax/parse.ts'
import { isVerbHead } from '../syntax/verb-groups.ts'
import { clausesOf, type Cue } from './cues.ts'
import { clauseTokens, objectTokens } from './extents.ts'
import { isInfinitive } from './said-clauses.ts'
import { isMark, type Saying } from './sentence.ts'
import { isTimed } from './speaker.ts'

/** Prepositions of what is said of an object: "described the deal as a gift", "accused the firm of fraud". */
const OF_OBJECT = /^(?:as|for|of|over|about|with|to|from|against)$/u

/** "denied the charge", "called the plan a mistake", "denied selling it", "called for calm". */
export function object(saying: Saying, cue: Cue): number[] | null {
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
    .flatMap((at) => objectTokens(saying, at, head))
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

/** "called on the board to resign": what is asked of the object. */
function asked(parse: Parse, { head, row }: Cue, thing: number): number[] {
  if (row?.particle.length === 0) return []
  return dependents(parse, head, /^(?:advcl|xcomp)$/u).filter((at) => at > thing && isInfinitive(parse, at))
}

/** "The plan was praised by the union as a gift", "He was told that …", "Prices are expected to fall". */
export function ofPassive(saying: Saying, cue: Cue): number[] | null {
  const { parse } = saying
  const { head, row } = cue
  const takes = row?.takes
  const subject = dependent(parse, head, /^nsubjpass$/u)
  const agent = dependent(parse, head, /^agent$/u)
  const complement = dependents(parse, head, /^(?:ccomp|xcomp)$/u).find((at) => at > head)
  if (takes?.has('hearer') === true) return complement === undefined ? null : clauseTokens(saying, complement, head)
  if (subject === undefined) return null
  if (agent !== undefined && takes?.has('noun') === true) {
    const rest = completed(parse, head, agent)
    return [subject, ...rest].flatMap((at) => objectTokens(saying, at, head))
  }
  if (takes?.has('clause') !== true || complement === undefined || !isInfinitive(parse, complement)) return null
  return [...objectTokens(saying, subject, head), ...clauseTokens(saying, complement, head)]
}

/** "a plan criticized by the union": what a participle narrows. */
export function narrowed(saying: Saying, { head, row }: Cue): number[] | null {
  const { parse } = saying
  const isTold = row?.takes.has('noun') === true && dependent(parse, head, /^agent$/u) !== undefined
  return isTold && labelAt(parse, head) === 'acl' ? objectTokens(saying, headOf(parse, head), head) : null
}

/** "his claim that sales doubled", "criticism of the plan". */
export function ofNoun(saying: Saying, cue: Cue): number[] | null {
  const { parse } = saying
  const { head, row } = cue
  if (row === null) return null
  const [found] = clausesOf(parse, head, row.takes)
  if (found !== undefined) return clauseTokens(saying, found, head)
  for (let at = head + row.particle.length; at > head; at -= 1) {
    const thing = dependent(parse, at, /^(?:pobj|pcomp)$/u)
    if (thing !== undefined) return objectTokens(saying, thing, head)
  }
  return null
}
