import { contains, type Extent, type Extents, extentsOf, slice, type Span, trimmed } from '@factsheet/model'
import type { FigureMention } from '../../recognize/mention.ts'
import {
  headOf,
  labelAt,
  normalAt,
  parseAt,
  type Parse,
  rangeOf,
  tagAt,
  type TokenRange,
  topOf,
} from '../syntax/parse.ts'
import { agedOf, countedBefore, isIdlePhrase, measuredBy } from './measured.ts'

/** Figures with what each counts: the words beside the number where they hold a noun, else what the tree tells. */
export function relateMeasures(
  text: string,
  parses: readonly Parse[],
  figures: readonly FigureMention[],
): FigureMention[] {
  const found: FigureMention[] = []
  const numbers = extentsOf(figures, (figure) => figure.numbers)
  for (const figure of figures) {
    const parse = parseAt(parses, figure.span)
    const isTold = parse === undefined || tells(text, parse, figure, numbers)
    const own = isTold ? figure : measured(text, parse, figure, found, numbers)
    found.push(parse === undefined ? own : whole(text, parse, trimmedTo(text, parse, own)))
  }
  return found
}

/** Whether the words beside the number say what it counts: with a noun of their own that says something alone. */
function tells(text: string, parse: Parse, figure: FigureMention, numbers: Extents<FigureMention>): boolean {
  const { of, span, kind } = figure
  if (of === null || !hasNoun(parse, of)) return false
  const range = rangeOf(parse.tokens, of)
  if (kind === 'age') return !isPlacedBehindVerb(parse, range, rangeOf(parse.tokens, span))
  if (countedBefore(parse, rangeOf(parse.tokens, span)) !== undefined) return false
  // "up four pence at 274": what holds another number does not tell of this one.
  const isOther = numbers
    .overlapping(of)
    .some((other) => other !== figure && other.numbers.every((one) => contains(of, one)))
  return (
    !isOther &&
    !(
      kind !== 'count' &&
      isIdlePhrase(parse, range) &&
      measuredBy(parse, rangeOf(parse.tokens, bareSpan(text, figure))) !== undefined
    )
  )
}

/** "died in Reno aged 94": the object of a preposition is not whose age it is. */
function isPlacedBehindVerb(parse: Parse, of: TokenRange, figure: TokenRange): boolean {
  return labelAt(parse, topOf(parse, of)) === 'pobj' && normalAt(parse, figure.start - 1) === 'aged'
}

/** What is counted to the verb of the clause that it is in: "nine men <fled to Salem>", but "nine men who fled". */
function trimmedTo(text: string, parse: Parse, figure: FigureMention): FigureMention {
  const { of, span } = figure
  if (of === null || of.end !== span.end || of.start <= span.start) return figure
  const range = rangeOf(parse.tokens, of)
  const own = parse.tokens.slice(range.start, range.end)
  const cut = own.findIndex(({ tag }, at) => at > 0 && /^(?:VB[DPZ]|MD)$/u.test(tag))
  if (cut === -1 || own.slice(0, cut).some(({ tag }) => /^(?:W|IN$)/u.test(tag))) return figure
  const end = own[cut - 1]?.end ?? of.end
  return { ...figure, of: slice(text, of.start, end), span: slice(text, span.start, end) }
}

/** The figure with what it counts to the end of its last word, "a rise in full-year revenue"; half a quotation is nothing. */
function whole(text: string, parse: Parse, figure: FigureMention): FigureMention {
  const { of, span } = figure
  if (of === null) return figure
  const marks = of.text.match(/["“”]/gu)?.length ?? 0
  if (marks % 2 === 1) return { ...figure, of: null, span: bareSpan(text, figure) }
  const last = rangeOf(parse.tokens, of).end - 1
  const next = parse.tokens[last + 1]
  let head = headOf(parse, last)
  while (/^(?:compound|nmod|amod)$/u.test(labelAt(parse, head)) && headOf(parse, head) > head)
    head = headOf(parse, head)
  const end = parse.tokens[head]?.end
  const isCut = next?.text === '-' && next.start === of.end
  if (!isCut || end === undefined || head <= last || head > last + MOST_JOINED) return figure
  const longer = slice(text, of.start, end)
  return { ...figure, of: longer, span: of.end === span.end ? slice(text, span.start, end) : span }
}

/** Most tokens from a cut word to the noun that it belongs to. */
const MOST_JOINED = 4

function hasNoun(parse: Parse, of: Extent): boolean {
  const { start, end } = rangeOf(parse.tokens, of)
  return parse.tokens.slice(start, end).some(({ tag, inName }) => inName || /^(?:NN|PRP)/u.test(tag))
}

function measured(
  text: string,
  parse: Parse,
  figure: FigureMention,
  before: readonly FigureMention[],
  numbers: Extents<FigureMention>,
): FigureMention {
  const span = bareSpan(text, figure)
  const range = rangeOf(parse.tokens, span)
  const told = figure.kind === 'age' ? agedOf(parse, range) : (countedBefore(parse, range) ?? measuredBy(parse, range))
  // A tree may put all that the number belongs to inside its own words: then nothing is left to tell.
  const of = told === undefined || told.end <= told.start ? null : spanOf(text, parse, told)
  // "a 10 percent drop from 95 percent": what tells of another number does not tell of this one.
  const isOther = of !== null && numbers.overlapping(of).some((other) => other !== figure)
  return { ...figure, span, of: joinedTo(parse, range, before) ?? (isOther ? null : of) }
}

/** The figure without the words behind it that do not say what it is of: "57 percent owing to". */
function bareSpan(text: string, { of, span }: FigureMention): Span {
  const isBehind = of !== null && contains(span, of) && of.end === span.end && of.start > span.start
  return isBehind ? trimmed(text, { start: span.start, end: of.start }) : span
}

/** "$75m ($141m)", "by 106 or 47.3 percent": a figure that hangs on the one before it tells of the same. */
function joinedTo(parse: Parse, range: TokenRange, before: readonly FigureMention[]): Span | undefined {
  const last = before.at(-1)
  if (last === undefined || last.of === null || !contains(parse.sentence, last.span)) return undefined
  const other = rangeOf(parse.tokens, last.span)
  const between = parse.tokens.slice(other.end, range.start).map(({ normal }) => normal)
  if (/^(?:\(|or|to|, or|[-–])$/u.test(between.join(' '))) return last.of
  // "sold 85 million copies since May, and 25 million since June": the noun is said once.
  const top = topOf(parse, range)
  const isBare = /^(?:IN|,|\.|CC|)$/u.test(tagAt(parse, range.end))
  const isJoined = isBare && labelAt(parse, top) === 'conj' && headOf(parse, top) < range.start
  const first = headOf(parse, top)
  const isOfOther = [last.span, last.of].some((span) => {
    const place = rangeOf(parse.tokens, span)
    return first >= place.start && first < place.end
  })
  return isJoined && isOfOther && last.kind === 'count' ? last.of : undefined
}

function spanOf(text: string, { tokens }: Parse, { start, end }: TokenRange): Span {
  return slice(text, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}
