import type { Figure } from '../../contract/figure.ts'
import { type Check, checkOf, plainNumber } from './check.ts'
import type { Sheet } from '../rule.ts'

/** Days of what an amount is told by. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 365 / 12],
  ['year', 365],
])

const RESTATES = /^(?:,? or | \(|, which is )(?:about |nearly |roughly |around |some |almost )?$/u
/** Work stops on weekends and at night: a day's output may be less than its share of a year's. */
const LEAST = 0.2
const MOST = 1.1

/** "300 tons a day, or 5,000 tons a year": one rate told by two lengths of time. */
export function rates(sheet: Sheet, text: string): Check[] {
  return sheet.figures.flatMap((first, index) => {
    const second = sheet.figures[index + 1]
    if (!isRate(first) || second === undefined || !isRate(second) || first.unit !== second.unit) return []
    const [from, to] = [DAYS.get(first.per.text), DAYS.get(second.per.text)]
    if (from === undefined || to === undefined || from === to) return []
    if (!RESTATES.test(text.slice(first.span.end, second.span.start))) return []
    const made = (first.value * to) / from
    const ratio = to > from ? second.value / made : made / second.value
    return [
      checkOf('rate-mismatch', 'rate', [first, second], {
        worked: `${plainNumber(first.value)} a ${first.per.text} = ${plainNumber(made)} a ${second.per.text}`,
        stated: plainNumber(second.value),
        agrees: ratio >= LEAST && ratio <= MOST,
      }),
    ]
  })
}

function isRate(
  figure: Figure,
): figure is Figure & { readonly value: number; readonly per: NonNullable<Figure['per']> } {
  return typeof figure.value === 'number' && figure.per !== null
}
