import type { Draft } from './draft.ts'
import type { Line } from './pieces.ts'

/** "won 5-7 6-4 6-2", "6-7(4), 6-4": sets of a match, which only together tell who won. */
export function isSetScore(line: Line, { from, to }: Draft): boolean {
  const [start, end] = [line.pieces[Math.max(0, from - SET_REACH)]?.start ?? 0, line.pieces[to + SET_REACH]?.end]
  const around = line.text.slice(start, end ?? line.pieces.at(-1)?.end)
  const at = (line.pieces[from]?.start ?? 0) - start
  return [...around.matchAll(SETS)].some((match) => match.index <= at && at < match.index + match[0].length)
}

const SET_REACH = 24
const SETS =
  /(?<![\d-])\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?:,?\s(?:and\s)?\d{1,2}[-–]\d{1,2}(?![\d-])(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?)+/gu
