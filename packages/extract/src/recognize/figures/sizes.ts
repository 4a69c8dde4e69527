import { NUMBER_SCALES } from '@factsheet/model'
import { SCALES, TENS, UNITS_AND_TEENS } from '../../words/number-words.ts'
import type { Run } from './draft.ts'
import type { Line } from './pieces.ts'

/** About how large a numeral is: only to tell a range from a pair; the value is the model's to work out. */
export function approximateNumber(line: Line, { from, to }: Run): number | undefined {
  let size: number | undefined
  for (const { low } of line.pieces.slice(from, to)) {
    const digits = /^(\d[\d,]*(?:\.\d+)?)([a-z]+)?$/u.exec(low)
    if (digits?.[1] !== undefined)
      size = Number(digits[1].replaceAll(',', '')) * (NUMBER_SCALES.get(digits[2] ?? '') ?? 1)
    else if (UNITS_AND_TEENS.has(low)) size = (size ?? 0) + [...UNITS_AND_TEENS].indexOf(low) + 1
    else if (TENS.has(low)) size = (size ?? 0) + 10 * ([...TENS].indexOf(low) + 2)
    else if (SCALES.has(low)) size = (size ?? 1) * (NUMBER_SCALES.get(low) ?? 1)
  }
  return size
}
