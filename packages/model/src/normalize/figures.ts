import type { ExtractedFigure } from '../contract/extraction.ts'
import type { Figure } from '../contract/figure.ts'
import { readUnit } from './figure-units.ts'
import { isFraction, isMultiple, readNumber } from './numbers.ts'

type Value = Figure['value']

/**
 * The full number or numbers of a figure, its unit and its modifier's words. The value of a range and of a pair is
 * both numbers; that of a part ("31 of the 84") and of a change is the one that its words lead with. `text` is the article's.
 */
export function normalizeFigure(figure: ExtractedFigure, text: string): Pick<Figure, 'value' | 'unit' | 'modifier'> {
  const { unit, factor } = unitOf(figure, text)
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

function unitOf(figure: ExtractedFigure, text: string): { readonly unit: string; readonly factor: number } {
  const { unit, numbers } = figure
  if (unit !== null) return readUnit(unit.text)
  const [number] = numbers
  if (number === undefined) return { unit: 'count', factor: 1 }
  if (isAge(figure, text)) return { unit: 'years', factor: 1 }
  if (isMultiple(number.text)) return { unit: 'times', factor: 1 }
  return { unit: isFraction(number.text) ? 'fraction' : 'count', factor: 1 }
}

/** Between a name and an age, and between who is told of and an age. */
const BESIDE = /^(?:, |,? who (?:is|was|turned|turns|will be) )$/u
const TOLD = /^ (?:already )?(?:is|was|am|turned|turns|will be) (?:(?:just|only|about|around|already) )?$/u

/** "Ana Ruiz, 54", "she was 54", "Ms. Ruiz turned 54", "Ana Ruiz, who is 54", "voters under 30": a bare number. */
function isAge({ form, span, of, modifier }: ExtractedFigure, text: string): boolean {
  if (of === null || form !== 'exact') return false
  const isBound = modifier !== null && /^(?:under|over|above|below) \d{1,3}$/u.test(span.text)
  if (isBound && modifier.start === of.end + 1) return true
  if (!/^\d{1,3}$/u.test(span.text)) return false
  const gap = text.slice(of.end, span.start)
  if (TOLD.test(gap)) return /^(?:he|she|i|(?:mr|ms|mrs|dr)\.? .*)$/iu.test(of.text)
  return BESIDE.test(gap) && /^\p{Lu}|\s\p{Lu}/u.test(of.text)
}

const SCALE = /\s?(?:thousand|million|billion|trillion|m|bn|k)$/iu

/** "10 to 15 million": the scale said once belongs to both, where the first alone would be a small number. */
function valuesOf({ numbers }: ExtractedFigure): (number | null)[] {
  const [first, second] = numbers
  if (first === undefined) return []
  if (second === undefined) return [readNumber(first.text)]
  const scale = SCALE.exec(second.text)
  const low = readNumber(first.text)
  const shared = scale !== null && !SCALE.test(first.text) && low !== null && low < 1000
  return [shared ? readNumber(`${first.text} ${scale[0].trim()}`) : low, readNumber(second.text)]
}
