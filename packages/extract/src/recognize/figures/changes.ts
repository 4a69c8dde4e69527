import { BARE_CHANGES, CHANGE_NOUNS, CHANGE_WORDS, TAKING_CHANGES } from '../../words/figure-changes.ts'
import type { Draft } from './draft.ts'
import { isVerb, type Line, lowAt } from './pieces.ts'

/** How far before "to" or "from" the word of change may stand: "rose sharply last month to 11". */
const REACH = 6

/** Whether an amount at `at` is one end of a change or its size: "rose to <11>", "from <9>", "up <4> percent". */
export function isChange(line: Line, at: number): boolean {
  const before = lowAt(line, at - 1)
  if (CHANGE_WORDS.has(before) && !TAKING_CHANGES.has(before)) return true
  if (before === 'of') return CHANGE_NOUNS.has(lowAt(line, at - 2))
  if (!/^(?:by|to|from)$/u.test(before)) return false
  const near = line.pieces.slice(Math.max(0, at - REACH), at - 1)
  // "lost by 50 votes" tells a margin.
  return near.some(({ low }) => CHANGE_WORDS.has(low) && !(before === 'by' && /^(?:lost?|lose)$/u.test(low)))
}

/** The draft as a change where its words say so; a range after "rose from" is the ends of one. `at` is where the figure
 * begins, `hasNoun` whether what it counts stands behind it: "sank 60 boats" and "dropped 14 inches of rain" tell no change. */
export function withChange(line: Line, draft: Draft, at: number, hasNoun: boolean): Draft {
  if (draft.form !== 'exact' || draft.kind === 'age' || !isChange(line, at)) return draft
  return takesObject(line, draft, at, hasNoun) || tellsWay(line, draft, at) ? draft : { ...draft, form: 'change' }
}

function takesObject(line: Line, { kind }: Draft, at: number, hasNoun: boolean): boolean {
  const before = lowAt(line, at - 1)
  if (!hasNoun || !(kind === 'count' || kind === 'measure')) return false
  return CHANGE_WORDS.has(before) && before !== 'down' && !BARE_CHANGES.has(before)
}

/** "went down 23 feet", "sign up 40 people": a way covered, where a verb of its own stands before the direction. */
function tellsWay(line: Line, { kind }: Draft, at: number): boolean {
  if ((kind !== 'measure' && kind !== 'count') || !/^(?:up|down)$/u.test(lowAt(line, at - 1))) return false
  return isVerb(line, at - 2) && !/^(?:is|was|are|were|be|been)$/u.test(lowAt(line, at - 2))
}
