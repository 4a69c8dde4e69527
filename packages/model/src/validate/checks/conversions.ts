import type { Figure } from '../../contract/figure.ts'
import { sizeOfUnit } from '../../contract/units.ts'
import { type Check, checkOf, plainNumber, slackOf } from './check.ts'
import type { Sheet } from '../rule.ts'

/** Between an amount and the same in another unit: "8 miles (13 kilometers)", "8 miles, or 13 kilometers". */
const SAME = /^(?:\s?\(|,? or |, or )(?:about |nearly |roughly |around |some )?$/u

/** "8 miles (20 kilometers)": one amount in two units. */
export function conversions(sheet: Sheet, text: string): Check[] {
  return sheet.figures.flatMap((first, index) => {
    const second = sheet.figures[index + 1]
    if (!isAmount(first) || second === undefined || !isAmount(second) || first.unit === second.unit) return []
    if (!SAME.test(text.slice(first.span.end, second.span.start))) return []
    const turn = turnOf(first.unit, second.unit)
    if (turn === undefined) return []
    const [low, high] = [first.value - slackOf(first.value), first.value + slackOf(first.value)].map(turn)
    const slack = slackOf(second.value)
    const agrees = (low ?? 0) <= second.value + slack && second.value - slack <= (high ?? 0)
    const worked = `${plainNumber(first.value)} ${first.unit} = ${plainNumber(turn(first.value))} ${second.unit}`
    return [
      checkOf('conversion-mismatch', 'conversion', [first, second], {
        worked,
        stated: `${plainNumber(second.value)} ${second.unit}`,
        agrees,
      }),
    ]
  })
}

function isAmount(figure: Figure): figure is Figure & { readonly value: number } {
  return typeof figure.value === 'number' && figure.per === null && figure.unit !== 'count'
}

/** What turns an amount of one unit into another; undefined where the two measure different things. */
function turnOf(from: string, to: string): ((value: number) => number) | undefined {
  if (from === 'fahrenheit' && to === 'celsius') return (value) => ((value - 32) * 5) / 9
  if (from === 'celsius' && to === 'fahrenheit') return (value) => (value * 9) / 5 + 32
  const [first, second] = [sizeOfUnit(from), sizeOfUnit(to)]
  if (first === undefined || second === undefined || first[0] !== second[0]) return undefined
  return (value) => (value * first[1]) / second[1]
}
