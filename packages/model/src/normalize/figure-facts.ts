import type { ExtractedFigure } from '../contract/extraction.ts'
import type { Figure } from '../contract/figure.ts'
import { tellsSterling, temperatureScale } from './figure-units.ts'
import { normalizeFigure } from './figures.ts'
import { fold, uniqueKeys } from './names.ts'
import type { Ids } from './order.ts'

/**
 * Figures with ids, keys, numbers and units. The key is the unit and the head word of what is counted. The article's text
 * tells whether its pounds are money, and of which scale its degrees are.
 */
export function normalizeFigures(figures: readonly ExtractedFigure[], ids: Ids, text: string): Figure[] {
  const sterling = tellsSterling(text)
  const scale = temperatureScale(text)
  return uniqueKeys(
    figures.map((figure) => {
      const read = normalizeFigure(figure)
      const value = { ...read, unit: unitIn(read.unit, figure, sterling, scale) }
      return {
        id: ids(figure.ref),
        key: `${fold(value.unit)}/${headWord(figure.of?.text ?? '')}`,
        span: figure.span,
        form: figure.form,
        ...value,
        kind: figure.kind,
        direction: figure.direction,
        of: figure.of,
        per: figure.per,
        time: figure.time === null ? null : ids(figure.time),
        statement: figure.statement === null ? null : ids(figure.statement),
      }
    }),
  )
}

/** The unit, where the article as a whole tells which of two it is. */
function unitIn(unit: string, figure: ExtractedFigure, sterling: boolean, scale: string | null): string {
  if (sterling && isMoney(unit, figure)) return 'GBP'
  return unit === 'degrees' ? (scale ?? unit) : unit
}

function isMoney(unit: string, { span, unit: words }: ExtractedFigure): boolean {
  const behind = span.text.slice((words?.end ?? span.end) - span.start)
  return unit === 'pounds' && /^pounds?$/iu.test(words?.text ?? '') && !/^\s(?:of|per|heavier|lighter)\b/u.test(behind)
}

/** The last word before the first preposition or clause: "flood claims in the northern valley" gives "claims". */
function headWord(words: string): string {
  const [phrase = ''] = words.split(/,|\s(?:of|in|on|at|for|from|to|by|with|who|that|which|as|between|during)\s/u)
  return fold(phrase).split('-').at(-1) ?? ''
}
