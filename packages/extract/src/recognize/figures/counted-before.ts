import type { Extent } from '@factsheet/model'
import { isBoundOfAge, toldBy } from './ages.ts'
import type { Draft, Run } from './draft.ts'
import { nounPhraseBefore } from './phrases.ts'
import { isVerb, type Line, lowAt } from './pieces.ts'

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

/** The name that ends right before `at`: capitalized words, with what stands between the parts of names. */
function nameBefore(line: Line, at: number): Run | undefined {
  const isPart = (place: number): boolean =>
    /^\p{Lu}|^(?:[-.’']|de|la|van|der|von|bin|al|del|di)$/u.test(line.pieces[place]?.text ?? '')
  let from = at
  while (from > 0 && isPart(from - 1)) from -= 1
  while (from < at && !/^\p{Lu}/u.test(line.pieces[from]?.text ?? '')) from += 1
  return from < at ? { from, to: at } : undefined
}

/** "a margin of 3 points", "Ruiz at 23 percent", "Ruiz, 9 percent"; what a verb tells, the tree knows better. */
export function beforeNumber(line: Line, draft: Draft, start: number, stops: readonly Extent[]): Run | undefined {
  const lead = lowAt(line, start - 1)
  if (draft.kind === 'time' && lead !== 'every') return undefined
  // "to the 12": what a definite number counts is left out, and nothing before it tells.
  if (draft.kind === 'count' && lead === 'the') return undefined
  if (draft.kind === 'measure' && (lead === ',' || lead === '(')) return undefined
  return linkedBefore(line, start, stops)
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
