import type { Draft } from './draft.ts'
import { numeralAt } from './numerals.ts'
import { isDash, type Line, lowAt } from './pieces.ts'
import { approximateNumber } from './sizes.ts'

const CONTEST =
  /^(?:votes?|voted|votes|voting|majority|decision|ruling|ruled|margin|won|win|wins|beat|defeated|lead|leads|led|passed|approved|rejected|score|victory|loss|lost|edge|advantage|tie|tied|split|house|senate|court|vote)$/u
/** How far around the pair a word of contest may stand. */
const REACH = 8

/** Votes and scores: "9–4", "a 5-to-4 decision", "voted 218 to 200". */
export function pairAt(line: Line, at: number): Draft | undefined {
  const first = numeralAt(line, at)
  if (first === undefined || first.to - first.from > 1) return undefined
  const second = numeralAt(line, joinedAt(line, first.to) ?? Infinity)
  if (second === undefined || second.to - second.from > 1 || isDash(line, second.to + 1)) return undefined
  if (!isPair(line, first.from, second.to, approximateNumber(line, first), approximateNumber(line, second)))
    return undefined
  return { from: at, to: second.to, form: 'pair', numbers: [first, second], unit: null, kind: 'vote' }
}

function joinedAt(line: Line, at: number): number | undefined {
  if (isDash(line, at) && line.pieces[at]?.glued === true) {
    return lowAt(line, at + 1) === 'to' && isDash(line, at + 2) ? at + 3 : at + 1
  }
  return lowAt(line, at) === 'to' ? at + 1 : undefined
}

function isPair(line: Line, from: number, to: number, first = 0, second = 0): boolean {
  const near = line.pieces.slice(Math.max(0, from - REACH), to + REACH)
  // "fell to 6-6": a hyphen between two equal numbers joins no range.
  if (first === second && to - from === 3 && isDash(line, from + 1)) return true
  const contest = near.some(({ low }) => CONTEST.test(low))
  const close = line.pieces.slice(Math.max(0, from - 2), to + 2).some(({ low }) => CONTEST.test(low))
  return first >= second ? contest : close && lowAt(line, to) !== 'percent' && lowAt(line, to) !== '%'
}
