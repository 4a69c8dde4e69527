import type { Figure } from '../contract/figure.ts'
import { placeName, type Rule, sentenceOf, type Sheet } from './rule.ts'

type Count = Figure & { readonly value: number }

/** Between the whole and its parts: a comma, a dash, a colon or a bracket, with nothing that makes them a choice. */
const OPENS = /^\s*(?:[,:;(—–]|--|-)\s*$/u
/** Or a verb that says what the whole is made of: "the six senators who spoke were three Democrats and three Republicans". */
const CONSISTS = /^[^;,:]{0,60}\b(?:were|are|comprised?|comprises|comprising|consist(?:ed|s|ing)? of|made up of)\s*$/u
/** Between two parts. */
const JOINS = /^\s*(?:,|,?\s*and|,?\s*plus|and)\s*$/u
/** After the parts the list ends; "and several others" or "three more" would make it open. */
const CLOSES = /^\s*(?:[,.;)—–:]|--|$|[“”"])/u
const OPEN_WORDS = /\b(?:including|among|others?|some|mostly|more|about|roughly|nearly|such as|at least)\b/iu

/** `sum-mismatch`: "seven senators, three Democrats and three Republicans": listed parts that do not make their whole. */
export const sums: Rule = (sheet, text) =>
  sheet.figures.flatMap((whole, index) => {
    if (!isCount(whole) || isListed(text, whole, sheet.figures[index - 1])) return []
    const parts = partsAfter(sheet, text, whole, sheet.figures.slice(index + 1))
    const sum = parts.reduce((total, { value }) => total + value, 0)
    if (parts.length < 2 || sum === whole.value) return []
    return [
      {
        rule: 'sum-mismatch',
        level: 'warning' as const,
        message: `the parts make ${sum}, the whole is ${whole.value}: “${whole.span.text}” and ${parts.map(({ span }) => `“${span.text}”`).join(', ')} in ${placeName(sheet, whole.span)}`,
        spans: [whole.span, ...parts.map(({ span }) => span)],
        facts: [whole.id, ...parts.map(({ id }) => id)],
      },
    ]
  })

/** Whether it stands in a row itself, behind another figure. */
function isListed(text: string, { span }: Count, before: Figure | undefined): boolean {
  if (before === undefined || before.span.end > span.start) return false
  const between = text.slice(before.span.end, span.start)
  return OPENS.test(between) || JOINS.test(between)
}

function isCount(figure: Figure): figure is Count {
  return (
    figure.unit === 'count' &&
    figure.form === 'exact' &&
    typeof figure.value === 'number' &&
    Number.isInteger(figure.value) &&
    figure.modifier === null
  )
}

/** The counts that stand in a row behind the whole's own words; none when the row is open or something else. */
function partsAfter(sheet: Sheet, text: string, whole: Count, rest: readonly Figure[]): Count[] {
  const sentence = sentenceOf(sheet, whole.span)
  const parts: Count[] = []
  let end = whole.span.end
  for (const figure of rest) {
    const between = text.slice(end, figure.span.start)
    if (!isCount(figure) || sentence === undefined || figure.span.start > sentence.end) break
    if (parts.length === 0 ? !OPENS.test(between) && !CONSISTS.test(between) : !JOINS.test(between)) break
    parts.push(figure)
    end = figure.span.end
  }
  const said = text.slice(whole.span.start, end)
  if (OPEN_WORDS.test(said) || !CLOSES.test(text.slice(end, end + 8))) return []
  // "four ferries, two tugs and a yacht sank" is a row; parts told between commas have one on either side.
  if (/^\s*,/u.test(text.slice(whole.span.end)) && !/^\s*[,—–]/u.test(text.slice(end))) return []
  // A list of unlike things: what follows is as large as the whole, so it is no part of it.
  if (parts.some(({ value }) => value >= whole.value)) return []
  return joinedByAnd(text, parts) ? parts : []
}

/** A list of parts ends in "and": without it, these are things in a row. */
function joinedByAnd(text: string, parts: readonly Count[]): boolean {
  const [before, last] = parts.slice(-2)
  return (
    before !== undefined && last !== undefined && /\band\b|\bplus\b/u.test(text.slice(before.span.end, last.span.start))
  )
}
