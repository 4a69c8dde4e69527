import type { ExtractedTime, TimeMeaning } from '@factsheet/model'
import type { TimeMention } from '../../recognize/mention.ts'
import { rangeOf, type SentenceView } from '../sentence-view.ts'
import type { Tense } from '../verb-tense.ts'
import { isDayCalledOff, tenseAt } from './tense.ts'

interface Directed {
  readonly direction: ExtractedTime['direction']
  readonly reason: string
}

/** What joins a time to the one before it, "Thursday through Monday", "August and September": both look one way. */
const JOINED = /^(?:,? and |,? or | to | through | ?[-–] ?|, )$/u

/**
 * The way a time looks from its anchor: by "last" and "next", else by the tense of its clause where that decides.
 * `text` is the article's, `before` the time before, and `viewOf` gives the view of a mention's sentence.
 */
export function directionOf(
  text: string,
  mention: TimeMention,
  before: ExtractedTime | undefined,
  viewOf: (mention: TimeMention) => SentenceView | undefined,
): Directed {
  const { meaning } = mention
  const told = shiftIn(meaning)
  if (told !== null) return { direction: told < 0 ? 'past' : told > 0 ? 'future' : null, reason: '' }
  if (!needsTense(meaning)) return { direction: null, reason: '' }
  if (
    before?.meaning.form === meaning.form &&
    JOINED.test(text.slice(before.span.end, mention.span.start)) &&
    before.direction !== null
  )
    return { direction: before.direction, reason: 'as the time that it is joined to' }
  const view = viewOf(mention)
  const range = view === undefined ? undefined : rangeOf(view.words, mention.span)
  if (view !== undefined && range !== undefined && isDayCalledOff(view, range))
    return { direction: 'either', reason: 'called off, so on either side' }
  const tense = view === undefined || range === undefined ? undefined : tenseAt(view, range)
  return byTense(tense, meaning)
}

function shiftIn(meaning: TimeMeaning): number | null {
  if (meaning.form === 'duration') return meaning.bound === null ? null : meaning.bound === 'ends' ? -1 : 1
  if (meaning.form === 'offset') return meaning.direction
  if (meaning.form === 'unit') return meaning.shift === 0 ? null : meaning.shift
  return 'shift' in meaning ? meaning.shift : null
}

/** Whether the words fit a day before and a day after. */
function needsTense(meaning: TimeMeaning): boolean {
  if (meaning.form === 'weekday') return true
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
function byTense(tense: Tense | undefined, meaning: TimeMeaning): Directed {
  switch (tense) {
    case 'past':
      return { direction: 'past', reason: 'past tense' }
    case 'future':
      return { direction: 'future', reason: 'future tense or modal verb' }
    case 'present':
      return isOneDay(meaning)
        ? { direction: 'future', reason: 'present tense of what is planned' }
        : { direction: 'past', reason: 'present tense' }
    case undefined:
      return { direction: 'past', reason: 'no verb tells, and news looks back' }
  }
}

function isOneDay(meaning: TimeMeaning): boolean {
  return (
    meaning.form === 'weekday' ||
    meaning.form === 'holiday' ||
    (meaning.form === 'calendar-date' && meaning.day !== null)
  )
}
