import { MULTIPLES } from '../../words/number-words.ts'
import type { Draft } from './draft.ts'
import { numeralAt } from './numerals.ts'
import { isDash, type Line, lowAt } from './pieces.ts'

/** "30 times as salty", "twice as many", "the price tripled", "a tenfold rise", "voted five times". */
export function ratioAt(line: Line, at: number): Draft | undefined {
  return timesAt(line, at) ?? foldAt(line, at) ?? multipleAt(line, at)
}

/** "an 18-fold rise" */
function foldAt(line: Line, at: number): Draft | undefined {
  const number = numeralAt(line, at)
  if (number === undefined || !isDash(line, number.to) || lowAt(line, number.to + 1) !== 'fold') return undefined
  const run = { from: at, to: number.to + 2 }
  return { ...run, form: 'ratio', numbers: [run], unit: null, kind: 'times' }
}

function timesAt(line: Line, at: number): Draft | undefined {
  const number = numeralAt(line, at)
  if (number === undefined || lowAt(line, number.to) !== 'times') return undefined
  const to = number.to + 1
  const compares =
    /^(?:as|more|less|fewer|the|that|those|its|higher|lower|larger|greater|bigger|faster|longer|over|what)$/u.test(
      lowAt(line, to),
    )
  return {
    from: at,
    to,
    form: compares ? 'ratio' : 'exact',
    numbers: [number],
    unit: { from: number.to, to },
    kind: 'times',
  }
}

function multipleAt(line: Line, at: number): Draft | undefined {
  const low = lowAt(line, at)
  const run = { from: at, to: at + 1 }
  const draft: Draft = { ...run, form: 'ratio', numbers: [run], unit: null, kind: 'times' }
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)fold$/u.test(low)) return draft
  if (!MULTIPLES.has(low) || line.pieces[at]?.glued === true) return undefined
  const next = lowAt(line, at + 1)
  if (low === 'twice') return /^(?:as|the|that|its|what)$/u.test(next) ? draft : undefined
  // "double agent" and "doubled down" multiply nothing.
  if (low.endsWith('d') && low !== 'thrice')
    return next === 'down' || next === 'over' || next === 'back' ? undefined : draft
  return /^(?:the|that|its|their|what)$/u.test(next) ? draft : undefined
}
