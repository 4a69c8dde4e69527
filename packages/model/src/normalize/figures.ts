import type { ExtractedFigure } from '../contract/extraction.ts'
import type { Figure } from '../contract/figure.ts'
import { readUnit } from './figure-units.ts'
import { isFraction, isHeight, isMultiple, readNumber } from './numbers.ts'

type Value = Figure['value']

/**
 * The full number or numbers of a figure, its unit and its modifier's words. The value of a range and of a pair is
 * both numbers; that of a part ("31 of the 84") and of a change is the one that its words lead with.
 */
export function normalizeFigure(figure: ExtractedFigure): Pick<Figure, 'value' | 'unit' | 'modifier'> {
  const { unit, factor } = unitOf(figure)
  const modifier = figure.modifier?.text ?? null
  if (figure.form === 'words') return { value: null, unit, modifier }
  const [first, second] = valuesOf(figure).map((value) =>
    value === null ? null : Number((value * factor).toPrecision(15)),
  )
  return { value: valueOf(figure, first ?? null, second), unit, modifier }
}

function valueOf({ form }: ExtractedFigure, first: number | null, second: number | null | undefined): Value {
  if (form !== 'range' && form !== 'pair') return first
  return first === null || typeof second !== 'number' ? null : [first, second]
}

function unitOf(figure: ExtractedFigure): { readonly unit: string; readonly factor: number } {
  const { unit, numbers } = figure
  if (unit !== null) return readUnit(unit.text)
  const [number] = numbers
  if (number === undefined) return { unit: 'count', factor: 1 }
  if (isHeight(number.text)) return { unit: 'inches', factor: 1 }
  if (figure.kind === 'age') return { unit: 'years', factor: 1 }
  if (isMultiple(number.text)) return { unit: 'times', factor: 1 }
  return { unit: isFraction(number.text) ? 'fraction' : 'count', factor: 1 }
}

const SCALE = /\s?(?:thousand|million|billion|trillion|crores?|lakhs?|mln|bln|mn|m|bn|b|tn|trn|k)$/iu

/** "10 to 15 million": the scale said once belongs to both, where the first alone would be a small number. */
function valuesOf({ numbers }: ExtractedFigure): (number | null)[] {
  const [first, second] = numbers
  if (first === undefined) return []
  if (second === undefined) return [readNumber(first.text)]
  const scale = SCALE.exec(second.text)
  const low = readNumber(first.text)
  const high = readNumber(second.text)
  if (scale === null || SCALE.test(first.text) || low === null || low >= 1000) return [low, high]
  const scaled = readNumber(`${first.text} ${scale[0].trim()}`)
  // "from $200 to $4 million" goes up only as it is written.
  return [scaled !== null && high !== null && scaled > high ? low : scaled, high]
}
