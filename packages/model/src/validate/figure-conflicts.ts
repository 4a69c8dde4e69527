import type { Figure } from '../contract/figure.ts'
import type { Problem } from '../contract/finding.ts'
import { contains, type Extent } from '../contract/span.ts'
import { isToll, measureHead, measureWords } from './figure-measure.ts'
import { placeName, type Rule, sentenceOf, type Sheet } from './rule.ts'

/** A figure with one number, and the words of its measure. */
interface Measured {
  readonly figure: Figure
  readonly value: number
  readonly words: readonly string[]
  readonly head: string
}

/** Words that tell a second number from the first: a revision, another group, a comparison, a part, a change. */
const APART =
  /\b(?:earlier|initially|originally|previously|at first|revised|updated|preliminary|other|others|another|additional|more|compared|versus|unlike|instead|rather|not|until|used to|ago|remaining|rest|first|second|last|later|then|since|half|each|every|either|different|separate|also|too|among|by|some|many|most|least|including|include|rose|fell|grew|dropped|increased|decreased|up|down|from|per|average|would|could|should|may|might|if|next|any)\b/iu

/**
 * `conflict-figure`: one measure with two numbers, as in "9 injured" and "11 injured"; `sources-differ` where two
 * sources give them. Only plain numbers in different sentences, with nothing by either that tells them apart.
 */
export const figureConflicts: Rule = (sheet, text) => {
  const measured = sheet.figures.flatMap((figure) => asMeasured(figure))
  return measured.flatMap((second, index) => {
    const earlier = measured.slice(0, index)
    const first = earlier.find((candidate) => conflicts(sheet, text, candidate, second, earlier))
    return first === undefined ? [] : [problemOf(sheet, first, second)]
  })
}

function asMeasured(figure: Figure): Measured[] {
  const { of, span, form, value, per } = figure
  if (of === null || of.start < span.start || form !== 'exact' || typeof value !== 'number' || per !== null) return []
  const words = measureWords(figure)
  return words.length > 0 ? [{ figure, value, words, head: measureHead(figure) }] : []
}

function conflicts(
  sheet: Sheet,
  text: string,
  first: Measured,
  second: Measured,
  earlier: readonly Measured[],
): boolean {
  if (first.value === second.value || first.figure.unit !== second.figure.unit) return false
  if (first.figure.modifier !== second.figure.modifier) return false
  const [a, b] = [sentenceOf(sheet, first.figure.span), sentenceOf(sheet, second.figure.span)]
  if (a === undefined || b === undefined || a === b || !oneMeasure(text, first, second, earlier)) return false
  return (
    sameTime(sheet, first.figure, second.figure) &&
    samePlaces(sheet, a, b) &&
    ![first, second].some((measured) => isApart(text, measured, isDefinite(text, second)))
  )
}

const SHARES: ReadonlySet<string> = new Set([
  'percent',
  'fraction',
  'times',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
])

/** Whether the two can only be numbers of one thing. */
function oneMeasure(text: string, first: Measured, second: Measured, earlier: readonly Measured[]): boolean {
  if (SHARES.has(first.figure.unit) || first.head !== second.head) return false
  if (refersBack(text, first, second, earlier)) return true
  if (first.words.join(' ') !== second.words.join(' ')) return false
  if (isToll(first.words)) return true
  if (!isNear(first.value, second.value)) return false
  const named = /^\p{Lu}/u.test(first.figure.of?.text ?? '')
  return first.words.length >= 2 || named || Math.min(first.value, second.value) >= PARTICULAR
}

/** A number that speaks of things told before. */
const DEFINITE = /\b(?:the|all|these|those)\s$/iu

/** From here on a count is rarely said of two different things in the same words. */
const PARTICULAR = 100

/** Two numbers for one thing are of a size; two things of one kind need not be. */
function isNear(a: number, b: number): boolean {
  return Math.max(a, b) <= 1.6 * Math.min(a, b)
}

/**
 * "the three countries" after "four countries": a definite number speaks of a number told before. Not where that
 * number was told too, and not for two, which may be any two of them.
 */
function refersBack(text: string, first: Measured, second: Measured, earlier: readonly Measured[]): boolean {
  if (!isDefinite(text, second)) return false
  if (second.value <= 2 || first.value < 2 || !isNear(first.value, second.value)) return false
  const told = earlier.filter((other) => other.head === second.head)
  if (told.some(({ value }) => value === second.value)) return false
  // Of several numbers told, the definite one speaks of what is named alike.
  const alike = told.filter(({ words }) => within(words, second.words) || within(second.words, words))
  const like = alike.filter(({ words }) => words.length === second.words.length)
  if ((like.length > 0 ? like : alike).some(({ value }) => value !== first.value) || !alike.includes(first))
    return false
  return !/^\s*(?:who|that|which|from|in|on|at|with)\b/u.test(
    text.slice(second.figure.span.end, second.figure.span.end + 8),
  )
}

function isDefinite(text: string, { figure }: Measured): boolean {
  return DEFINITE.test(text.slice(0, figure.span.start).slice(-8))
}

function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word))
}

/** Two sentences about different places or organizations count different things. */
function samePlaces(sheet: Sheet, a: Extent, b: Extent): boolean {
  const namedIn = (extent: Extent): string[] =>
    [...sheet.places, ...sheet.organizations]
      .filter(({ mentions }) => mentions.some((mention) => contains(extent, mention)))
      .map(({ id }) => id)
  const [first, second] = [namedIn(a), namedIn(b)]
  return first.length === 0 || second.length === 0 || first.some((id) => second.includes(id))
}

function sameTime(sheet: Sheet, first: Figure, second: Figure): boolean {
  const valueOf = (id: string | null): string | null => sheet.times.find((time) => time.id === id)?.value ?? null
  const [a, b] = [valueOf(first.time), valueOf(second.time)]
  return a === null || b === null || a === b
}

/** How far before a figure words that tell it apart are looked for. */
const AROUND = 30
/** And before a number that "the" refers back to: "the 430 members" is told apart by its own noun phrase only. */
const DEFINITE_AROUND = 14

function isApart(text: string, { figure }: Measured, definite: boolean): boolean {
  const { start, end } = figure.span
  const around = definite ? DEFINITE_AROUND : AROUND
  // A list of labels and numbers: which number is whose, the words do not say.
  if (!definite && /^\s*:/u.test(text.slice(end, end + 3))) return true
  if (
    /^[^.;]{0,12}\b(?:apart from|besides|except|in addition|excluding|not counting|without)\b/u.test(
      text.slice(end, end + 30),
    )
  )
    return true
  const before =
    text
      .slice(Math.max(0, start - around), start)
      .split(/[.!?,;]['"’”]*\s/u)
      .at(-1) ?? ''
  const own = figure.modifier === null ? text.slice(start, end) : text.slice(start + figure.modifier.length, end)
  // Where it is from or by whom does not tell apart what "the" speaks of again.
  return (
    APART.test(
      definite ? before.replaceAll(/\b(?:from|by|among|some|many|would|could|should|may|might|if)\b/giu, '') : before,
    ) || APART.test(own)
  )
}

function problemOf(sheet: Sheet, first: Measured, second: Measured): Problem {
  const differ = sourceOf(sheet, first.figure) !== sourceOf(sheet, second.figure)
  const [a, b] = [first, second].map(({ figure }) => `“${figure.span.text}” in ${placeName(sheet, figure.span)}`)
  return {
    rule: differ ? 'sources-differ' : 'conflict-figure',
    level: differ ? 'info' : 'warning',
    message: differ ? `two sources give two numbers: ${a}, ${b}` : `one measure, two numbers: ${a}, ${b}`,
    spans: [first.figure.span, second.figure.span],
    facts: [first.figure.id, second.figure.id],
  }
}

function sourceOf(sheet: Sheet, figure: Figure): string {
  const source = sheet.statements.find((statement) => statement.id === figure.statement)?.source
  return source?.entities.join(' ') || source?.name || ''
}
