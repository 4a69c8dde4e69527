import type { Extent } from '@factsheet/model'
import { CLOCK, LABELS, LABELS_WHEN_CAPITALIZED, MONTHS, PLURAL_LABELS } from '../../words/figure-negatives.ts'
import type { Draft } from './draft.ts'
import { isDash, type Line, lowAt } from './pieces.ts'
import { isSetScore } from './set-scores.ts'

/** Whether the number is a label, date, clock time, phone number, address or pronoun: no figure. */
export function isNoFigure(line: Line, draft: Draft): boolean {
  return (
    isLabel(line, draft) ||
    isYear(line, draft) ||
    isDay(line, draft) ||
    isClock(line, draft) ||
    isPhone(line, draft) ||
    isDateSlash(line, draft) ||
    isOneOf(line, draft) ||
    isIdentifier(line, draft) ||
    isDistance(line, draft) ||
    isAddress(line, draft) ||
    isModel(line, draft) ||
    isYears(line, draft) ||
    isListMark(line, draft) ||
    isCitation(line, draft) ||
    isTelephone(line, draft) ||
    isDayOfRunOn(line, draft) ||
    isSetScore(line, draft)
  )
}

/** Whether any numeral of the draft lies in one of the extents. */
export function numbersWithin(line: Line, { numbers }: Draft, extents: readonly Extent[]): boolean {
  return numbers.some(({ from, to }) => {
    const start = line.pieces[from]?.start ?? 0
    const end = line.pieces[to - 1]?.end ?? 0
    return extents.some((extent) => extent.start <= start && end <= extent.end)
  })
}

function isLabel(line: Line, { from, kind, form }: Draft): boolean {
  const before = line.pieces[from - 1]
  if (before === undefined || kind === 'money' || kind === 'percent') return false
  if (before.text === '#' || before.text === '§' || /^[48]K$/u.test(line.pieces[from]?.text ?? '')) return true
  if (form === 'exact' && isVersion(line, from)) return true
  if (form !== 'words' && isListedLabel(line, from)) return true
  if (!LABELS.has(before.low)) return false
  if (!LABELS_WHEN_CAPITALIZED.has(before.low) || /^\p{Lu}/u.test(before.text)) return true
  return !before.tags.has('Verb') && isBareDigits(line, from) && !/^\p{L}/u.test(lowAt(line, from + 1))
}

/** What joins the numbers of a list or range of labels. */
const LABEL_JOINERS = /^(?:,|and|or|to|through|&|[-–])$/u

/** "Nos. 22, 24 and <26>", "Buses <22> and 24", "Rooms <101> to 110": a plural label before its numbers. */
function isListedLabel(line: Line, from: number): boolean {
  let at = from - 1
  while (LABEL_JOINERS.test(lowAt(line, at)) && at > 0) {
    at -= LABEL_JOINERS.test(lowAt(line, at - 1)) ? 2 : 1
    if (!isBareDigits(line, at)) return false
    at -= 1
  }
  if (lowAt(line, at) === '.') at -= 1
  return PLURAL_LABELS.has(lowAt(line, at)) && isBareDigits(line, at + 1 + (lowAt(line, at + 1) === '.' ? 1 : 0))
}

/** "347 U.S. 999": a volume and a page of law reports. */
function isCitation(line: Line, { from, to, kind }: Draft): boolean {
  if (kind !== 'count') return false
  const isReporter = (at: number): boolean =>
    /^(?:u\.s\.?|f\.|s\.|f\.\d?d?|f\.supp\.?|s\.ct\.?|l\.ed\.?)$/u.test(lowAt(line, at))
  if (isReporter(to) && /^\d{1,4}$/u.test(lowAt(line, to + 1))) return true
  return isReporter(from - 1) && /^\d{1,4}$/u.test(lowAt(line, from - 2))
}

function isBareDigits(line: Line, at: number): boolean {
  return /^\d{1,3}(?:\.\d+)?$/u.test(lowAt(line, at))
}

/** "a 747 bound for Detroit": after "a" a bare number has a noun or a unit of its own, or it is a thing's name. */
function isModel(line: Line, { from, to, kind, form, compound }: Draft): boolean {
  if (kind !== 'count' || form !== 'exact' || compound === true || to !== from + 1) return false
  if (!/^an?$/u.test(lowAt(line, from - 1)) || !/^\d{2,4}$/u.test(lowAt(line, from))) return false
  const next = line.pieces[to]
  return next === undefined || !(next.tags.has('Noun') || next.tags.has('Adjective')) || next.tags.has('Verb')
}

/** "Explorer 6", "Mark 5 Countdown": a small bare number between a name and no noun of its own. */
function isVersion(line: Line, at: number): boolean {
  const [before, next] = [line.pieces[at - 1], line.pieces[at + 1]]
  if (at < 2 || before === undefined || !/^\d{1,3}$/u.test(lowAt(line, at)) || !/\p{Lu}/u.test(before.text))
    return false
  if (isOfName(line, at)) return true
  if (!/^\d{1,2}$/u.test(lowAt(line, at))) return false
  return (
    before.tags.has('Noun') &&
    (next === undefined || !/^\p{Ll}/u.test(next.text) || next.tags.has('Verb') || next.tags.has('Preposition'))
  )
}

/** "the Marlow 100 chart": a round number between a name and one thing. */
function isOfName(line: Line, at: number): boolean {
  const next = line.pieces[at + 1]
  if (!lowAt(line, at).endsWith('00') || next === undefined || !/^\p{Ll}/u.test(next.text)) return false
  return next.tags.has('Noun') && !next.tags.has('Plural') && !/s$|^(?:people|police|percent)$/u.test(next.low)
}

function isYear(line: Line, { from, to, kind }: Draft): boolean {
  const [low, next] = [lowAt(line, from), line.pieces[to]]
  if (kind !== 'count' && kind !== 'age') return false
  // "2008-9"
  if (isDash(line, from - 1) && /^(?:19|20)\d\d$/u.test(lowAt(line, from - 2)) && line.pieces[from]?.glued === true)
    return true
  if (!/^(?:1[5-9]|20)\d\d$/u.test(low)) return /^1[5-9]\d\ds?$|^20\d\ds?$/u.test(low)
  if (lowAt(line, to) === "'s" || next === undefined || !/^\p{L}/u.test(next.text)) return true
  // "2,016 visas" has its comma; a bare "2016 levels" is read as a number only after words that count.
  return (
    !/^(?:about|some|nearly|almost|roughly|than|least|approximately)$/u.test(lowAt(line, from - 1)) ||
    !next.tags.has('Plural')
  )
}

function isDay(line: Line, { from, to, kind }: Draft): boolean {
  if (kind !== 'count' && kind !== 'age') return false
  if (MONTHS.has(lowAt(line, from - 1)) && /^\p{Lu}/u.test(line.pieces[from - 1]?.text ?? '')) return true
  return (
    MONTHS.has(lowAt(line, to)) && /^\p{Lu}/u.test(line.pieces[to]?.text ?? '') && /^\d{1,2}$/u.test(lowAt(line, from))
  )
}

function isClock(line: Line, { from, to }: Draft): boolean {
  if (lowAt(line, to) === ':' && line.pieces[to]?.glued === true && /^\d/u.test(lowAt(line, to + 1))) return true
  return CLOCK.has(lowAt(line, to)) || (isDash(line, from - 1) && CLOCK.has(lowAt(line, to + 1)))
}

/** "555-0134", "800-555-0134": digits joined by hyphens, the last group of four. */
function isPhone(line: Line, { from, to, form }: Draft): boolean {
  const low = lowAt(line, from)
  if (isLettered(line, from, to)) return true
  if (low === '911' || low === '9') return low === '911' || lowAt(line, to) === '/'
  if (form === 'range' || form === 'pair')
    return /^\d{3}[-–]\d{4}$/u.test(
      line.pieces
        .slice(from, to)
        .map((piece) => piece.low)
        .join(''),
    )
  const joined = (at: number, number: number): boolean =>
    isDash(line, at) &&
    line.pieces[at]?.glued === true &&
    /^\d{3,4}$/u.test(lowAt(line, number)) &&
    line.pieces[at + 1]?.glued === true
  return (
    /^\d{3,4}$/u.test(low) && (joined(to, to + 1) || (joined(from - 1, from - 2) && line.pieces[from]?.glued === true))
  )
}

/** "555-HELP (4357)": letters for digits, and the digits behind them. */
function isLettered(line: Line, from: number, to: number): boolean {
  const isWord = (at: number): boolean => /^[A-Z]{3,7}$/u.test(line.pieces[at]?.text ?? '')
  if (/^\d{3}$/u.test(lowAt(line, from)) && isDash(line, from + 1) && isWord(from + 2)) return true
  const isBracketed = lowAt(line, from - 1) === '(' && lowAt(line, to) === ')'
  return isBracketed && /^\d{4}$/u.test(lowAt(line, from)) && isWord(from - 2) && isDash(line, from - 3)
}

/** "+1 207 555 0134", "(802) 555-0134": groups of digits behind a plus sign or an area in brackets. */
function isTelephone(line: Line, { from, kind }: Draft): boolean {
  if (kind !== 'count' && kind !== 'age') return false
  let at = from
  while (/^\d{1,4}$/u.test(lowAt(line, at - 1)) || /^[()-]$/u.test(lowAt(line, at - 1))) at -= 1
  return lowAt(line, at - 1) === '+' && line.pieces[at]?.glued === true
}

/** "9/11", "24/7", "1/2/2016". */
function isDateSlash(line: Line, { from, to }: Draft): boolean {
  return (
    (lowAt(line, to) === '/' && line.pieces[to]?.glued === true && /^\d/u.test(lowAt(line, to + 1))) ||
    (lowAt(line, from - 1) === '/' && /^\d/u.test(lowAt(line, from - 2)))
  )
}

/** "one of them", "one analyst", "no one", "one another": an article or a pronoun, not a number. */
function isOneOf(line: Line, { from, to, unit, form, numbers }: Draft): boolean {
  // "at one point she said"
  if (lowAt(line, from) === 'one' && lowAt(line, from + 1) === 'point') return lowAt(line, from - 1) === 'at'
  if (lowAt(line, from) !== 'one' || to !== from + 1 || unit !== null) return false
  // "one of its six mills" counts: both numbers are told.
  return form === 'exact' || (form === 'part' && numbers.length < 2)
}

/** "0134", "672138506081275904": digits that nobody counted. */
function isIdentifier(line: Line, { from, kind }: Draft): boolean {
  const low = lowAt(line, from)
  if (kind !== 'count' && kind !== 'age') return false
  return (
    /^0\d/u.test(low) ||
    /^\d{7,}$/u.test(low) ||
    (/^\d/u.test(low) && lowAt(line, from - 1) === ':' && line.pieces[from]?.glued === true)
  )
}

/** "the past two years", "five years ago": a way to a date, no length that is told for itself. */
function isDistance(line: Line, { from, to, kind }: Draft): boolean {
  if (kind !== 'time') return false
  return (
    /^(?:ago|earlier|hence)$/u.test(lowAt(line, to)) ||
    /^(?:past|last|next|previous|coming|prior|recent|these|those|preceding)$/u.test(lowAt(line, from - 1))
  )
}

/** How far behind its number the word for a street may stand. */
const STREET_REACH = 4

/** "48 East 61st Street". */
function isAddress(line: Line, { to, kind }: Draft): boolean {
  if (kind !== 'count') return false
  const near = line.pieces.slice(to, to + STREET_REACH)
  const at = near.findIndex(({ text }) =>
    /^(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Lane|Drive|Broadway|Place|Parkway|Pkwy\.|Terrace|Court|Circle|Highway|Way|Crescent|Row|Square|Plaza|Close|Trail|Pike|Turnpike)$/u.test(
      text,
    ),
  )
  return at !== -1 && near.slice(0, at).every(({ text }) => /^[\p{Lu}\d]/u.test(text))
}

/** "1) sign, 2) send": the number of a point, with the half of a bracket. */
function isListMark(line: Line, { from, to, kind, form }: Draft): boolean {
  if (form !== 'exact' || kind !== 'count') return false
  // "a 401(k)"
  if (lowAt(line, to) === '(' && line.pieces[to]?.glued === true && /^\p{L}$/u.test(lowAt(line, to + 1))) return true
  if (!/^\d{1,2}$/u.test(lowAt(line, from))) return false
  // "5. All roads lead there"
  if (from === 0 && lowAt(line, to) === '.' && line.pieces.length > to + 1) return true
  if (lowAt(line, to) !== ')') return false
  return line.pieces[to]?.glued === true && !line.pieces.slice(0, from).some(({ text }) => text === '(')
}

/** "FeaturedFebruary 6, 2016": a day and year that ran into the word before. */
function isDayOfRunOn(line: Line, { from, to, kind }: Draft): boolean {
  if (kind !== 'count' && kind !== 'age') return false
  const isDayAndYear =
    /^\d{1,2}$/u.test(lowAt(line, from)) && lowAt(line, to) === ',' && /^20\d\d$/u.test(lowAt(line, to + 1))
  return isDayAndYear && [...MONTHS].some((month) => lowAt(line, from - 1).endsWith(month))
}

/** "2012-2016", "2012 to 2016": both ends are years. */
function isYears(line: Line, { numbers, unit, form }: Draft): boolean {
  if (form !== 'range' && form !== 'pair') return false
  return unit === null && numbers.length === 2 && /^(?:1[5-9]|20)\d\d$/u.test(lowAt(line, numbers[0]?.from ?? 0))
}
