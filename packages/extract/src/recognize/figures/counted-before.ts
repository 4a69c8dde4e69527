import type { Extent } from '@factsheet/model'
import { CHANGE_WORDS } from '../../words/figure-changes.ts'
import type { Draft, Run } from './draft.ts'
import { isVerb, nounPhraseBefore } from './phrases.ts'
import { type Line, lowAt } from './pieces.ts'
import { isToll } from './tolls.ts'

/** Whose age it is: the name before the comma or the verb, or the pronoun in "she was 54". */
export function agedBefore(line: Line, start: number, stops: readonly Extent[]): Run | undefined {
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

/** Verbs whose subject is what the amount measures: "the plan would cost $5 million". */
const MEASURING =
  /^(?:costs?|costing|is|was|are|were|be|been|being|totals?|totaled|reach|reache[sd]|reaching|stands?|stood|averages?|averaged|hits?|nearing|exceeds?|exceeded|worth|remains?|remained|becomes?|became)$/u

/** How far before the number its subject's verb may stand. */
const VERB_REACH = 7

/** "Unemployment has fallen to 5 percent", "a margin of 3 points", "Ruiz at 23 percent", "Ruiz, 9 percent". */
export function beforeNumber(line: Line, draft: Draft, start: number, stops: readonly Extent[]): Run | undefined {
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
