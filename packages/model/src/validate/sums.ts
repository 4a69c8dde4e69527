import type { Figure } from '../contract/figure.ts'
import type { Problem } from '../contract/finding.ts'
import { countHolding } from '../contract/sorted.ts'
import { placeName, type Rule, sentenceOf, type Sheet } from './rule.ts'

type Count = Figure & { readonly value: number }

/** Between the whole and its parts: a comma, a dash, a colon or a bracket, with nothing that makes them a choice. */
const OPENS = /^\s*(?:[,:;(—–]|--|-)\s*$/u
/** "five men, four women and two children" leave nobody out: behind "including" too they make their whole. */
const INCLUDES = /^,? including\s*$/u
/** Where a part is: "200 in the plant". */
const PLACE = '(?: (?:in|at|on|from|for|of) [^,;.:\\d]{1,30})?'
/** Or a verb that says what the whole is made of: "the six senators who spoke were three Democrats and three Republicans". */
const CONSISTS = /^[^;,:]{0,60}\b(?:were|are|comprised?|comprises|comprising|consist(?:ed|s|ing)? of|made up of)\s*$/u
/** Between two parts. */
const JOINS = /^\s*(?:,|(?:,\s*)?(?:and|plus))\s*$/u
const PLACED = new RegExp(`^${PLACE}(?:,|,? and|;|; and) $`, 'u')
/** After the parts the list ends; "and several others" or "three more" would make it open. */
const CLOSES = /^\s*(?:[,.;)—–:]|--|$|[“”"])/u
const OPEN_WORDS = /\b(?:including|among|others?|some|mostly|more|about|roughly|nearly|such as|at least)\b/iu

/** `sum-mismatch`: "seven senators, three Democrats and three Republicans": listed parts that do not make their whole. */
export const sums: Rule = (sheet, text) => [...listed(sheet, text), ...told(sheet, text)]

/** "Of the 11 dead, four drowned, five were hit and three froze": parts told one by one that are more than their whole. */
function told(sheet: Sheet, text: string): Problem[] {
  return sheet.figures.flatMap((whole, index) => {
    const sentence = sentenceOf(sheet, whole.span)
    if (!isCount(whole) || sentence === undefined || !OF_THE.test(text.slice(sentence.start, whole.span.start)))
      return []
    const parts = sheet.figures.slice(
      index + 1,
      countHolding(sheet.figures, ({ span }) => span.start < sentence.end),
    )
    const counts = parts.filter((part) => isCount(part))
    const said = text.slice(whole.span.end, sentence.end)
    if (counts.length === 2 && counts.length === parts.length && isParties(counts) && !OPEN_WORDS.test(said)) {
      const both = counts.reduce((total, { value }) => total + value, 0)
      return both === whole.value ? [] : [{ ...problemOf(sheet, whole, counts, both), level: 'info' as const }]
    }
    if (counts.length < 3 || counts.length < parts.length || OPEN_WORDS.test(said)) return []
    const isRow = counts.every(({ span }, at) => {
      const before = text.slice(0, span.start).slice(-6)
      return at === counts.length - 1 ? /\band $/u.test(before) : before.endsWith(', ')
    })
    const sum = counts.reduce((total, { value }) => total + value, 0)
    // Far more than the whole are groups that share members.
    return isRow && sum > whole.value && sum <= 1.3 * whole.value ? [problemOf(sheet, whole, counts, sum)] : []
  })
}

/** "Of the seven members, three Democrats and three Republicans": where is the seventh? */
function isParties(counts: readonly Count[]): boolean {
  const named = counts.map(({ of, span }) => `${of?.text ?? ''} ${span.text}`)
  return named.some((words) => /\bDemocrats?\b/u.test(words)) && named.some((words) => /\bRepublicans?\b/u.test(words))
}

const OF_THE = /^["“]?Of (?:the|those|its|these|all)\s$/u

function listed(sheet: Sheet, text: string): Problem[] {
  return sheet.figures.flatMap((whole, index) => {
    if (!isCount(whole) || isListed(text, whole, sheet.figures[index - 1])) return []
    const parts = partsAfter(sheet, text, index, whole)
    const sum = parts.reduce((total, { value }) => total + value, 0)
    if (parts.length < 2 || sum === whole.value) return []
    return [problemOf(sheet, whole, parts, sum)]
  })
}

function problemOf(sheet: Sheet, whole: Count, parts: readonly Count[], sum: number): Problem {
  return {
    rule: 'sum-mismatch',
    level: 'warning',
    message: `the parts make ${sum}, the whole is ${whole.value}: “${whole.span.text}” and ${parts.map(({ span }) => `“${span.text}”`).join(', ')} in ${placeName(sheet, whole.span)}`,
    spans: [whole.span, ...parts.map(({ span }) => span)],
    facts: [whole.id, ...parts.map(({ id }) => id)],
  }
}

/** Whether it stands in a row itself, behind another figure. */
function isListed(text: string, { span }: Count, before: Figure | undefined): boolean {
  if (before === undefined || before.span.end > span.start) return false
  const between = text.slice(before.span.end, span.start)
  return OPENS.test(between) || JOINS.test(between) || INCLUDES.test(between)
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

/** The counts that stand in a row behind the whole's own words, the figure at `index`; none when the row is open or something else. */
function partsAfter(sheet: Sheet, text: string, index: number, whole: Count): Count[] {
  const sentence = sentenceOf(sheet, whole.span)
  const parts: Count[] = []
  let end = whole.span.end
  for (let at = index + 1; at < sheet.figures.length; at += 1) {
    const figure = sheet.figures[at]
    if (figure === undefined) break
    const between = text.slice(end, figure.span.start)
    if (!isCount(figure) || sentence === undefined || figure.span.start > sentence.end) break
    const isRow = JOINS.test(between) || (isColon(text, whole) && PLACED.test(between))
    if (parts.length === 0 ? !OPENS.test(between) && !CONSISTS.test(between) && !INCLUDES.test(between) : !isRow) break
    parts.push(figure)
    end = figure.span.end
  }
  const said = text.slice(whole.span.start, end)
  const isAll = parts.length > 2 && parts.every((part) => isShare(part))
  if (isColon(text, whole)) {
    const isClosed = new RegExp(`^${PLACE}[.”"]`, 'u').test(text.slice(end, end + 40))
    return isClosed && !OPEN_WORDS.test(said) && joinedByAnd(text, parts) ? parts : []
  }
  if (OPEN_WORDS.test(isAll ? said.replace(/, including /u, ', ') : said) || !CLOSES.test(text.slice(end, end + 8)))
    return []
  // "four ferries, two tugs and a yacht sank" is a row; parts told between commas have one on either side.
  const isApposed = !/^\s*,/u.test(text.slice(whole.span.end)) || /^\s*[,—–]/u.test(text.slice(end))
  if (!isApposed && !(parts.every((part) => isShare(part)) && /^\s*\./u.test(text.slice(end)))) return []
  // A list of unlike things: what follows is as large as the whole, so it is no part of it.
  if (parts.some(({ value }) => value >= whole.value)) return []
  return joinedByAnd(text, parts) ? parts : []
}

/** "310 people: 200 in the plant": a colon opens a whole list of parts. */
function isColon(text: string, { span }: Count): boolean {
  return /^[^,;.:]{0,20}:\s/u.test(text.slice(span.end))
}

/** Parts that only make up a whole of people: "12 delegates, six men and five women." needs no comma behind it. */
function isShare({ of }: Count): boolean {
  return /^(?:m[ae]n|wom[ae]n|boys?|girls?|adults?|child(?:ren)?|Democrats?|Republicans?)$/u.test(of?.text ?? '')
}

/** A list of parts ends in "and": without it, these are things in a row. */
function joinedByAnd(text: string, parts: readonly Count[]): boolean {
  const [before, last] = parts.slice(-2)
  return (
    before !== undefined && last !== undefined && /\band\b|\bplus\b/u.test(text.slice(before.span.end, last.span.start))
  )
}
