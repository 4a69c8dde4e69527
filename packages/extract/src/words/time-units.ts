import type { TimeUnit } from '@factsheet/model'
import { valuesOf } from '../lexicon/index.ts'

/** Units of time, one and many: "30 years", "last week". */
export const UNITS = valuesOf<TimeUnit>('time-units', 'unit')

/** How often, as one word, with its TIMEX3 value: "the train runs hourly". */
export const FREQUENCIES = valuesOf('time-units', 'frequency')
