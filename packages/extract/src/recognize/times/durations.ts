import type { DurationMeaning, TimeMeaning } from '@factsheet/model'
import { BOUNDS } from '../../words/time-relative.ts'
import { RATED } from '../../words/time-rates.ts'
import { UNITS } from '../../words/time-units.ts'
import { COUNT, countOf } from './counts.ts'
import { anyOf, folded, isInTitle, isTagged, type Match, pattern, wordBefore, written, type Family } from './wording.ts'

const UNIT = `(?<unit>${anyOf(UNITS.keys())})`
const PLURAL = `(?<unit>${anyOf([...UNITS.keys()].filter((word) => word.endsWith('s') && word !== 'quarters'))})`
const DETERMINER = '(?:(?:the|these|those|its|his|her|their|our|my) )?'

/** Lengths, bounded and not. */
export const DURATIONS: Family = {
  cue: /second|minute|hour|day|night|week|month|quarter|year|decade|centur/u,
  wordings: [
    {
      example: 'two and a half hours; 30 years; two more weeks',
      pattern: pattern(
        `(?:the |those |these )?(?<count>${COUNT}) (?:(?:more|full|straight|consecutive|additional|long|whole|other|solid) )?${UNIT}(?: (?:old|long))?`,
      ),
      read: counted,
    },
    {
      example: '90-day; 54-year-old; 16-hour',
      pattern: pattern(`(?<count>${COUNT})-${UNIT}(?:-old|-long|-olds)?`),
      read: counted,
    },
    {
      example: 'an hour and a half; a year and a quarter',
      pattern: pattern('(?:an?|one) (?<unit>hour|day|week|month|year|minute|decade) and a (?<part>half|quarter)'),
      read: ({ groups }) => length(groups['part'] === 'half' ? 1.5 : 1.25, groups['unit']),
    },
    { example: 'day-long; years-old; decades-long', pattern: pattern(`${UNIT}-(?:long|old)`), read: unitLong },
    { example: 'daylong; yearlong', pattern: pattern('(?<unit>day|week|month|year|decade|hour)long'), read: unitLong },
    {
      example: 'two hours and 30 minutes',
      pattern: pattern(`(?<count>${COUNT}) ${UNIT}(?: and|, and) (?<count2>${COUNT}) (?<unit2>${anyOf(UNITS.keys())})`),
      read: twoUnits,
    },
    {
      example: 'the past two years; the next few weeks',
      pattern: pattern(`${DETERMINER}(?<bound>${anyOf(BOUNDS.keys())}) (?<count>${COUNT}) ${UNIT}`),
      read: bounded,
    },
    {
      example: 'recent months; the past week; the next year',
      pattern: pattern(`${DETERMINER}(?<bound>${anyOf(BOUNDS.keys())}) ${UNIT}`),
      read: bounded,
    },
    {
      example: 'for years; weeks of talks',
      pattern: pattern(PLURAL),
      read: bare,
    },
  ],
}

/** "the minutes" of a meeting are a record. */
function bare(match: Match): DurationMeaning | undefined {
  const unit = folded(match.groups['unit'])
  if (isInTitle(match)) return undefined
  return unit === 'minutes' && /^(?:the|its)$/u.test(wordBefore(match)) ? undefined : length(null, unit)
}

function length(count: number | null, word: string | undefined): DurationMeaning | undefined {
  const unit = UNITS.get(folded(word))
  return unit === undefined
    ? undefined
    : { form: 'duration', amounts: [{ count, unit }], bound: null, from: 'publication', mod: null }
}

/** "a year" in a rate is read as a set; "a second" counts as often as it measures, and "one day" is a day to come. */
function counted(match: Match): TimeMeaning | undefined {
  const { groups } = match
  const words = folded(groups['count'])
  const isMany = (groups['unit'] ?? '').endsWith('s')
  // "the 1988 second quarter", "the 1988 quarter": a year, and no count.
  if (/^(?:19|20)\d\d$/u.test(words) && !isMany) return undefined
  // "a years-old habit": the article is the noun's. “60 Minutes” is a title.
  if ((isMany && /^an?$/u.test(words)) || isUnitOfTitle(match)) return undefined
  if (/^an? second$/u.test(`${words} ${folded(groups['unit'])}`)) return undefined
  if (/^(?:quarter|quarters|weekends?)$/u.test(folded(groups['unit'])) && /^(?:an?|one|three|two)$/u.test(words))
    return undefined
  return length(countOf(groups['count'] ?? ''), groups['unit'])
}

/** "60 Minutes", "Two Weeks Notice": a unit with a capital, in a sentence that is not all capitals. */
function isUnitOfTitle(match: Match): boolean {
  return /^\p{Lu}\p{Ll}/u.test(written(match, 'unit'))
}

function unitLong({ groups }: Match): TimeMeaning | undefined {
  return length((groups['unit'] ?? '').endsWith('s') ? null : 1, groups['unit'])
}

function twoUnits({ groups }: Match): TimeMeaning | undefined {
  const first = length(countOf(groups['count'] ?? ''), groups['unit'])
  const second = length(countOf(groups['count2'] ?? ''), groups['unit2'])
  if (first === undefined || second === undefined) return undefined
  return { ...first, amounts: [...first.amounts, ...second.amounts] }
}

/** A length with a side: "the past two years" end with publication, "the previous five" with what was spoken of. */
function bounded(match: Match): TimeMeaning | undefined {
  const { groups, low, start } = match
  const word = folded(groups['bound'])
  const bound = BOUNDS.get(word)
  const plural = (groups['unit'] ?? '').endsWith('s')
  if (groups['count'] === undefined && !plural && !/^(?:past|last|next|coming)$/u.test(word)) return undefined
  // "the last day" of a meeting, "his last year" in office are no lengths.
  if (groups['count'] === undefined && /^(?:second|day)$/u.test(folded(groups['unit']))) return undefined
  if (groups['count'] === undefined && !plural && /^(?:its|his|her|their|our|my) /u.test(low.slice(start)))
    return undefined
  const meaning = length(groups['count'] === undefined ? (plural ? null : 1) : countOf(groups['count']), groups['unit'])
  if (meaning === undefined || bound === undefined) return undefined
  return { ...meaning, bound: bound === 'spoken' ? 'ends' : bound, from: bound === 'spoken' ? 'spoken' : 'publication' }
}

/** Whether "a year" says how often: it follows a number, a unit of money or what is counted. */
export function isRate(match: Match): boolean {
  const before = wordBefore(match)
  if (/^\d|%$/u.test(before) || RATED.has(before)) return true
  const at = match.text.slice(0, match.start).trimEnd().length - 1
  return (
    at >= 0 &&
    isTagged(match, at, 'Plural') &&
    isTagged(match, at, 'Noun') &&
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|many|few)\b/iu.test(
      match.text.slice(Math.max(0, match.start - 40), match.start),
    )
  )
}
