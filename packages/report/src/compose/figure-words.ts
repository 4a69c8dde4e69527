import { contains, type Figure } from '@factsheet/model'

/** A figure's own words, cut where the eye cuts them: "more than | 77,000 | | overdose deaths". */
export interface FigureWords {
  /** Hedge or preposition before the number, with the space behind it. */
  readonly before: string
  readonly number: string
  /** What belongs to the number and is set behind it, with the space before it: " million", "-count". */
  readonly after: string
  /** What is counted, as far as the figure's own words say it. */
  readonly counted: string
}

/** From the first digit (with its currency sign) to the last of the head. */
const NUMERALS = /(?<!\S)[^\s\d]*\d(?:.*\d)?[%°]?/su
/** Where a head without known object ends: behind the number and its magnitude. */
const MAGNITUDE = /^(?:[-\s]?(?:hundred|thousand|million|billion|trillion|percent|per cent|percentage points?))?/u
/** A head that is longer is cut behind its number. */
const LONGEST_HEAD = 28

/** Cuts the words of a figure; the first three joined are the span's words up to what is counted. */
export function figureWords({
  span,
  of,
  modifier,
  form,
}: Pick<Figure, 'span' | 'of' | 'modifier' | 'form'>): FigureWords {
  const object = of !== null && contains(span, of) ? of.start - span.start : undefined
  const { head, counted } = headOf(span.text, object, form === 'exact')
  const numerals = NUMERALS.exec(head)
  if (numerals !== null) {
    const { index, 0: number } = numerals
    return { before: head.slice(0, index), number, after: head.slice(index + number.length), counted }
  }
  const hedge = modifier !== null && head.startsWith(`${modifier} `) ? `${modifier} ` : ''
  return { before: hedge, number: head.slice(hedge.length), after: '', counted }
}

function headOf(text: string, objectAt: number | undefined, single: boolean): { head: string; counted: string } {
  const whole = single ? behindNumber(text) : text.length
  const cut = behindOf(text, objectAt !== undefined && objectAt > 0 ? objectAt : whole)
  const head = text.slice(0, cut).trim()
  return { head, counted: text.slice(cut).trim() }
}

/** "58 percent | of replies": an "of" before the cut goes with what is counted. */
function behindOf(text: string, cut: number): number {
  return cut < text.length ? cut - (/\sof\s+$/u.exec(text.slice(0, cut))?.[0].trimStart().length ?? 0) : cut
}

function behindNumber(text: string): number {
  const digits = /^.*?\d[\d,.–-]*\d|^.*?\d/u.exec(text)?.[0].length
  if (text.length <= LONGEST_HEAD || digits === undefined) return text.length
  const end = digits + (/^%/u.exec(text.slice(digits))?.[0].length ?? 0)
  return end + (MAGNITUDE.exec(text.slice(end))?.[0].length ?? 0)
}
