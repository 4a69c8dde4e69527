import { MODIFIERS } from '../../words/figure-modifiers.ts'
import { type Line, wordsAt } from './pieces.ts'

/** Where the words that soften or bound the amount at `at` begin: "perhaps only 10%", "slightly more than a third". */
export function modifierStart(line: Line, at: number): number {
  for (const wording of MODIFIERS) {
    const from = at - wording.split(' ').length
    if (from >= 0 && wordsAt(line, from, wording) === at) return modifierStart(line, from)
  }
  return at
}

/** The place after a modifier that begins at `at`: "to more than $1 million". */
export function afterModifier(line: Line, at: number): number {
  for (const wording of MODIFIERS) {
    const after = wordsAt(line, at, wording)
    if (after !== undefined) return after
  }
  return at
}
