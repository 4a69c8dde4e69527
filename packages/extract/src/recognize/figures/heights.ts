import type { Draft } from './draft.ts'
import { numeralAt } from './numerals.ts'
import { isDash, type Line, lowAt } from './pieces.ts'

/** "6-foot-4", "5 ft 2 in", "five feet two inches": feet with the inches behind them are one measure. */
export function heightAt(line: Line, at: number): Draft | undefined {
  const feet = numeralAt(line, at)
  if (feet === undefined || feet.to - feet.from > 1) return undefined
  const unit = isDash(line, feet.to) ? feet.to + 1 : feet.to
  if (!/^(?:foot|feet|ft\.?)$/u.test(lowAt(line, unit))) return undefined
  const rest = isDash(line, unit + 1) ? unit + 2 : unit + 1
  if (!isBelowFoot(lowAt(line, rest))) return undefined
  const word = isDash(line, rest + 1) ? rest + 2 : rest + 1
  const isNamed = /^(?:inch|inches|in\.?)$/u.test(lowAt(line, word))
  // "ran 6 feet 4 times": without a word for inches the two hang together by hyphens.
  if (!isNamed && !isDash(line, unit + 1)) return undefined
  const to = isNamed ? word + 1 : rest + 1
  return { from: at, to, form: 'exact', numbers: [{ from: at, to }], unit: null, kind: 'measure' }
}

function isBelowFoot(low: string): boolean {
  return /^(?:\d|1[01]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)$/u.test(low)
}
