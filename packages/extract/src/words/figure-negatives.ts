import { wordsOf } from '../lexicon/index.ts'
import { MONTHS as CALENDAR_MONTHS } from './time-calendar.ts'

/** "Section 230", "Flight 17", "Room 12": the number is a name's part. */
export const LABELS = wordsOf('labels', 'label')
/** "Nos. 22, 24 and 26", "Buses 22 and 24": before a list of numbers that name what they stand for. */
export const PLURAL_LABELS = wordsOf('labels', 'plural')
/** Labels only when capitalized: "Game 7" against "a game 7 people saw". */
export const LABELS_WHEN_CAPITALIZED = wordsOf('labels', 'capitalized')
/** Months before or after a day: "Nov. 15", "15 November". */
export const MONTHS: ReadonlySet<string> = new Set(
  CALENDAR_MONTHS.keys().filter((word) => !CALENDAR_MONTHS.has(`${word}.`)),
)
/** "5 p.m.", "9 o'clock". */
export const CLOCK = wordsOf('labels', 'clock')
