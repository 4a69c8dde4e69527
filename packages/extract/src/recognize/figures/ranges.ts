import { unitRow } from '@factsheet/model'
import { isChange } from './changes.ts'
import type { Draft } from './draft.ts'
import { afterModifier } from './modifiers.ts'
import { isDash, type Line, lowAt } from './pieces.ts'
import { type Amount, amountAt } from './units.ts'
import { approximateNumber } from './sizes.ts'

/** "10 to 15 percent", "$300,000 to over $2 million", "18- to 24-year-old", "between 10 and 15", "two or three". */
export function rangeAt(line: Line, at: number): Draft | undefined {
  const low = amountAt(line, at)
  if (low === undefined) return undefined
  const next = joinAt(line, low)
  const high = next === undefined ? undefined : amountAt(line, afterModifier(line, next))
  if (high === undefined || !agree(line, low, high) || !rises(line, low, high)) return undefined
  const unit = high.unit ?? low.unit
  if (unit === null && /^age[sd]?$/u.test(lowAt(line, at - 1))) {
    const numbers = [low.number, high.number]
    return { from: at, to: high.to, form: 'range', numbers, unit: { from: at - 1, to: at }, kind: 'age' }
  }
  return {
    from: at,
    to: high.to,
    form: 'range',
    numbers: [low.number, high.number],
    unit,
    kind: high.unit === null ? low.kind : high.kind,
    compound: high.compound,
  }
}

/** The place behind what joins the two ends. */
function joinAt(line: Line, amount: Amount): number | undefined {
  const { from, to } = amount
  // "18- to 24-year-old": a hyphen that waits for its noun.
  const at = isDash(line, to) && /^(?:to|or)$/u.test(lowAt(line, to + 1)) ? to + 1 : to
  // "rose from 9 to 11" tells two ends of a change, each a figure of its own.
  if (lowAt(line, at) === 'to') return isChange(line, from) && isEnd(line, amount) ? undefined : at + 1
  if (lowAt(line, at) === 'or') return at + 1
  if (lowAt(line, at) === 'and' && isBetween(line, from)) return at + 1
  return isDash(line, at) && line.pieces[at]?.glued === true && line.pieces[at + 1]?.glued === true ? at + 1 : undefined
}

/**
 * Whether "to" behind the amount of a change begins what it came to: "from <9> to 11", "fell <$2> to $40", "by <10> to
 * 45", but "rose 10 to 15 percent" has one size of two ends.
 */
function isEnd(line: Line, { from, to, unit }: Amount): boolean {
  const before = lowAt(line, from - 1)
  if (before === 'from' || before === 'by')
    return before === 'from' || unit !== null || amountAt(line, to + 1)?.unit === null
  return unit !== null && before !== 'to' && before !== 'of'
}

/** "between 10 and 15", "between the ages of 17 and 20" */
function isBetween(line: Line, from: number): boolean {
  if (lowAt(line, from - 1) === 'between') return true
  return lowAt(line, from - 1) === 'of' && /^ages?$/u.test(lowAt(line, from - 2)) && lowAt(line, from - 4) === 'between'
}

function agree(line: Line, low: Amount, high: Amount): boolean {
  if (low.unit === null) return true
  // "$3-4 million": the sign said once belongs to both.
  if (low.kind === 'money' && high.unit === null) return low.unit.from === low.from && isJoinedTight(line, low)
  if (low.kind === 'money' && currencyOf(line, low) !== currencyOf(line, high)) return false
  // "by 0.1 points to 1.8 percent" tells a change and its end.
  const isPoint = ({ unit }: Amount): boolean => unit !== null && /^points?$/u.test(lowAt(line, unit.to - 1))
  return low.kind === high.kind && isPoint(low) === isPoint(high)
}

/** "$3-4 million", "$3 or 4 million", "$3 to 4 million" */
function isJoinedTight(line: Line, { to }: Amount): boolean {
  return isDash(line, to) || /^(?:or|to)$/u.test(lowAt(line, to))
}

function currencyOf(line: Line, { unit }: Amount): string | undefined {
  if (unit === null) return undefined
  const words = line.pieces
    .slice(unit.from, unit.to)
    .map(({ low }, index) => (index > 0 && line.pieces[unit.from + index]?.glued !== true ? ` ${low}` : low))
  return unitRow(words.join(''))?.unit
}

/** A range goes up; "two or ten" is a choice, not a range, unless the two are neighbors. */
function rises(line: Line, low: Amount, high: Amount): boolean {
  const first = approximateNumber(line, low.number)
  const last = approximateNumber(line, high.number)
  if (first === undefined || last === undefined) return false
  const shared = last >= 1000 && first < 1000 && low.number.to - low.number.from === 1
  // "$3 or 4 million": the scale is said once.
  const scale = /^\d+(?:\.\d+)?$/u.test(lowAt(line, high.number.from))
    ? last / Number(lowAt(line, high.number.from))
    : 1
  if (lowAt(line, low.to) === 'or' && shared && scale >= 1000) return first * scale < last
  // "$495 million or 96 cents a share" tells two amounts.
  if (lowAt(line, low.to) === 'or') return first < last && (last === first + 1 || last - first <= first / 2)
  return first < last || shared
}
