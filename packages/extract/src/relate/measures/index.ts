import { contains, type Extent, type Extents, extentsOf, slice, type Span, trimmed } from '@factsheet/model'
import type { FigureMention } from '../../recognize/mention.ts'
import { parseAt, type Parse, rangeOf, type TokenRange } from '../syntax/parse.ts'
import { measuredBy } from './measured.ts'

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
    found.push(
      parse === undefined || (figure.of !== null && hasNoun(parse, figure.of))
        ? figure
        : measured(text, parse, figure, found, numbers),
    )
  }
  return found
}

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
  // "57 percent owing to": words that are no noun go out of the figure.
  const span =
    figure.of !== null &&
    contains(figure.span, figure.of) &&
    figure.of.end === figure.span.end &&
    figure.of.start > figure.span.start
      ? trimmed(text, { start: figure.span.start, end: figure.of.start })
      : figure.span
  const range = rangeOf(parse.tokens, span)
  const told = measuredBy(parse, range)
  // A tree may put all that the number belongs to inside its own words: then nothing is left to tell.
  const of = told === undefined || told.end <= told.start ? null : spanOf(text, parse, told)
  // "a 10 percent drop from 95 percent": what tells of another number does not tell of this one.
  const isOther = of !== null && numbers.overlapping(of).some((other) => other !== figure)
  return { ...figure, span, of: joinedTo(parse, range, before) ?? (isOther ? null : of) }
}

/** "$75m ($141m)", "by 106 or 47.3 percent": a figure that hangs on the one before it tells of the same. */
function joinedTo(parse: Parse, range: TokenRange, before: readonly FigureMention[]): Span | undefined {
  const last = before.at(-1)
  if (last === undefined || last.of === null || !contains(parse.sentence, last.span)) return undefined
  const other = rangeOf(parse.tokens, last.span)
  const between = parse.tokens.slice(other.end, range.start).map(({ normal }) => normal)
  return /^(?:\(|or|to|, or|[-–])$/u.test(between.join(' ')) ? last.of : undefined
}

function spanOf(text: string, { tokens }: Parse, { start, end }: TokenRange): Span {
  return slice(text, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}
