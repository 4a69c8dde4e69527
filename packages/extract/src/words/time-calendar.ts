import type { DayPart } from '@factsheet/model'
import { numbersOf, valuesOf, wordsOf } from '../lexicon/index.ts'

/** Months with their abbreviations, "Sept. 2"; the number is the month's. */
export const MONTHS = numbersOf('calendar', 'month')

/** Weekdays, Monday is 1; "Sun" is one only with its period. */
export const WEEKDAYS = numbersOf('calendar', 'weekday')

/** "last fall" */
export const SEASONS = valuesOf<'SP' | 'SU' | 'FA' | 'WI'>('calendar', 'season')

/** "Monday morning", "that night" */
export const DAY_PARTS = valuesOf<DayPart>('calendar', 'day-part')

/** "9 p.m. EST", "0900 GMT" */
export const ZONES = [...wordsOf('calendar', 'zone')]

/** "the third quarter", "the second half" */
export const ORDINALS = numbersOf('calendar', 'ordinal')

/** "the 19th century", "the nineteenth century" */
export const CENTURIES = numbersOf('calendar', 'century')

/** "the nineties" */
export const DECADES = numbersOf('calendar', 'decade')

/** Days of a month as words: "March fourth". */
export const ORDINAL_DAYS = numbersOf('calendar', 'ordinal-day')

/** Which one in a month: "the second Sunday in March", "the last week of July"; −1 is the last. */
export const NTH_IN_MONTH = numbersOf('calendar', 'nth')
