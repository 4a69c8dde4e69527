import { PARTS, UNITS_AND_TEENS } from '../../words/number-words.ts'
import type { Draft, Run } from './draft.ts'
import { numeralAt } from './numerals.ts'
import { isDash, type Line, lowAt } from './pieces.ts'
import { amountAt, unitAt } from './units.ts'

/** "two-thirds of voters", "a third of", "half the seats", "one in five", "three out of four", "$4 of every $5". */
export function fractionAt(line: Line, at: number): Draft | undefined {
  const share = shareOfPercentAt(line, at)
  if (share !== undefined) return share
  const run = partAt(line, at) ?? outOfAt(line, at) ?? moneyOfEveryAt(line, at)
  return run && { ...run, form: 'part', numbers: [run], unit: null, kind: 'fraction' }
}

/** "half of 1 percent", "a tenth of a percentage point": less than one of a unit. */
function shareOfPercentAt(line: Line, at: number): Draft | undefined {
  const part = lowAt(line, at) === 'half' ? { from: at, to: at + 1 } : partAt(line, at)
  if (part === undefined) return undefined
  const one = lowAt(line, part.to) === 'of' ? part.to + 1 : part.to
  if (!/^(?:1|one|an?)$/u.test(lowAt(line, one))) return undefined
  const unit = unitAt(line, one + 1)
  if (unit?.kind !== 'percent') return undefined
  return { from: at, to: unit.run.to, form: 'exact', numbers: [part], unit: unit.run, kind: 'percent' }
}

/** "$4 of every $5", "$1 in every $10" */
function moneyOfEveryAt(line: Line, at: number): Run | undefined {
  const part = amountAt(line, at)
  if (part?.kind !== 'money' || !/^(?:of|in)$/u.test(lowAt(line, part.to)) || lowAt(line, part.to + 1) !== 'every')
    return undefined
  const whole = amountAt(line, part.to + 2)
  return whole?.kind === 'money' ? { from: at, to: whole.to } : undefined
}

function partAt(line: Line, at: number): Run | undefined {
  const low = lowAt(line, at)
  if (low === 'half' && isHalf(line, at)) return { from: at, to: at + 1 }
  if (!(low === 'a' || UNITS_AND_TEENS.has(low)) || line.pieces[at]?.glued === true) return undefined
  const part = isDash(line, at + 1) ? at + 2 : at + 1
  const word = lowAt(line, part)
  // "a quarter of a million" is a number.
  if (!PARTS.has(word) || (numeralAt(line, at)?.to ?? at) > part + 1) return undefined
  const plural = /s$|^halves$/u.test(word)
  // "a third man" is an ordinal, "a third of men" and "by a third" are not.
  const taken = plural || isDash(line, at + 1) || endsFraction(line, part + 1)
  return taken && !(low === 'a' && plural) ? { from: at, to: part + 1 } : undefined
}

/** Before "half" another word of number or order makes it something else: "the second half", "two and a half". */
function isHalf(line: Line, at: number): boolean {
  if (
    line.pieces[at]?.glued === true ||
    /^(?:second|first|other|better|latter|later|top|and|a|own)$/u.test(lowAt(line, at - 1))
  )
    return false
  return /^(?:of|the|its|his|her|their|our|my|that|those|these|all)$/u.test(lowAt(line, at + 1))
}

function endsFraction(line: Line, at: number): boolean {
  return /^(?:of|from|since|than|as|more|less|[.,;]|in|the)?$/u.test(lowAt(line, at))
}

function outOfAt(line: Line, at: number): Run | undefined {
  const part = numeralAt(line, at)
  if (part === undefined) return undefined
  const joined = isDash(line, part.to) ? 1 : 0
  let next = part.to + joined
  if (lowAt(line, next) === 'out' && lowAt(line, next + 1) === 'of') next += 2
  else if (lowAt(line, next) === 'in') next += 1
  else if (lowAt(line, next) === 'of' && lowAt(line, next + 1) === 'every') next += 1
  else return undefined
  if (lowAt(line, next) === 'every') next += 1
  if (joined === 1) next += 1
  const whole = numeralAt(line, next)
  return whole !== undefined && isRound(line, part, whole) ? { from: at, to: whole.to } : undefined
}

/** Wholes that a share is told by; "three in 2015" and "six in 12 states" are none. */
function isRound(line: Line, part: Run, whole: Run): boolean {
  const words = line.pieces.slice(whole.from, whole.to).map(({ low }) => low)
  // "1 in 64"
  if (/^(?:1|one)$/u.test(lowAt(line, part.from)) && /^\d{2,3}$|^\d{1,3}(?:,\d{3})+$/u.test(words.join(' ')))
    return true
  const round =
    /^(?:[2-9]|10|12|20|50|100|1,000|10,000|100,000|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)$/u
  return (
    round.test(words.join(' ')) &&
    part.to - part.from === 1 &&
    !/^(?:years?|months?|days?|weeks?)$/u.test(lowAt(line, whole.to))
  )
}
