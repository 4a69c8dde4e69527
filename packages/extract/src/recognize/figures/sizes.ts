import { SCALES, TENS, UNITS_AND_TEENS } from '../../words/number-words.ts'
import type { Run } from './draft.ts'
import type { Line } from './pieces.ts'

const SCALE_SIZES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
}

/** About how large a numeral is: only to tell a range from a pair; the value is the model's to work out. */
export function approximateNumber(line: Line, { from, to }: Run): number | undefined {
  let size: number | undefined
  for (const { low } of line.pieces.slice(from, to)) {
    const digits = /^(\d[\d,]*(?:\.\d+)?)(k|mn?|bn?|tn|million|billion|trillion)?$/u.exec(low)
    if (digits?.[1] !== undefined) size = Number(digits[1].replaceAll(',', '')) * (SCALE_SIZES[digits[2] ?? ''] ?? 1)
    else if (UNITS_AND_TEENS.has(low)) size = (size ?? 0) + [...UNITS_AND_TEENS].indexOf(low) + 1
    else if (TENS.has(low)) size = (size ?? 0) + 10 * ([...TENS].indexOf(low) + 2)
    else if (SCALES.has(low)) size = (size ?? 1) * (SCALE_SIZES[low] ?? 1)
  }
  return size
}
