import type { Figure } from '../contract/figure.ts'
import { countHolding } from '../contract/sorted.ts'
import { type Rule, sentenceIndex, type Sheet } from './rule.ts'

/** Behind the number stand words for what it counts, though they are no noun of it: "40 of them", "74, among them". */
const NAMED_BEHIND =
  /^(?:\s(?:of|who|whose|in|among|for|at|on|from|were|are|was|is|have|had|has|would|will|per)\b|[,;]?\s(?:including|among|many|most|some|all)\b)/u
/** Before it stands whose it is, or what group: "Alba's 41", "the top 1 percent", "among those 41 to 47", "had her at 4". */
const NAMED_BEFORE =
  /(?:['’]s?|\b(?:top|bottom|upper|lower|remaining|those|these|other|another|him|her|them|at|as|like|or|not|to|by|than|between|versus|against|only|just))\s$/iu

/**
 * `figure-without-subject`: a bare count or percent of which neither its own words nor a number of its kind near by tell
 * what it counts.
 */
export const figuresWithoutSubject: Rule = (sheet, text) => {
  const named = Map.groupBy(
    sheet.figures.filter(({ of }) => of !== null),
    ({ unit }) => unit,
  )
  return sheet.figures
    .filter((figure) => isBare(figure) && !isNamed(text, figure) && !hasFellow(sheet, figure, named))
    .map(({ id, span }) => ({
      rule: 'figure-without-subject',
      level: 'info',
      message: `found no words for what “${span.text}” counts`,
      spans: [span],
      facts: [id],
    }))
}

/** An amount without a number ("made millions") and a score name nothing by nature. */
function isBare({ of, unit, form, value }: Figure): boolean {
  if (of !== null || value === null || form === 'pair' || form === 'ratio') return false
  return unit === 'count' || unit === 'percent'
}

function isNamed(text: string, { span }: Figure): boolean {
  return NAMED_BEHIND.test(text.slice(span.end)) || NAMED_BEFORE.test(text.slice(0, span.start).slice(-NEAR))
}

/** How far before the number its group is looked for. */
const NEAR = 20

/** "51 percent chose the pier, 39 percent the park": the words of the first go for the second, in this sentence or the next. */
function hasFellow(sheet: Sheet, { unit, span }: Figure, named: ReadonlyMap<string, readonly Figure[]>): boolean {
  const at = sentenceIndex(sheet, span)
  const own = sheet.article.sentences[at]
  const from = sheet.article.sentences[at - 1]?.start ?? own?.start ?? span.start
  const fellows = named.get(unit) ?? []
  const next = fellows[countHolding(fellows, (other) => other.span.start < from)]
  return next !== undefined && next.span.start < (own?.end ?? span.end)
}
