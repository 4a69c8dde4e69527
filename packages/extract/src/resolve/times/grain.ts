import type { TimeMeaning, TimeUnit } from '@factsheet/model'

/** How fine a time is that others can count from; `part` is a quarter, a half or a season. */
export type Grain = 'day' | 'week' | 'month' | 'part' | 'year' | 'length'

const UNIT_GRAINS: Readonly<Partial<Record<TimeUnit, Grain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'part',
  half: 'part',
  year: 'year',
}

/** The grain of a time; undefined for what no other time counts from. */
export function grainOf(meaning: TimeMeaning): Grain | undefined {
  switch (meaning.form) {
    case 'calendar-date':
      if (meaning.week !== null) return 'week'
      return meaning.day !== null ? 'day' : meaning.month !== null ? 'month' : 'year'
    case 'weekday':
    case 'clock':
      return 'day'
    case 'holiday':
      return meaning.week ? 'week' : 'day'
    case 'nth-of-month':
      return meaning.unit === 'day' ? 'day' : 'week'
    case 'unit':
      return UNIT_GRAINS[meaning.unit]
    case 'offset':
      // "up from $4 million a year earlier" compares: what follows goes on from before.
      if (meaning.from === 'spoken' && meaning.unit === 'year' && meaning.direction === -1) return undefined
      if (meaning.base !== null) return grainOf(meaning.base)
      return meaning.count === null ? undefined : UNIT_GRAINS[meaning.unit]
    case 'season':
      return 'part'
    case 'year-part':
      return meaning.fiscal ? undefined : meaning.unit === 'year' ? 'year' : 'part'
    case 'duration':
      return meaning.bound === null ? undefined : 'length'
    case 'era':
    case 'set':
    case 'vague':
    case 'unclear':
      return undefined
  }
}
