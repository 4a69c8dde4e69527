import type { Holiday } from '@factsheet/model'
import { valuesOf, wordsOf } from '../lexicon/index.ts'

/** Named days that come every year. "Black Friday" and the rest are days only where they stand as one. */
export const HOLIDAYS = valuesOf<Holiday>('holidays', 'holiday')

/** Days that are called by a name and a weekday, and that no rule of the calendar gives: "Super Tuesday". */
export const NAMED_WEEKDAYS = wordsOf('holidays', 'weekday')
