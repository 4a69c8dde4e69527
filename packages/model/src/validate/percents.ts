import type { Figure } from '../contract/figure.ts'
import type { Problem } from '../contract/finding.ts'
import { placeName, type Rule, sentenceOf, type Sheet } from './rule.ts'

/** "or 79 percent", "(79 percent)", ", 79 percent,": the percent that restates what stands before it. */
const RESTATES =
  /^[^.;]{0,40}?(?:\(|,\s*or\s|\bor\s|—\s?|–\s?)(?:about |nearly |roughly |almost |around |some |just over |just under )?$/u

/** `percent-mismatch`: a percent that its own sentence's numbers do not make, by more than rounding. */
export const percents: Rule = (sheet, text) => [
  ...shares(sheet, text),
  ...sharesOf(sheet, text),
  ...changes(sheet, text),
]

/** "15 of the 19 hijackers, or 60 percent". */
function shares(sheet: Sheet, text: string): Problem[] {
  return sheet.figures.flatMap((part, index) => {
    if (part.form !== 'part' || typeof part.value !== 'number' || part.unit !== 'count') return []
    const [whole, percent] = sheet.figures.slice(index + 1, index + 3)
    if (whole === undefined || percent === undefined || typeof whole.value !== 'number' || !isPercent(percent))
      return []
    if (sentenceOf(sheet, part.span) !== sentenceOf(sheet, percent.span) || whole.value < part.value) return []
    if (!RESTATES.test(text.slice(whole.span.end, percent.span.start))) return []
    const share = (100 * part.value) / whole.value
    return agrees(share, percent)
      ? []
      : [problem(sheet, [part, whole, percent], `${part.value} of ${whole.value} is ${rounded(share)} percent`)]
  })
}

/** Between the part and its percent: "48 million, or 12 percent", "48 million is 12 percent". */
const IS = /^(?:,? or| is| was|, which is|, which was| \(|, about|, nearly) $/u
/** Between the percent and the whole: "of the", "of a total of". */
const OF = /^ of (?:the|its|his|her|their|all|a total of|some|about|nearly)?\s?$/u

/** "$48 million, or 12 percent of the $200 million that was sought". */
function sharesOf(sheet: Sheet, text: string): Problem[] {
  return sheet.figures.flatMap((part, index) => {
    const [percent, whole] = sheet.figures.slice(index + 1, index + 3)
    if (percent === undefined || whole === undefined || !isPercent(percent) || percent.form !== 'exact') return []
    if (typeof part.value !== 'number' || typeof whole.value !== 'number' || part.unit !== whole.unit) return []
    if (part.unit === 'percent' || whole.value < part.value) return []
    const before = text.slice(part.span.end, percent.span.start)
    const said = text.slice(percent.span.start, whole.span.start)
    const behind = said.slice(said.search(/(?<=percent|per cent|%)(?!\w)/u))
    if (!IS.test(before) || !OF.test(behind)) return []
    const share = (100 * part.value) / whole.value
    return agrees(share, percent)
      ? []
      : [problem(sheet, [part, percent, whole], `${part.value} of ${whole.value} is ${rounded(share)} percent`)]
  })
}

/** "rose 30 percent to 120 from 100": the three are changes in one sentence. */
function changes(sheet: Sheet, text: string): Problem[] {
  return sheet.figures.flatMap((percent, index) => {
    const [to, from] = sheet.figures.slice(index + 1, index + 3)
    if (!isPercent(percent) || to === undefined || from === undefined) return []
    if (
      typeof to.value !== 'number' ||
      typeof from.value !== 'number' ||
      to.unit !== from.unit ||
      to.unit === 'percent' ||
      from.value === 0
    )
      return []
    const between = text.slice(percent.span.end, to.span.start)
    if (
      !/^,?\s*to\s+(?:about |nearly )?$/u.test(between) ||
      !/^[^.;]{0,30}\bfrom\s+(?:about |nearly )?$/u.test(text.slice(to.span.end, from.span.start))
    )
      return []
    const change = Math.abs((100 * (to.value - from.value)) / from.value)
    return agrees(change, percent)
      ? []
      : [
          problem(
            sheet,
            [percent, to, from],
            `from ${from.value} to ${to.value} is a change of ${rounded(change)} percent`,
          ),
        ]
  })
}

function isPercent(figure: Figure): figure is Figure & { readonly value: number } {
  return figure.unit === 'percent' && typeof figure.value === 'number'
}

/** Within one point: both numbers may be rounded, the percent to whole points. */
function agrees(worked: number, percent: Figure & { readonly value: number }): boolean {
  const slack = percent.modifier === null ? 1 : 3
  return Math.abs(worked - percent.value) <= Math.max(slack, 0.02 * worked)
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function problem(sheet: Sheet, figures: readonly Figure[], worked: string): Problem {
  const [first] = figures
  return {
    rule: 'percent-mismatch',
    level: 'warning',
    message: `${worked}, read ${figures.map(({ span }) => `“${span.text}”`).join(', ')} in ${first === undefined ? 'the text' : placeName(sheet, first.span)}`,
    spans: figures.map(({ span }) => span),
    facts: figures.map(({ id }) => id),
  }
}
