import type { FigureMention } from '../mention.ts'
import { CURRENCY_SIGNS, CURRENCY_WORDS, MEASURE_UNITS, PERCENT_WORDS } from '../../words/figure-units.ts'
import type { Draft } from './draft.ts'
import { type Line, lowAt } from './pieces.ts'

/** A bare number with no noun of its own ends its clause or goes on with a word that joins. */
const ENDS =
  /^(?:[,.;:)”"—–]|and|or|but|a|an|last|that|which|who|in|on|as|if|when|after|before|by|for|at|over|during|from|this|earlier)?$/u
/** "31 feet from <12>", "$9 against <$7>": what joins the two amounts of one measure. */
const JOINS = /^(?:from|to|than|against|versus|with|says?|said)$/u

/**
 * Where the unit of a bare number stands that shares the unit told before it: "rose to 31 feet from <12>",
 * "402 yards to the Pilots' <377>", "48 million kroner of the <200 million>". Undefined where it shares none.
 */
export function sharedUnit(
  line: Line,
  draft: Draft,
  start: number,
  before: readonly FigureMention[],
): FigureMention['unit'] | undefined {
  if (draft.kind !== 'count' || draft.form !== 'exact' || draft.compound === true) return undefined
  if (!ENDS.test(lowAt(line, draft.to))) return undefined
  const units = before.filter(({ sentence }) => sentence === line.sentence).flatMap(({ unit }) => unit ?? [])
  if (isScaled(line, draft)) return units.findLast(({ text }) => isMoney(text))
  const last = before.at(-1)?.unit == null ? undefined : units.at(-1)
  const digits = /^\d/u.test(lowAt(line, draft.from))
  return last !== undefined && digits && isMeasure(last.text) && isJoined(line, start) ? last : undefined
}

function isJoined(line: Line, start: number): boolean {
  const lead = lowAt(line, start - 1)
  return JOINS.test(lead) || /^['’]s?$|['’]s?$/u.test(lead)
}

function isScaled(line: Line, { to }: Draft): boolean {
  return /^(?:million|billion|trillion)$/u.test(lowAt(line, to - 1))
}

function isMoney(unit: string): boolean {
  return CURRENCY_SIGNS.has(unit.at(-1) ?? '') || CURRENCY_WORDS.has(unit.toLowerCase())
}

/** Lengths of time and pages are told anew each time. */
function isMeasure(unit: string): boolean {
  return isMoney(unit) || MEASURE_UNITS.has(unit.toLowerCase()) || PERCENT_WORDS.has(unit.toLowerCase())
}
