import type { TimeMod } from '@factsheet/model'
import { valuesOf } from '../lexicon/index.ts'

/** Before a length or an offset: "more than a year", "about two weeks ago". */
export const AMOUNT_MODIFIERS = valuesOf<TimeMod>('time-modifiers', 'amount')

/** Before a date: "early 2024", "the end of the year", "mid-November". */
export const DATE_MODIFIERS = valuesOf<TimeMod>('time-modifiers', 'date')

/** Before a date that is not sure: "about 1990", "around noon". */
export const ROUND_DATE_MODIFIERS = valuesOf<TimeMod>('time-modifiers', 'round')

/** Before a unit told by "this" or "that": "earlier this year", "later that day". */
export const ORDER_MODIFIERS = valuesOf<TimeMod>('time-modifiers', 'order')

/** After a length: "a year or so", "a month or more". */
export const TRAILING_MODIFIERS = valuesOf<TimeMod>('time-modifiers', 'behind')
