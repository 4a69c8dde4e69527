import {
  contains,
  type ExtractedFigure,
  type ExtractedStatement,
  type ExtractedTime,
  type Extent,
} from '@factsheet/model'
import type { ReadSentence, ReadText } from '../read/text.ts'
import type { FigureMention } from '../recognize/mention.ts'
import { boundingTime } from './figure-times.ts'
import { viewSentence } from './sentence-view.ts'

/** Figures with the time that bounds each and the statement that says it, both only where the words tell. */
export function resolveFigures(
  read: ReadText,
  figures: readonly FigureMention[],
  times: readonly ExtractedTime[],
  statements: readonly ExtractedStatement[],
  names: readonly Extent[],
): ExtractedFigure[] {
  return figures.map(({ sentence, ...figure }, index) => ({
    ...figure,
    ref: `n${index + 1}`,
    time: isApposedAge(figure) ? null : timeOf(read.sentences[sentence], figure.span, times, names),
    statement: statementOf(figure.span, statements),
  }))
}

/** "Ana Ruiz, 54, left on Monday": an age is told of the day that the article is. */
function isApposedAge({ span, of }: Pick<FigureMention, 'span' | 'of'>): boolean {
  return of !== null && span.start - of.end === ', '.length && /^\d{1,3}$/u.test(span.text)
}

function timeOf(
  sentence: ReadSentence | undefined,
  figure: Extent,
  times: readonly ExtractedTime[],
  names: readonly Extent[],
): string | null {
  if (sentence === undefined) return null
  const own = times.filter(({ span }) => contains(sentence, span))
  if (own.length === 0) return null
  const view = viewSentence(
    sentence,
    names.filter((name) => contains(sentence, name)),
    own.map(({ span }) => span),
  )
  return boundingTime(view, own, figure)?.ref ?? null
}

/** The innermost statement whose content holds the figure. */
function statementOf(span: Extent, statements: readonly ExtractedStatement[]): string | null {
  const holding = statements
    .flatMap(({ ref, content }) =>
      content.filter((part) => contains(part, span)).map((part) => ({ ref, length: part.end - part.start })),
    )
    .toSorted((a, b) => a.length - b.length)
  return holding[0]?.ref ?? null
}
