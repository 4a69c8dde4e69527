import type { Extent } from '@factsheet/model'
import { CHANGE_WORDS } from '../../words/figure-changes.ts'
import { MONEY_VERBS } from '../../words/figure-money.ts'
import { isBoundOfAge, toldBy } from './ages.ts'
import type { Draft, Run } from './draft.ts'
import { nounPhraseBefore } from './phrases.ts'
import { isVerb, type Line, lowAt } from './pieces.ts'
import { isToll } from './tolls.ts'

/** Whose age it is: the name before the comma or the verb, or the pronoun in "she was 54". */
export function agedBefore(line: Line, start: number, stops: readonly Extent[]): Run | undefined {
  const told = toldBy(line, start)
  if (told === undefined && isBoundOfAge(line, start)) return nounPhraseBefore(line, start, stops)
  const verb = told ?? start - 1
  // "Ana Ruiz, who is 54"
  if (lowAt(line, verb - 1) === 'who') return nameBefore(line, lowAt(line, verb - 2) === ',' ? verb - 2 : verb - 1)
  const isPronoun = /^(?:he|she|i)$/u.test(lowAt(line, verb - 1))
  return isPronoun ? { from: verb - 1, to: verb } : (nameBefore(line, verb) ?? nounPhraseBefore(line, verb, stops))
}

function isNamePart(line: Line, at: number): boolean {
  const piece = line.pieces[at]
  return piece?.tags.has('ProperNoun') === true && /^\p{Lu}/u.test(piece.text)
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

/** Verbs whose subject is what the amount measures: "the plan would cost $5 million". */
const MEASURING =
  /^(?:costs?|costing|totaling|averaging|exceeding|amounts?|amounted|is|was|are|were|be|been|being|totals?|totaled|reach|reache[sd]|reaching|stands?|stood|averages?|averaged|hits?|nearing|exceeds?|exceeded|worth|remains?|remained|becomes?|became)$/u

/** Verbs whose subject has the price that follows "at" or "for": "shares closed at $14", "shipments sold for $40". */
const PRICING =
  /^(?:sells?|sold|selling|trades?|traded|trading|closed?|closing|opened|ended|goes|went|starts?|comes?|came)$/u

/** Verbs whose object has the price: "sell its coal for $50", "value the firm at $5 million". */
const TRADING =
  /^(?:sells?|sold|selling|buys?|bought|buying|values?|valued|valuing|prices?|priced|pricing|acquires?|acquired|purchased?|offers?|offered)$/u

/** How far before the number its subject's verb may stand. */
const VERB_REACH = 7

/** "Output has dropped to 7 percent", "a margin of 3 points", "Ruiz at 23 percent", "Ruiz, 9 percent". */
export function beforeNumber(line: Line, draft: Draft, start: number, stops: readonly Extent[]): Run | undefined {
  const lead = lowAt(line, start - 1)
  if (draft.kind === 'time' && lead !== 'every') return undefined
  // "to the 12": what a definite number counts is left out, and nothing before it tells.
  if (draft.kind === 'count' && lead === 'the') return undefined
  if (draft.kind === 'measure' && (lead === ',' || lead === '(')) return undefined
  if (lead === ',' && lowAt(line, draft.to) === 'of') return wholeOf(line, draft, start, stops)
  const near = linkedBefore(line, start, stops)
  if (near !== undefined) return near
  // "Johnson 3 percent and Stein 2 percent"
  if (draft.kind === 'percent' && isNamePart(line, start - 1)) return nameBefore(line, start)
  // "hurt over 640": the verb tells what the count is of.
  if (draft.kind === 'count' && isToll(lead)) return { from: start - 1, to: start }
  const verb = verbBefore(line, start)
  if (verb === undefined) return undefined
  const flow = draft.kind === 'money' && isFlow(line, verb, start) ? { from: verb, to: verb + 1 } : undefined
  if (flow !== undefined) return MEASURING.test(lowAt(line, verb)) ? (subjectBefore(line, verb, stops) ?? flow) : flow
  const changed = draft.kind === 'times' ? undefined : changedObject(line, start, stops)
  if (changed !== undefined) return changed
  if (!tellsSubject(line, draft, verb, start)) return undefined
  return subjectBefore(line, verb, stops) ?? racerBefore(line, draft, verb)
}

/** "She leads by 52 percent to 45 percent", "she sank to 12 percent": whose share it is, though a pronoun says so. */
function racerBefore(line: Line, { kind, form }: Draft, verb: number): Run | undefined {
  const isShare = kind === 'percent' && (form === 'pair' || CHANGE_WORDS.has(lowAt(line, verb)))
  return isShare && /^(?:he|she)$/u.test(lowAt(line, verb - 1)) ? { from: verb - 1, to: verb } : undefined
}

/** "25 percent of inmates, 40 percent of whom" */
function wholeOf(line: Line, { to }: Draft, start: number, stops: readonly Extent[]): Run | undefined {
  return /^(?:whom|which|them)$/u.test(lowAt(line, to + 1)) ? nounPhraseBefore(line, start - 1, stops) : undefined
}

/** "a margin of 3 points", "Ruiz, 9 percent", "the Pilots' 377": what stands right before, and what joins it. */
function linkedBefore(line: Line, start: number, stops: readonly Extent[]): Run | undefined {
  const lead = lowAt(line, start - 1)
  if (/^['’]s?$|\p{L}['’]s?$/u.test(lead)) return nounPhraseBefore(line, start, stops)
  if (!/^(?:of|at|,|\()$/u.test(lead)) return undefined
  const near = nounPhraseBefore(line, start - 1, stops)
  // "…, said Ms. Ruiz, 63 percent": who speaks is no measure.
  return near !== undefined && lead === ',' && isVerb(line, near.from - 1) ? undefined : near
}

/** "took in some $7 million", "gathered a joint $35 million", "lent her $5 million", "brought in $62 million". */
function isFlow(line: Line, verb: number, start: number): boolean {
  if (!MONEY_VERBS.has(lowAt(line, verb))) return false
  const between = line.pieces.slice(verb + 1, start)
  // "giving states and cities $60 million": to whom stands before how much.
  const isGiven = /^(?:giv|gave|lend|lent|pay|paid|ow|offer|award|send|sent|loan)/u.test(lowAt(line, verb))
  if (isGiven && between.every(({ low, tags }) => low === 'and' || tags.has('Noun') || tags.has('Determiner')))
    return true
  return between.every(
    ({ low, tags }) =>
      /^(?:in|up|out|back|him|her|them|us|it|another|the|an?)$/u.test(low) ||
      ['Adjective', 'Adverb', 'ProperNoun', 'Determiner'].some((tag) => tags.has(tag)),
  )
}

/** "cut rates by 25 points", "reduce emissions 80 percent": the object of a verb of change is what changes. */
function changedObject(line: Line, start: number, stops: readonly Extent[]): Run | undefined {
  const end = /^(?:by|to|from|for|at)$/u.test(lowAt(line, start - 1)) ? start - 1 : start
  const object = nounPhraseBefore(line, end, stops)
  if (object === undefined || object.to !== end || isVerb(line, end - 1)) return undefined
  const isParticle = /^(?:up|down)$/u.test(lowAt(line, object.from - 1))
  const verb = lowAt(line, isParticle ? object.from - 2 : object.from - 1)
  if (/^(?:for|at)$/u.test(lowAt(line, end))) return end < start && TRADING.test(verb) ? object : undefined
  return CHANGE_WORDS.has(verb) && !/^(?:up|down)$/u.test(verb) ? object : undefined
}

/** Whether the amount measures the verb's subject: not "Ruiz would leave it at 35 percent" and "he directed $5 to her". */
function tellsSubject(line: Line, { kind, to }: Draft, verb: number, start: number): boolean {
  const low = lowAt(line, verb)
  const object = line.pieces.slice(verb + 1, start).some((piece) => /^(?:it|them|him|her|us|me)$/u.test(piece.low))
  if (object && (kind === 'money' || lowAt(line, start - 1) === 'at')) return false
  if (kind !== 'measure' && kind !== 'money') return true
  if (MEASURING.test(low)) return true
  const isPriced = PRICING.test(low) && /^(?:at|for|to|up|down)$/u.test(lowAt(line, verb + 1))
  return kind === 'money' && (isPriced || (CHANGE_WORDS.has(low) && lowAt(line, to) !== 'that'))
}

function verbBefore(line: Line, start: number): number | undefined {
  for (let at = start - 1; at >= 0 && start - at <= VERB_REACH; at -= 1) {
    if (isVerb(line, at) && line.pieces[at]?.tags.has('Particle') !== true) return at
    // Read as nouns: "Ruiz rose 1 point", "gifts to the party hit $1 million".
    if (/^(?:rose|hit)$/u.test(lowAt(line, at)) && at === start - 1) return at
    if (/^[;:"“”—–]$/u.test(lowAt(line, at))) return undefined
  }
  return undefined
}

function subjectBefore(line: Line, verb: number, stops: readonly Extent[]): Run | undefined {
  let at = verb
  while (at > 0 && (isVerb(line, at - 1) || line.pieces[at - 1]?.tags.has('Adverb') === true)) at -= 1
  // "Four mills, totaling 40 jobs": a participle behind a comma is told of the noun.
  const isBeside =
    lowAt(line, at - 1) === ',' &&
    /^(?:totaling|numbering|averaging|costing|exceeding|weighing)$/u.test(lowAt(line, at))
  const near = nounPhraseBefore(line, isBeside ? at - 1 : insertionStart(line, at), stops)
  if (near === undefined || !AGENT.test(lowAt(line, near.from - 1))) return near
  // "The number of homes led by women": what bounds the subject is no subject.
  const link = near.from - 1
  const head = nounPhraseBefore(line, isVerb(line, link - 1) ? link - 1 : link, stops)
  if (head === undefined) return /^(?:to|on)$/u.test(lowAt(line, link)) ? near : undefined
  return { from: head.from, to: near.to }
}

const AGENT = /^(?:by|with|from|among|against|including|to|on)$/u

/** Most words between the dashes or commas of an insertion. */
const INSERTION = 14

/** "Rich states - Alba and Borea - will grow": the subject stands before the insertion that ends at `at`. */
function insertionStart(line: Line, at: number): number {
  const mark = line.pieces[at - 1]
  if (mark === undefined || !/^(?:[-–—,])$/u.test(mark.text) || (mark.text === '-' && mark.glued)) return at
  for (let opener = at - 2; opener >= 0 && at - opener < INSERTION; opener -= 1) {
    const piece = line.pieces[opener]
    // "the sum - £4m - is short of the bill -": what has a verb is no insertion.
    if (isVerb(line, opener)) return at
    if (piece?.text === mark.text && (mark.text !== '-' || !piece.glued)) return opener
  }
  return at
}
