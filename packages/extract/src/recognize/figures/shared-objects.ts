import type { FigureMention } from '../mention.ts'
import type { Draft } from './draft.ts'
import { type Line, lowAt } from './pieces.ts'

/** How many pieces may stand between the two ends: "from 41 percent in the spring count to <38 percent>". */
const REACH = 9

/** The first end of a change that `draft` is the other end of; it has the words for what changes. */
export function otherEnd(
  line: Line,
  draft: Draft,
  start: number,
  earlier: readonly FigureMention[],
): FigureMention | undefined {
  if (!/^(?:to|from)$/u.test(lowAt(line, start - 1)) || draft.form !== 'exact') return undefined
  const last = earlier.at(-1)
  const near = line.pieces[Math.max(0, start - REACH)]
  if (last === undefined || near === undefined || last.sentence !== line.sentence || last.form !== 'change')
    return undefined
  const unit = draft.unit === null ? undefined : lowAt(line, draft.unit.from)
  return last.span.end > near.start && last.unit?.text.toLowerCase() === unit ? last : undefined
}
