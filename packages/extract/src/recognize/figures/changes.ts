import { CHANGE_WORDS } from '../../words/figure-changes.ts'
import type { Draft } from './draft.ts'
import { type Line, lowAt } from './pieces.ts'

/** How far before "to" or "from" the word of change may stand: "rose sharply last month to 11". */
const REACH = 6

/** Whether an amount at `at` is one end of a change or its size: "rose to <11>", "from <9>", "up <4> percent". */
export function isChange(line: Line, at: number): boolean {
  const before = lowAt(line, at - 1)
  if (CHANGE_WORDS.has(before) && !/^(?:cut|lost|lose|raised?|raises|raising|gain|gained)$/u.test(before)) return true
  if (!/^(?:by|to|from)$/u.test(before)) return false
  return line.pieces.slice(Math.max(0, at - REACH), at - 1).some(({ low }) => CHANGE_WORDS.has(low))
}

/** The draft as a change where its words say so; a range after "rose from" is the ends of one. */
export function withChange(line: Line, draft: Draft, at: number): Draft {
  return draft.form === 'exact' && draft.kind !== 'age' && isChange(line, at) ? { ...draft, form: 'change' } : draft
}
