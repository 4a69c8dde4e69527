import type { ExtractedFigure } from '../contract/extraction.ts'
import type { Figure } from '../contract/figure.ts'
import { tellsSterling } from './figure-units.ts'
import { normalizeFigure } from './figures.ts'
import { fold, uniqueKeys } from './names.ts'
import type { Ids } from './order.ts'

/**
 * Figures with ids, keys, numbers and units. The key is the unit and the head word of what is counted. The article's text
 * tells whether its pounds are money.
 */
export function normalizeFigures(figures: readonly ExtractedFigure[], ids: Ids, text: string): Figure[] {
  const sterling = tellsSterling(text)
  return uniqueKeys(
    figures.map((figure) => {
      const read = normalizeFigure(figure, text)
      const value = sterling && isMoney(read.unit, figure) ? { ...read, unit: 'GBP' } : read
      return {
        id: ids(figure.ref),
        key: `${fold(value.unit)}/${headWord(figure.of?.text ?? '')}`,
        span: figure.span,
        form: figure.form,
        ...value,
        of: figure.of,
        per: figure.per,
        time: figure.time === null ? null : ids(figure.time),
        statement: figure.statement === null ? null : ids(figure.statement),
      }
    }),
  )
}

function isMoney(unit: string, { span, unit: words }: ExtractedFigure): boolean {
  const behind = span.text.slice((words?.end ?? span.end) - span.start)
  return unit === 'pounds' && /^pounds?$/iu.test(words?.text ?? '') && !/^\s(?:of|per|heavier|lighter)\b/u.test(behind)
}

/** The last word before the first preposition or clause: "overdose deaths in the United States" gives "deaths". */
function headWord(words: string): string {
  const [phrase = ''] = words.split(/,|\s(?:of|in|on|at|for|from|to|by|with|who|that|which|as|between|during)\s/u)
  return fold(phrase).split('-').at(-1) ?? ''
}
