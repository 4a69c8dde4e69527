import type { Extent, FigureForm, FigureKind } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import { ageAt, isBoundOfAge } from './figures/ages.ts'
import { countAt, measureAt } from './figures/amounts.ts'
import { withChange } from './figures/changes.ts'
import { countedBy } from './figures/counted.ts'
import { directionOf } from './figures/directions.ts'
import type { Draft } from './figures/draft.ts'
import { fractionAt } from './figures/fractions.ts'
import { heightAt } from './figures/heights.ts'
import { modifierStart, trailingModifier } from './figures/modifiers.ts'
import { isNoFigure, numbersWithin } from './figures/negatives.ts'
import { pairAt } from './figures/pairs.ts'
import { partOfAt } from './figures/parts.ts'
import { isVerb, type Line, lineOf, lowAt, spanOf } from './figures/pieces.ts'
import { coreAt, PARTICIPLES } from './figures/phrases.ts'
import { rangeAt } from './figures/ranges.ts'
import { rateAt } from './figures/rates.ts'
import { ratioAt } from './figures/ratios.ts'
import { otherEnd } from './figures/shared-objects.ts'
import { sharedUnit } from './figures/shared-units.ts'
import { isToll } from './figures/tolls.ts'
import { vagueAt } from './figures/vague.ts'
import { isSportsReport } from './names/sports-report.ts'
import type { FigureMention, NameMention, TimeMention } from './mention.ts'

/** Each reads one family of wording at a place; the first that reads it has it, so the longer wordings come first. */
const FAMILIES: readonly ((line: Line, at: number) => Draft | undefined)[] = [
  heightAt,
  ageAt,
  // Before ranges: a contest's "48-52" goes up too.
  pairAt,
  rangeAt,
  fractionAt,
  ratioAt,
  partOfAt,
  vagueAt,
  measureAt,
  countAt,
]

/** Most words of a figure's span. */
const MOST_WORDS = 20

/** The numbers that count or measure something, in text order; none inside a date or a name. */
export function recognizeFigures(
  read: ReadText,
  times: readonly TimeMention[],
  names: readonly NameMention[],
): FigureMention[] {
  const timesIn = Map.groupBy(times, ({ sentence }) => sentence)
  const namesIn = Map.groupBy(names, ({ sentence }) => sentence)
  const isSport = isSportsReport(read.sentences.flatMap(({ words }) => words.map(({ normal }) => normal)))
  return read.sentences.flatMap((sentence) => {
    const line = lineOf(read, sentence)
    const dates = (timesIn.get(sentence.index) ?? []).map(({ span }) => span)
    const named = (namesIn.get(sentence.index) ?? []).map(({ span }) => span)
    const found = figuresOf(line, dates, named)
    return isSport ? found.filter((figure) => !isScored(figure)) : found
  })
}

/** "made 74", "on 106-6": in a report of matches a number without a noun is a score that the game's own words tell. */
function isScored({ kind, form, of, span }: FigureMention): boolean {
  return kind === 'count' && of === null && /^(?:exact|range)$/u.test(form) && /^\d+(?:[-–]\d+)?$/u.test(span.text)
}

function figuresOf(line: Line, dates: readonly Extent[], named: readonly Extent[]): FigureMention[] {
  const found: FigureMention[] = []
  let at = 0
  while (at < line.pieces.length) {
    const draft = draftAt(line, at)
    if (draft !== undefined && isFigure(line, draft, dates, named)) found.push(mentionOf(line, draft, dates, found))
    at = draft?.to ?? at + 1
  }
  return found
}

function draftAt(line: Line, at: number): Draft | undefined {
  for (const family of FAMILIES) {
    const draft = family(line, at)
    if (draft !== undefined) return trailingModifier(line, draft)
  }
  return undefined
}

function isFigure(line: Line, draft: Draft, dates: readonly Extent[], named: readonly Extent[]): boolean {
  if (isNoFigure(line, draft) || numbersWithin(line, draft, namesBeyond(line, draft, named))) return false
  // A length of time is a figure and a time expression; any other number in a time expression is a part of the date.
  if (draft.kind !== 'time' && draft.kind !== 'age' && numbersWithin(line, draft, dates)) return false
  return draft.kind !== 'count' || draft.compound === true || countsSomething(line, draft)
}

/** "RM79" looks like a name: what an amount of money holds whole is none. */
function namesBeyond(line: Line, { from, to, kind }: Draft, named: readonly Extent[]): readonly Extent[] {
  if (kind !== 'money') return named
  const { start, end } = spanOf(line, from, to)
  return named.filter((name) => name.start < start || end < name.end)
}

/** A small number word by itself is a pronoun ("the two met"); it counts when a noun or a verb of its own follows. */
function countsSomething(line: Line, { from, to, form }: Draft): boolean {
  if (form !== 'exact' || /^\d/u.test(lowAt(line, from)) || to - from > 1) return true
  if (isToll(lowAt(line, modifierStart(line, from) - 1))) return true
  if (isBoth(line, from, to)) return false
  const next = line.pieces[to]
  if (next === undefined || !/^\p{L}/u.test(next.text)) return false
  // "between those two grew bitter": what it counts was told before.
  if (lowAt(line, from - 1) === 'the' && next.low.endsWith('ed') && !leadsToNoun(line, to + 1)) return false
  if (next.low === 'of') return true
  if (next.tags.has('Noun') || next.tags.has('Adjective') || next.tags.has('Ordinal')) return true
  if (/^(?:have|had)$/u.test(next.low)) return /^(?:,|and|;|while)$/u.test(lowAt(line, from - 1))
  if (/^(?:more|other|others|additional)$/u.test(next.low)) return true
  if (next.tags.has('Adverb')) return leadsToNoun(line, to + 1)
  if (isVerb(line, to))
    return (
      lowAt(line, from - 1) !== 'the' &&
      (next.tags.has('Gerund') || next.tags.has('PastTense') || next.tags.has('Copula'))
    )
  return next.tags.size === 0
}

/** "the two mills" are both of them, told before: nothing is counted, unless what follows says which ("the two men shot"). */
function isBoth(line: Line, from: number, to: number): boolean {
  if (lowAt(line, from) !== 'two' || !/^(?:the|these|those)$/u.test(lowAt(line, from - 1))) return false
  const next = lowAt(line, coreAt(line, to, [])?.to ?? to)
  return !PARTICIPLES.test(next) && !/^(?:who|that|whose)$/u.test(next)
}

/** "two plainly different plans" */
function leadsToNoun(line: Line, at: number): boolean {
  const tags = line.pieces[at]?.tags
  return tags?.has('Noun') === true || tags?.has('Adjective') === true
}

function mentionOf(
  line: Line,
  draft: Draft,
  dates: readonly Extent[],
  earlier: readonly FigureMention[],
): FigureMention {
  const start = modifierStart(line, draft.from)
  const shared = sharedUnit(line, draft, start, earlier)
  const { of, after } = countedBy(line, draft, start, dates)
  const other = after ? undefined : otherEnd(line, draft, start, earlier)
  const changed = withChange(line, draft, start, after)
  const form = other === undefined ? changed.form : other.form
  const rate = rateAt(line, after && of !== undefined ? of.to : draft.to) ?? rateAt(line, draft.to)
  const end = Math.max(draft.to, after && of !== undefined ? of.to : 0, rate?.to ?? 0)
  const from = draft.kind === 'age' && !isBoundOfAge(line, start) ? draft.from : start
  return {
    span: spanOf(line, from, Math.min(end, from + MOST_WORDS)),
    form,
    kind: isOld(line, draft) ? 'age' : kindOf(draft, form, rate !== undefined),
    direction: directionOf(line, draft, start, changed.form === 'change' || form === 'change'),
    numbers: draft.numbers.map((run) => spanOf(line, run.from, run.to)),
    unit: draft.unit === null ? (shared ?? null) : spanOf(line, draft.unit.from, draft.unit.to),
    modifier:
      start < draft.from
        ? spanOf(line, start, draft.from)
        : draft.trailing === undefined
          ? null
          : spanOf(line, draft.trailing.from, draft.trailing.to),
    of: of === undefined ? (other?.of ?? null) : spanOf(line, of.from, of.to),
    per: rate === undefined ? null : spanOf(line, rate.per.from, rate.per.to),
    sentence: line.sentence,
  }
}

const KINDS: Readonly<Record<Draft['kind'], FigureKind>> = {
  money: 'money',
  percent: 'percent',
  time: 'length',
  measure: 'measure',
  fraction: 'ratio',
  times: 'ratio',
  age: 'age',
  vote: 'score',
  count: 'count',
}

/** "28-year-old": how old somebody is. */
function isOld(line: Line, { kind, to, compound }: Draft): boolean {
  return kind === 'time' && compound === true && lowAt(line, to + 1) === 'old'
}

/** What sort of number it is: a change or a rate where its words say so, else by its unit. */
function kindOf({ kind }: Draft, form: FigureForm, isRate: boolean): FigureKind {
  if (kind !== 'age' && form === 'change') return 'change'
  return isRate && kind !== 'age' ? 'rate' : KINDS[kind]
}
