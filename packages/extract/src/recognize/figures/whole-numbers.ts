import { MONTHS } from '../../words/figure-negatives.ts'
import type { Piece } from './pieces.ts'

/**
 * Numbers that the words were cut in, as one piece each: "33,000ft" and "1.5m" at their marks, "12 500 people" at the
 * space between thousands. Letters of a unit stay a piece of their own.
 */
export function wholeNumbers(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const mark = joined.at(-1)
    const whole = joined.at(-2)
    if (mark !== undefined && isMixed(mark, piece)) {
      joined.splice(-1, 1, merged(mark, `${mark.text}${piece.text}`, piece.end))
    } else if (whole !== undefined && mark !== undefined && isCut(whole, mark, piece)) {
      joined.splice(-2, 2, merged(whole, `${whole.text}${mark.text}${piece.text}`, piece.end))
    } else joined.push(piece)
  }
  return spaced(joined.flatMap((piece, at) => metersApart(piece, joined[at + 1])))
}

/** "2½", "2 ½" */
function isMixed(whole: Piece, part: Piece): boolean {
  return /^\d+$/u.test(whole.text) && /^[½⅓⅔¼¾⅛⅜⅝⅞]$/u.test(part.text) && part.start - whole.end <= 1
}

/** "33" "," "000": digits, their mark, digits, and no space between. */
function isCut(whole: Piece, mark: Piece, rest: Piece): boolean {
  if (!mark.glued || !rest.glued || !/^\d{1,3}(?:,\d{3})*$/u.test(whole.text)) return false
  return mark.text === ',' ? /^\d{3}(?!\d)/u.test(rest.text) : mark.text === '.' && /^\d+[a-z]*$/u.test(rest.low)
}

function merged(first: Piece, text: string, end: number): Piece {
  return { ...first, text, low: text.toLowerCase(), end }
}

/** What makes the letter behind a number meters and no millions: "3m high", "a 1.5m wall", "100m sprint". */
const EXTENTS = /^(?:high|tall|wide|long|deep|away|below|above|apart|thick|across|underground|square)$/u

/** "33,000ft" is a number and its unit; "1.5m" too where what follows is no plural. */
function metersApart(piece: Piece, next: Piece | undefined): Piece[] {
  const match =
    /^(?<digits>\d[\d,]*(?:\.\d+)?)(?<letters>ft|km|kg|kgs|mm|cm|mph|kph|mw|gw|kw|kwh|gb|mb|tb|lbs?|oz|mg|ml|m)$/u.exec(
      piece.low,
    )
  const digits = match?.groups?.['digits']
  if (digits === undefined) return [piece]
  if (match?.groups?.['letters'] === 'm' && !isMeters(digits, next)) return [piece]
  const middle = piece.start + digits.length
  return [
    { ...piece, text: piece.text.slice(0, digits.length), low: digits, end: middle },
    {
      ...piece,
      text: piece.text.slice(digits.length),
      low: piece.low.slice(digits.length),
      start: middle,
      glued: true,
    },
  ]
}

function isMeters(digits: string, next: Piece | undefined): boolean {
  if (next === undefined || next.glued) return false
  if (EXTENTS.test(next.low)) return true
  const isSingular = next.tags.has('Noun') && !next.tags.has('Plural') && /^\p{Ll}/u.test(next.text)
  return isSingular && Number(digits.replaceAll(',', '')) < 1000 && !next.low.endsWith('s') && next.low !== 'people'
}

/** "12 500 people": thousands parted by one space, before what they count. */
function spaced(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    const first = joined.at(-1)
    if (first !== undefined && isThousands(first, piece, pieces[at + 1], joined.at(-2))) {
      joined.splice(-1, 1, merged(first, `${first.text},${piece.text}`, piece.end))
    } else joined.push(piece)
  }
  return joined
}

function isThousands(first: Piece, rest: Piece, next: Piece | undefined, before: Piece | undefined): boolean {
  if (!/^[1-9]\d{0,2}(?:,\d{3})*$/u.test(first.text) || !/^\d{3}$/u.test(rest.text)) return false
  if (rest.start - first.end !== 1 || next === undefined) return false
  // A telephone number, a day and a count, a list's number.
  if (before !== undefined && (/^[+(\d]/u.test(before.text) || MONTHS.has(before.low))) return false
  return /^(?:\p{L}|%|\d{3}$)/u.test(next.text) && !/^(?:\p{Lu}|and$|or$)/u.test(next.text)
}
