import type { ExtractedTime, TimeMeaning } from '@factsheet/model'
import type { TimeMention } from '../../recognize/mention.ts'
import { type Parse, rangeOf } from '../../relate/syntax/parse.ts'
import { type ClauseTense, isDayCalledOff, tenseAt } from './tense.ts'

interface Directed {
  readonly direction: ExtractedTime['direction']
  /** Whether the words leave no other side. */
  readonly isSure: boolean
  readonly reason: string
}

const NO_WAY: Directed = { direction: null, isSure: false, reason: '' }

/** What joins a time to the one before it, "Thursday through Monday", "August and September": both look one way. */
const JOINED = /^(?:,? and |,? or | to | through | ?[-–] ?|, )$/u

/**
 * The way a time looks from its anchor: by "last" and "next", else by the tense of its clause where that decides.
 * `text` is the article's, `before` the time before, and `parseOf` gives the tree of a mention's sentence.
 */
export function directionOf(
  text: string,
  mention: TimeMention,
  before: ExtractedTime | undefined,
  parseOf: (mention: TimeMention) => Parse | undefined,
): Directed {
  const { meaning } = mention
  const told = shiftIn(meaning)
  if (told !== null) return { ...NO_WAY, direction: told < 0 ? 'past' : told > 0 ? 'future' : null, isSure: true }
  if (!needsTense(meaning)) return NO_WAY
  if (
    before?.meaning.form === meaning.form &&
    JOINED.test(text.slice(before.span.end, mention.span.start)) &&
    before.direction !== null
  )
    return { direction: before.direction, isSure: before.isSure, reason: 'as the time that it is joined to' }
  const parse = parseOf(mention)
  const range = parse === undefined ? undefined : rangeOf(parse.tokens, mention.span)
  if (parse !== undefined && range !== undefined && isDayCalledOff(parse, range))
    return { direction: 'either', isSure: false, reason: 'called off, so on either side' }
  const tense = parse === undefined || range === undefined ? undefined : tenseAt(parse, range)
  return byTense(tense, meaning)
}

function shiftIn(meaning: TimeMeaning): number | null {
  if (meaning.form === 'offset' && meaning.base !== null) return shiftIn(meaning.base)
  if (meaning.form === 'duration') return meaning.bound === null ? null : meaning.bound === 'ends' ? -1 : 1
  if (meaning.form === 'offset') return meaning.direction
  if (meaning.form === 'unit') return meaning.shift === 0 ? null : meaning.shift
  if (meaning.form === 'weekday' && meaning.ofWeek !== null) return meaning.ofWeek
  return 'shift' in meaning ? meaning.shift : null
}

/** Whether the words fit a day before and a day after. */
function needsTense(meaning: TimeMeaning): boolean {
  if (meaning.form === 'offset' && meaning.base !== null) return needsTense(meaning.base)
  if (meaning.form === 'weekday') return true
  if (meaning.form === 'nth-of-month') return meaning.year === null && meaning.shift === null
  if (meaning.form === 'unit') return meaning.unit === 'weekend' && meaning.shift === 0
  return (
    (meaning.form === 'calendar-date' ||
      meaning.form === 'season' ||
      meaning.form === 'holiday' ||
      meaning.form === 'year-part') &&
    meaning.year === null
  )
}

/** A day in the present tense is one planned, "Congress meets Tuesday"; a month or a season is mostly one of results. */
function byTense(told: ClauseTense | undefined, meaning: TimeMeaning): Directed {
  const isSure = told?.isSure ?? false
  switch (told?.tense) {
    case 'past':
      return { direction: 'past', isSure, reason: 'past tense' }
    case 'future':
      return { direction: 'future', isSure, reason: 'future tense or modal verb' }
    case 'present':
      return isOneDay(meaning)
        ? { direction: 'future', isSure, reason: 'present tense of what is planned' }
        : { direction: 'past', isSure, reason: 'present tense' }
    case undefined:
      return { direction: 'past', isSure, reason: 'no verb tells, and news looks back' }
  }
}

function isOneDay(meaning: TimeMeaning): boolean {
  return (
    meaning.form === 'weekday' ||
    meaning.form === 'holiday' ||
    meaning.form === 'nth-of-month' ||
    (meaning.form === 'calendar-date' && meaning.day !== null)
  )
}
