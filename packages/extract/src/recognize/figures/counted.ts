import type { Extent } from '@factsheet/model'
import { CHANGE_WORDS } from '../../words/figure-changes.ts'
import type { Draft, Run } from './draft.ts'
import { boundAt, coreAt, isVerb, nounPhraseAt, nounPhraseBefore } from './phrases.ts'
import { type Line, lowAt } from './pieces.ts'
import { rateAt } from './rates.ts'
import { isToll } from './tolls.ts'

/** What a draft counts, and whether it stands after the number: only then is it part of the figure's span. */
export interface Counted {
  readonly of: Run | undefined
  readonly after: boolean
}

/** The words for what is counted or measured. `start` is where the figure begins, its modifier included. */
export function countedBy(line: Line, draft: Draft, start: number, stops: readonly Extent[]): Counted {
  if (draft.kind === 'age') return { of: agedBefore(line, start, stops), after: false }
  const after = afterNumber(line, draft, stops)
  if (after !== undefined) return { of: after, after: true }
  return { of: beforeNumber(line, draft, start, stops), after: false }
}

/** Whose age it is: the name before the comma or the verb, or the pronoun in "she was 54". */
function agedBefore(line: Line, start: number, stops: readonly Extent[]): Run | undefined {
  const verb = /^(?:only|just|about|already)$/u.test(lowAt(line, start - 1)) ? start - 2 : start - 1
  const isPronoun = /^(?:he|she|i)$/u.test(lowAt(line, verb - 1))
  return isPronoun ? { from: verb - 1, to: verb } : (nameBefore(line, verb) ?? nounPhraseBefore(line, verb, stops))
}

/** The name that ends right before `at`: capitalized words, with what stands between the parts of names. */
function nameBefore(line: Line, at: number): Run | undefined {
  const isPart = (place: number): boolean =>
    /^\p{Lu}|^(?:[-.’']|de|la|van|der|von|bin|al|del|di)$/u.test(line.pieces[place]?.text ?? '')
  let from = at
  while (from > 0 && isPart(from - 1)) from -= 1
  while (from < at && !/^\p{Lu}/u.test(line.pieces[from]?.text ?? '')) from += 1
  return from < at ? { from, to: at } : undefined
}

function afterNumber(line: Line, draft: Draft, stops: readonly Extent[]): Run | undefined {
  const { kind, to } = draft
  const low = lowAt(line, to)
  // "two tons per year of sand"
  const rate = rateAt(line, to)
  if (rate !== undefined && lowAt(line, rate.to) === 'of') return nounPhraseAt(line, rate.to + 1, stops)
  if (kind === 'vote') return nounPhraseAt(line, to, stops)
  if (kind === 'times') return timesOf(line, to, stops)
  if (draft.compound === true) return compoundOf(line, draft, stops)
  // "200 million that prosecutors sought"
  if (/^(?:that|which|here|there)$/u.test(low)) return undefined
  if (/^(?:of|in|on|for|worth)$/u.test(low) && (kind !== 'count' || low === 'of' || draft.form === 'words'))
    return linkedTo(line, draft, stops)
  if (kind === 'time') return timeOf(line, to, stops)
  const phrase = nounPhraseAt(line, low === 'more' || low === 'other' ? to + 1 : to, stops)
  if (phrase === undefined && kind === 'money' && isReward(line, draft)) return { from: to, to: to + 1 }
  // "a minimum that experts say": a new clause, not what the money is.
  if (phrase !== undefined && !(draft.kind === 'money' && opensClause(line, phrase))) return phrase
  // "the top 10 percent paid …": a group by itself, not what it did.
  if (/^(?:top|bottom|richest|wealthiest|poorest|remaining|other)$/u.test(lowAt(line, draft.from - 1))) return undefined
  // "from 16 members to 19 has been …": an end of a change has the noun of the other.
  return /^(?:to|from)$/u.test(lowAt(line, draft.from - 1)) && isVerb(line, to) ? undefined : clauseAfter(line, draft)
}

/** "12 tons of sand", "$3 million in aid": not "$4.5 million on the pier" and "$3 million in Alba", which tell where it went. */
function linkedTo(line: Line, { kind, to, form }: Draft, stops: readonly Extent[]): Run | undefined {
  const low = lowAt(line, to)
  if (low === 'of') return nounPhraseAt(line, to + 1, stops)
  if (kind !== 'money' && !(form === 'words' && low === 'in')) return undefined
  if (low === 'worth') return nounPhraseAt(line, lowAt(line, to + 1) === 'of' ? to + 2 : to + 1, stops)
  const next = line.pieces[to + 1]
  if (
    !/^(?:in|for)$/u.test(low) ||
    next === undefined ||
    next.tags.has('Determiner') ||
    /^\p{Lu}\p{Ll}/u.test(next.text)
  )
    return undefined
  return nounPhraseAt(line, to + 1, stops)
}

/** "a $5 million reward for": behind an article and money stands a noun, however it was read. */
function isReward(line: Line, { from, to }: Draft): boolean {
  const next = line.pieces[to]
  return (
    /^(?:an?|its|his|her|their)$/u.test(lowAt(line, from - 1)) &&
    next !== undefined &&
    /^\p{Ll}{3,}$/u.test(next.text) &&
    isVerb(line, to)
  )
}

/** "$20 million experts say": a plural with a verb behind it, and not "a $5 million reward has been offered". */
function opensClause(line: Line, { to }: Run): boolean {
  return isVerb(line, to) && line.pieces[to - 1]?.tags.has('Plural') === true
}

/** The pieces of "-a-year". */
const RATE_PIECES = 4

/** "52-count civil complaint": the noun joined and what follows; "104-page document": what has the pages. */
function compoundOf(line: Line, { to, unit }: Draft, stops: readonly Extent[]): Run | undefined {
  // "$400-million-a-year business"
  let at = to
  while (line.pieces[at]?.glued === true && at - to < RATE_PIECES) at += 1
  const phrase = nounPhraseAt(line, at, stops)
  if (unit !== null) return phrase
  return phrase ?? { from: to - 1, to }
}

/** "10 times the national average", "100 times as potent as morphine". */
function timesOf(line: Line, to: number, stops: readonly Extent[]): Run | undefined {
  if (lowAt(line, to) !== 'as') return nounPhraseAt(line, to, stops)
  const compared = lowAt(line, to + 2) === 'as' ? to + 3 : undefined
  if (compared === undefined) return { from: to, to: Math.min(to + 2, line.pieces.length) }
  return { from: to, to: coreAt(line, compared, stops)?.to ?? to + 2 }
}

/** "seven hours after the announcement": a length is told by what it bounds. */
function timeOf(line: Line, to: number, stops: readonly Extent[]): Run | undefined {
  if (!/^(?:after|before|of|left|in|to)$/u.test(lowAt(line, to))) return undefined
  if (lowAt(line, to) === 'left') return { from: to, to: to + 1 }
  // "two weeks to convene the committee"
  const verb = lowAt(line, to) === 'to' && isVerb(line, to + 1)
  const phrase = verb ? nounPhraseAt(line, to + 2, stops) : coreAt(line, to + 1, stops)
  if (phrase === undefined) return undefined
  return lowAt(line, to) === 'of' ? phrase : { from: to, to: phrase.to }
}

/** Longest clause taken for what a share or count is of: "who would be scared". */
const CLAUSE = 7

/** "28% who would be scared", "33% would be satisfied", "15% enthusiastic", "11 injured". */
function clauseAfter(line: Line, { to, kind }: Draft): Run | undefined {
  const first = line.pieces[to]
  if (first === undefined || !/^\p{L}/u.test(first.text)) return undefined
  if (kind === 'money' || kind === 'measure') return participleAfter(line, to)
  const opens =
    /^(?:who|with|have|has|would|say|said|were|was|are|had)$/u.test(first.low) ||
    isVerb(line, to) ||
    first.tags.has('Adjective')
  if (!opens) return undefined
  let end = to + 1
  while (
    end < line.pieces.length &&
    end - to < CLAUSE &&
    /^[\p{L}'’]/u.test(lowAt(line, end)) &&
    !/^(?:and|or|but|while|as|if|that|when|to|from|after)$/u.test(lowAt(line, end))
  )
    end += 1
  const bare = end === to + 1 && /^(?:who|with|have|has|would|say|said|were|was|are|is|had)$/u.test(first.low)
  return bare ? undefined : { from: to, to: end }
}

/** "$14 million borrowed from his father". */
function participleAfter(line: Line, to: number): Run | undefined {
  const end = line.pieces[to]?.tags.has('Noun') === true ? undefined : boundAt(line, to, [], 1)
  return end === undefined || LINKING.test(lowAt(line, to)) ? undefined : { from: to, to: end }
}

const LINKING = /^(?:of|in|at|for|among|against|by|with|from|under|within|between|on|across|without)$/u
/** Verbs whose subject is what the amount measures: "the plan would cost $5 million". */
const MEASURING =
  /^(?:costs?|costing|is|was|are|were|be|been|being|totals?|totaled|reach|reache[sd]|reaching|stands?|stood|averages?|averaged|hits?|nearing|exceeds?|exceeded|worth|remains?|remained|becomes?|became)$/u

/** How far before the number its subject's verb may stand. */
const VERB_REACH = 7

/** "Unemployment has fallen to 5 percent", "a margin of 3 points", "Ruiz at 23 percent", "Ruiz, 9 percent". */
function beforeNumber(line: Line, draft: Draft, start: number, stops: readonly Extent[]): Run | undefined {
  const lead = lowAt(line, start - 1)
  if (draft.kind === 'time' && lead !== 'every') return undefined
  // "to the 12": what a definite number counts is left out, and nothing before it tells.
  if (draft.kind === 'count' && lead === 'the') return undefined
  if (draft.kind === 'measure' && (lead === ',' || lead === '(')) return undefined
  if (lead === ',' && lowAt(line, draft.to) === 'of') {
    // "25 percent of inmates, 40 percent of whom"
    return /^(?:whom|which|them)$/u.test(lowAt(line, draft.to + 1))
      ? nounPhraseBefore(line, start - 1, stops)
      : undefined
  }
  if (lead === 'of' || lead === 'at' || lead === ',' || lead === '(' || lead === 'with') {
    const near = nounPhraseBefore(line, start - 1, stops)
    if (near !== undefined && lead !== 'with') return near
  }
  // "Johnson 3 percent and Stein 2 percent"
  if (draft.kind === 'percent' && line.pieces[start - 1]?.tags.has('ProperNoun') === true)
    return nameBefore(line, start)
  const verb = verbBefore(line, start)
  // "injured more than 5,500": the verb tells what the count is of.
  if (draft.kind === 'count' && isToll(lead)) return { from: start - 1, to: start }
  if (
    verb === start - 1 &&
    draft.kind === 'money' &&
    !MEASURING.test(lowAt(line, verb)) &&
    (lowAt(line, verb).startsWith('rais') || !CHANGE_WORDS.has(lowAt(line, verb)))
  ) {
    return { from: verb, to: start }
  }
  if (draft.kind === 'measure' && !MEASURING.test(lowAt(line, verb ?? -1))) return undefined
  return verb === undefined ? undefined : subjectBefore(line, verb, stops)
}

function verbBefore(line: Line, start: number): number | undefined {
  for (let at = start - 1; at >= 0 && start - at <= VERB_REACH; at -= 1) {
    if (isVerb(line, at)) return at
    if (/^[;:"“”—–]$/u.test(lowAt(line, at))) return undefined
  }
  return undefined
}

function subjectBefore(line: Line, verb: number, stops: readonly Extent[]): Run | undefined {
  let at = verb
  while (at > 0 && (isVerb(line, at - 1) || line.pieces[at - 1]?.tags.has('Adverb') === true)) at -= 1
  const near = nounPhraseBefore(line, insertionStart(line, at), stops)
  if (near === undefined || !AGENT.test(lowAt(line, near.from - 1))) return near
  // "The number of homes led by women": what bounds the subject is no subject.
  const link = near.from - 1
  const head = nounPhraseBefore(line, isVerb(line, link - 1) ? link - 1 : link, stops)
  return head === undefined ? undefined : { from: head.from, to: near.to }
}

const AGENT = /^(?:by|with|from|among|against|including)$/u

/** Most words between the dashes or commas of an insertion. */
const INSERTION = 14

/** "Rich states - Alba and Borea - will grow": the subject stands before the insertion that ends at `at`. */
function insertionStart(line: Line, at: number): number {
  const mark = line.pieces[at - 1]
  if (mark === undefined || !/^(?:[-–—,])$/u.test(mark.text) || (mark.text === '-' && mark.glued)) return at
  for (let opener = at - 2; opener >= 0 && at - opener < INSERTION; opener -= 1) {
    const piece = line.pieces[opener]
    if (piece?.text === mark.text && (mark.text !== '-' || !piece.glued)) return opener
  }
  return at
}
