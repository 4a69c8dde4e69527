import type { Extent } from '@factsheet/model'
import { MONEY_ADVERBS } from '../../words/figure-money.ts'
import { agedBefore, beforeNumber } from './counted-before.ts'
import type { Draft, Run } from './draft.ts'
import { boundAt, coreAt, nounPhraseAt } from './phrases.ts'
import { isVerb, type Line, lowAt } from './pieces.ts'
import { rateAt } from './rates.ts'

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

function afterNumber(line: Line, draft: Draft, stops: readonly Extent[]): Run | undefined {
  const { kind, to } = draft
  const low = lowAt(line, to)
  // "two tons per year of sand"
  const rate = rateAt(line, to)
  if (rate !== undefined && lowAt(line, rate.to) === 'of') return nounPhraseAt(line, rate.to + 1, stops)
  // However "vote" was read: "an 80-19 vote for the plan".
  if (kind === 'vote')
    return (
      nounPhraseAt(line, to, stops) ??
      (/^(?:vote|ruling|decision|lead|win|loss|score|split)$/u.test(low) ? { from: to, to: to + 1 } : undefined)
    )
  if (kind === 'times') return timesOf(line, to, stops)
  if (draft.compound === true) return compoundOf(line, draft, stops)
  // "15 of the 19 boats": the noun behind the whole
  const whole = draft.form === 'part' && kind === 'count' ? draft.numbers[1] : undefined
  if (whole !== undefined) return nounPhraseAt(line, whole.to, stops) ?? clauseAfter(line, { ...draft, to: whole.to })
  // "200 million that prosecutors sought"
  if (/^(?:that|which|here|there|according)$/u.test(low) || isComparison(line, to)) return undefined
  if (/^(?:of|in|on|for|worth)$/u.test(low) && (kind !== 'count' || low === 'of' || draft.form === 'words'))
    return linkedTo(line, draft, stops)
  if (kind === 'time') return timeOf(line, to, stops)
  const phrase = nounPhraseAt(line, low === 'more' || low === 'other' ? to + 1 : to, stops)
  // "a minimum that experts say": a new clause, not what the money is.
  if (phrase !== undefined && !tellsOther(line, draft, phrase)) return phrase
  if (phrase !== undefined && kind === 'percent') return undefined
  // "the top 20 percent owned …": a group by itself, not what it did.
  if (
    /^(?:top|bottom|middle|upper|lower|richest|wealthiest|poorest|remaining|other)$/u.test(lowAt(line, draft.from - 1))
  )
    return undefined
  // "from 12 boats to 15 was …": an end of a change has the noun of the other.
  return /^(?:to|from)$/u.test(lowAt(line, draft.from - 1)) && isVerb(line, to) ? undefined : clauseAfter(line, draft)
}

/** "12 tons of sand", "$3 million in aid": not "$4.5 million on the pier" and "$3 million in Alba", which tell where it went. */
function linkedTo(line: Line, { kind, to, form }: Draft, stops: readonly Extent[]): Run | undefined {
  const low = lowAt(line, to)
  if (low === 'of') return nounPhraseAt(line, to + 1, stops)
  if (low === 'worth') return nounPhraseAt(line, lowAt(line, to + 1) === 'of' ? to + 2 : to + 1, stops)
  if (kind !== 'money' && !(form === 'words' && low === 'in')) return undefined
  const next = line.pieces[to + 1]
  if (!/^(?:in|for)$/u.test(low) || next === undefined) return undefined
  const isPlace = /^\p{Lu}\p{Ll}/u.test(next.text) && !isNationality(line, to + 1)
  const isDefinite = next.tags.has('Determiner') && next.low !== 'those'
  return isPlace || isDefinite ? undefined : nounPhraseAt(line, to + 1, stops)
}

/** "in American exports": an adjective of a nation, before its noun. */
function isNationality(line: Line, at: number): boolean {
  const next = line.pieces[at + 1]
  return line.pieces[at]?.tags.has('Demonym') === true && next !== undefined && /^\p{Ll}/u.test(next.text)
}

/** "half a point less than forecast": what it is held against, not what it is of. */
function isComparison(line: Line, at: number): boolean {
  return /^(?:more|less|fewer|higher|lower|better|worse)$/u.test(lowAt(line, at)) && lowAt(line, at + 1) === 'than'
}

/** Whether what stands behind an amount is no noun of it: a new clause, or a word of place or total. */
function tellsOther(line: Line, { kind, to }: Draft, phrase: Run): boolean {
  if (kind === 'money') return opensClause(line, phrase) || MONEY_ADVERBS.has(lowAt(line, to))
  // "the 95 percent Ms. Ruiz received": a name with its verb.
  return kind === 'percent' && isNameWithVerb(line, phrase)
}

function isNameWithVerb(line: Line, { from, to }: Run): boolean {
  const isNamed = line.pieces.slice(from, to).every(({ tags }) => tags.has('ProperNoun') && !tags.has('Demonym'))
  return isNamed && isVerb(line, to)
}

/** "$35 million brokers think": a plural with a verb behind it, and not "a $3 million prize was set". */
function opensClause(line: Line, { to }: Run): boolean {
  return isVerb(line, to) && line.pieces[to - 1]?.tags.has('Plural') === true
}

/** The pieces of "-a-year". */
const RATE_PIECES = 4

/** "31-page tenants’ petition": the noun joined and what follows; "104-page document": what has the pages. */
function compoundOf(line: Line, { to, unit }: Draft, stops: readonly Extent[]): Run | undefined {
  // "$250-million-a-year trade"
  let at = to
  while (line.pieces[at]?.glued === true && at - to < RATE_PIECES) at += 1
  const phrase = nounPhraseAt(line, at, stops)
  if (unit !== null) return phrase
  return phrase ?? { from: to - 1, to }
}

/** "six times the town’s mean", "30 times as salty as milk". */
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

/** Longest clause taken for what a share or count is of: "who could be late". */
const CLAUSE = 7

/** "17% who could be late", "33% would be satisfied", "15% enthusiastic", "11 injured". */
function clauseAfter(line: Line, { to, kind }: Draft): Run | undefined {
  const first = line.pieces[to]
  if (first === undefined || !/^\p{L}/u.test(first.text)) return undefined
  if (kind === 'money' || kind === 'measure') return participleAfter(line, to)
  const opens =
    /^(?:who|with|have|has|would|say|said|were|was|are|had)$/u.test(first.low) ||
    isVerb(line, to) ||
    first.tags.has('Adjective')
  if (!opens || /^(?:below|above|over|under)$/u.test(first.low)) return undefined
  let end = to + 1
  while (
    end < line.pieces.length &&
    end - to < CLAUSE &&
    /^[\p{L}'’]/u.test(lowAt(line, end)) &&
    !isClauseEnd(line, to, end)
  )
    end += 1
  return end === to + 1 && isBareVerb(line, to) ? undefined : { from: to, to: end }
}

function isClauseEnd(line: Line, from: number, at: number): boolean {
  const low = lowAt(line, at)
  // "12 percent indicated that they were not sure"
  if (low === 'that') return at !== from + 1 || !isVerb(line, from)
  return /^(?:and|or|but|while|as|if|when|to|from|after)$/u.test(low)
}

/** A verb that says nothing without its object: "the middle fifth paid 8.9 percent". */
function isBareVerb(line: Line, at: number): boolean {
  if (/^(?:who|with|have|has|would|say|said|were|was|are|is|had)$/u.test(lowAt(line, at))) return true
  return isVerb(line, at) && /^[\d$£€]/u.test(lowAt(line, at + 1))
}

/** "$9 million owed to her uncle". */
function participleAfter(line: Line, to: number): Run | undefined {
  const end = line.pieces[to]?.tags.has('Noun') === true ? undefined : boundAt(line, to, [], 1)
  return end === undefined || LINKING.test(lowAt(line, to)) ? undefined : { from: to, to: end }
}

const LINKING = /^(?:of|in|at|for|among|against|by|with|from|under|within|between|on|across|without)$/u
