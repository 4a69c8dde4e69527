import { isChange } from './changes.ts'
import type { Draft, Run } from './draft.ts'
import { numeralAt } from './numerals.ts'
import { isDash, type Line, lowAt } from './pieces.ts'
import { approximateNumber } from './sizes.ts'
import { type Amount, amountAt } from './units.ts'

/** What a score of a game is told with. */
const SCORING = /^(?:winning|losing|drew|draw|scored|scoring|ended|up|down|finished|defeating|beating|goals?)$/u
/** Who is ahead of whom. */
const RACE =
  /^(?:leads?|leading|led|ahead|trails?|trailing|trailed|beats?|beating|defeats?|defeated|won|wins|winning|loses?|losing|lost|over|against|versus|margin|edges?|edged|behind|tops?|topped)$/u

const CONTEST =
  /^(?:votes?|voted|votes|voting|majority|decision|ruling|ruled|margin|won|win|wins|beat|defeated|lead|leads|led|passed|approved|rejected|score|victory|loss|lost|edge|advantage|tie|tied|split|house|senate|court|vote)$/u
/** How far around the pair a word of contest may stand. */
const REACH = 8

/** Votes and scores: "9–4", "a 5-to-4 decision", "voted 218 to 200", "won 2 – 1", "leads by 52 percent to 45 percent". */
export function pairAt(line: Line, at: number): Draft | undefined {
  return percentPairAt(line, at) ?? spacedPairAt(line, at) ?? numberPairAt(line, at)
}

function numberPairAt(line: Line, at: number): Draft | undefined {
  const first = numeralAt(line, at)
  if (first === undefined || first.to - first.from > 1) return undefined
  const second = numeralAt(line, joinedAt(line, first.to) ?? Infinity)
  if (second === undefined || second.to - second.from > 1 || isDash(line, second.to + 1)) return undefined
  if (!isPair(line, first.from, second.to, approximateNumber(line, first), approximateNumber(line, second)))
    return undefined
  return { from: at, to: second.to, form: 'pair', numbers: [first, second], unit: null, kind: 'vote' }
}

/** "2 – 1": a dash with a space on either side joins a score where a contest is told of. */
function spacedPairAt(line: Line, at: number): Draft | undefined {
  const isScore = (place: number): boolean => /^\d{1,3}$/u.test(lowAt(line, place))
  if (!isScore(at) || !isScore(at + 2) || !/^[–—-]$/u.test(lowAt(line, at + 1))) return undefined
  if (line.pieces[at + 1]?.glued === true || isDash(line, at - 1) || isDash(line, at + 3)) return undefined
  const near = line.pieces.slice(Math.max(0, at - REACH), at + 3 + REACH)
  if (!near.some(({ low }) => CONTEST.test(low) || SCORING.test(low))) return undefined
  const numbers = [at, at + 2].map((from) => ({ from, to: from + 1 }))
  return { from: at, to: at + 3, form: 'pair', numbers, unit: null, kind: 'vote' }
}

/** "52 percent to 45 percent", where somebody leads, trails or wins by it. */
function percentPairAt(line: Line, at: number): Draft | undefined {
  const first = amountAt(line, at)
  const join = first?.kind === 'percent' ? joinedAt(line, first.to) : undefined
  if (first === undefined || join === undefined) return undefined
  const second = amountAt(line, join)
  if (second?.kind !== 'percent' || second.unit === null || lowAt(line, first.from - 1) === 'from') return undefined
  if (isPoint(line, first.unit) !== isPoint(line, second.unit)) return undefined
  const near = line.pieces.slice(Math.max(0, at - REACH), second.to + 1)
  // A range rises and a change is told with its verb: "won the county 58% to 39%".
  const falls = sizeOf(line, first) > sizeOf(line, second) && !isChange(line, at)
  if (!falls && !near.some(({ low }) => RACE.test(low))) return undefined
  return {
    from: at,
    to: second.to,
    form: 'pair',
    numbers: [first.number, second.number],
    unit: second.unit,
    kind: 'percent',
  }
}

function sizeOf(line: Line, { number }: Amount): number {
  return approximateNumber(line, number) ?? 0
}

function isPoint(line: Line, unit: Run | null): boolean {
  return unit !== null && /^points?$/u.test(lowAt(line, unit.to - 1))
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
