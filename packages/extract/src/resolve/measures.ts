import {
  contains,
  type ExtractedFigure,
  type ExtractedStatement,
  type ExtractedTime,
  type Extent,
  type Extents,
  extentsOf,
} from '@factsheet/model'
import type { FigureMention } from '../recognize/mention.ts'
import type { Parse } from '../relate/syntax/parse.ts'
import { boundingTime } from './figure-times.ts'
import { statementsAround } from './statement-around.ts'

/** Figures with the time that bounds each and the statement that says it, both only where the words tell. */
export function resolveFigures(
  figures: readonly FigureMention[],
  parses: readonly Parse[],
  times: readonly ExtractedTime[],
  statements: readonly ExtractedStatement[],
): ExtractedFigure[] {
  const statementAround = statementsAround(statements)
  const placed = extentsOf(times, ({ span }) => [span])
  return figures.map(({ sentence, ...figure }, index) => ({
    ...figure,
    ref: `n${index + 1}`,
    time: isApposedAge(figure) ? null : timeOf(parses[sentence], figure.span, placed),
    statement: statementAround(figure.span),
  }))
}

/** "Ana Ruiz, 54, left on Monday": an age is told of the day that the article is. */
function isApposedAge({ span, of }: Pick<FigureMention, 'span' | 'of'>): boolean {
  return of !== null && span.start - of.end === ', '.length && /^\d{1,3}$/u.test(span.text)
}

function timeOf(parse: Parse | undefined, figure: Extent, times: Extents<ExtractedTime>): string | null {
  if (parse === undefined) return null
  const own = times.overlapping(parse.sentence).filter(({ span }) => contains(parse.sentence, span))
  return own.length === 0 ? null : (boundingTime(parse, own, figure)?.ref ?? null)
}
