import type { Figure } from '../contract/figure.ts'
import type { Problem } from '../contract/finding.ts'
import { extentsOf } from '../contract/extents.ts'
import { isToll, measureHead, measureWords } from './figure-measure.ts'
import { placeName, type Rule, sentenceIndex, type Sheet } from './rule.ts'

/** A figure with one number, the words of its measure, and what its sentence tells of it. */
interface Measured {
  readonly figure: Figure
  readonly value: number
  readonly words: readonly string[]
  readonly head: string
  readonly sentence: number
  /** The value of its time. */
  readonly time: string | null
  /** The places and organizations of its sentence. */
  readonly named: ReadonlySet<string>
}

/** Words that tell a second number from the first: a revision, another group, a comparison, a part, a change. */
const APART =
  /\b(?:earlier|initially|originally|previously|at first|revised|updated|preliminary|other|others|another|additional|more|compared|versus|unlike|instead|rather|not|until|used to|ago|remaining|rest|first|second|last|later|then|since|half|each|every|either|different|separate|also|too|among|by|some|many|most|least|including|include|rose|fell|grew|dropped|increased|decreased|up|down|from|per|average|would|could|should|may|might|if|next|any)\b/iu

/**
 * `conflict-figure`: one measure with two numbers, as in "9 injured" and "11 injured"; `sources-differ` where two
 * sources give them. Only plain numbers in different sentences, with nothing by either that tells them apart.
 */
export const figureConflicts: Rule = (sheet, text) => {
  const byHead = Map.groupBy(measuredIn(sheet), ({ head }) => head)
  return [...byHead.values()]
    .flatMap((alike) =>
      alike.flatMap((second, index) => {
        const first = conflicting(text, alike.slice(0, index), second)
        return first === undefined ? [] : [{ first, second }]
      }),
    )
    .toSorted((a, b) => a.second.figure.span.start - b.second.figure.span.start)
    .map(({ first, second }) => problemOf(sheet, first, second))
}

function measuredIn(sheet: Sheet): Measured[] {
  const times = new Map(sheet.times.map(({ id, value }) => [id, value]))
  const named = extentsOf([...sheet.places, ...sheet.organizations], ({ mentions }) => mentions)
  return sheet.figures.flatMap((figure) => {
    const { of, span, form, value, per, time } = figure
    if (of === null || of.start < span.start || form !== 'exact' || typeof value !== 'number' || per !== null) return []
    const words = measureWords(figure)
    const index = sentenceIndex(sheet, span)
    const sentence = sheet.article.sentences[index]
    if (words.length === 0 || sentence === undefined) return []
    return [
      {
        figure,
        value,
        words,
        head: measureHead(figure),
        sentence: index,
        time: time === null ? null : (times.get(time) ?? null),
        named: new Set(named.overlapping(sentence).map(({ id }) => id)),
      },
    ]
  })
}

/** The first of the figures before one that tells another number of its measure. */
function conflicting(text: string, earlier: readonly Measured[], second: Measured): Measured | undefined {
  const definite = isDefinite(text, second)
  if (SHARES.has(second.figure.unit) || isApart(text, second, definite)) return undefined
  const meant = definite ? referredTo(text, second, earlier) : []
  return earlier.find(
    (first) =>
      isOfKind(first, second) &&
      (meant.includes(first) || oneMeasure(first, second)) &&
      samePlaces(first, second) &&
      !isApart(text, first, definite),
  )
}

/** Another number of the same unit and time, in another sentence. */
function isOfKind(first: Measured, second: Measured): boolean {
  return (
    first.value !== second.value &&
    first.figure.unit === second.figure.unit &&
    first.figure.modifier === second.figure.modifier &&
    first.sentence !== second.sentence &&
    (first.time === null || second.time === null || first.time === second.time)
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
function oneMeasure(first: Measured, second: Measured): boolean {
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
 * "the three countries" after "four countries": the numbers told before of which a definite one speaks. None where it
 * was told itself, and none for two, which may be any two of them.
 */
function referredTo(text: string, second: Measured, told: readonly Measured[]): readonly Measured[] {
  if (second.value <= 2 || told.some(({ value }) => value === second.value)) return []
  const { end } = second.figure.span
  if (/^\s*(?:who|that|which|from|in|on|at|with)\b/u.test(text.slice(end, end + 8))) return []
  // Of several numbers told, the definite one speaks of what is named alike.
  const alike = told.filter(({ words }) => within(words, second.words) || within(second.words, words))
  const like = alike.filter(({ words }) => words.length === second.words.length)
  const values = new Set((like.length > 0 ? like : alike).map(({ value }) => value))
  if (values.size !== 1) return []
  return alike.filter(({ value }) => values.has(value) && value >= 2 && isNear(value, second.value))
}

function isDefinite(text: string, { figure }: Measured): boolean {
  return DEFINITE.test(text.slice(0, figure.span.start).slice(-8))
}

function within(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word))
}

/** Two sentences about different places or organizations count different things. */
function samePlaces({ named: a }: Measured, { named: b }: Measured): boolean {
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b)
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
