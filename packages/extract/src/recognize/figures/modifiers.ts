import { MODIFIERS, TRAILING_MODIFIERS } from '../../words/figure-modifiers.ts'
import { PERCENT_WORDS } from '../../words/figure-units.ts'
import { SCALES } from '../../words/number-words.ts'
import type { Draft } from './draft.ts'
import { type Line, lowAt, wordsAt } from './pieces.ts'

/** Where the words that soften or bound the amount at `at` begin: "perhaps only 10%", "slightly below two fifths". */
export function modifierStart(line: Line, at: number): number {
  for (const wording of MODIFIERS) {
    const from = at - wording.split(' ').length
    if (from >= 0 && wordsAt(line, from, wording) === at && softens(line, from)) return modifierStart(line, from)
  }
  return at
}

/** "not only 62 percent" bounds nothing, nor does "over" behind an amount: "$84 billion over 10 years". */
function softens(line: Line, from: number): boolean {
  const before = lowAt(line, from - 1)
  if (lowAt(line, from) === 'only') return before !== 'not'
  const isBehindAmount = SCALES.has(before) || PERCENT_WORDS.has(before) || /^\d/u.test(before)
  return !isBehindAmount || !/^(?:over|above|below|under)$/u.test(lowAt(line, from))
}

/** The place after a modifier that begins at `at`: "to more than $1 million". */
export function afterModifier(line: Line, at: number): number {
  for (const wording of MODIFIERS) {
    const after = wordsAt(line, at, wording)
    if (after !== undefined) return after
  }
  return at
}

/** The draft with the words that bound it from behind: "500 or more homes", "$5 million or less". */
export function trailingModifier(line: Line, draft: Draft): Draft {
  for (const wording of TRAILING_MODIFIERS) {
    const to = wordsAt(line, draft.to, wording)
    if (to !== undefined) return { ...draft, to, trailing: { from: draft.to, to } }
  }
  return draft
}
