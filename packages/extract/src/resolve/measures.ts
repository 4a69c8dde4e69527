import {
  contains,
  type ExtractedFigure,
  type ExtractedStatement,
  type ExtractedTime,
  type Extent,
  overlaps,
} from '@factsheet/model'
import type { ReadSentence, ReadText } from '../read/text.ts'
import type { FigureMention } from '../recognize/mention.ts'

/** Figures with the time that bounds each and the statement that says it, both only where the words tell. */
export function resolveFigures(
  read: ReadText,
  figures: readonly FigureMention[],
  times: readonly ExtractedTime[],
  statements: readonly ExtractedStatement[],
): ExtractedFigure[] {
  return figures.map(({ sentence, ...figure }, index) => ({
    ...figure,
    ref: `n${index + 1}`,
    time: timeOf(read.sentences[sentence], figure.span, times),
    statement: statementOf(figure.span, statements),
  }))
}

/** The time of the figure's own clause: the one in its sentence, when it is the only one that is no part of the figure. */
function timeOf(sentence: ReadSentence | undefined, span: Extent, times: readonly ExtractedTime[]): string | null {
  if (sentence === undefined) return null
  const near = times.filter((time) => contains(sentence, time.span) && !overlaps(time.span, span))
  const clause = clausesOf(sentence).find((part) => overlaps(part, span))
  const own = near.filter((time) => clause !== undefined && overlaps(clause, time.span))
  const [only, second] = own.length > 0 ? own : near.length === 1 ? near : []
  return only === undefined || second !== undefined ? null : only.ref
}

/** A sentence cut at semicolons, quotation marks, and at commas before a conjunction with a clause of its own. */
function clausesOf(sentence: ReadSentence): Extent[] {
  const cuts = [...sentence.text.matchAll(/[;“”"]|,\s(?:and|but|while|although|as)\s/gu)].map(
    (match) => sentence.start + match.index,
  )
  const bounds = [sentence.start, ...cuts, sentence.end]
  return bounds.slice(0, -1).map((start, index) => ({ start, end: bounds[index + 1] ?? sentence.end }))
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
