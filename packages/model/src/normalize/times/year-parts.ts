import type { EraMeaning, SeasonMeaning, YearPart } from '../../contract/time-meaning.ts'
import type { Anchor } from './anchor.ts'
import { shifted } from './calendar.ts'
import { intervalOf } from './intervals.ts'
import { unitValue, yearValue } from './values.ts'
import { dated, NO_ANCHOR, open, type Way, type Worked } from './worked.ts'

/** A season: its year as written, or by "last", "this", "next" and tense. */
export function workSeason(meaning: SeasonMeaning, anchor: Anchor | undefined, way: Way): Worked {
  if (meaning.year !== null) return dated(`${yearValue(meaning.year)}-${meaning.season}`, 'as written')
  if (anchor === undefined) return open(NO_ANCHOR)
  const nearby = [-2, -1, 0, 1, 2].map((step) => `${yearValue(anchor.end.year + step)}-${meaning.season}`)
  const day = anchor.end.toString()
  const begun = nearby.filter((value) => (intervalOf(value)?.start ?? '') <= day)
  const over = nearby.filter((value) => (intervalOf(value)?.end ?? '') < day)
  const running = nearby.find((value) => (intervalOf(value)?.end ?? '') >= day)
  const coming = nearby.find((value) => (intervalOf(value)?.start ?? '') > day)
  const last = (values: readonly string[]): string => values.at(-1) ?? ''
  switch (meaning.shift) {
    case -1:
      return dated(last(over), `the latest that was over at ${anchor.name}`)
    case 1:
      return dated(coming ?? '', `the first after ${anchor.name}`)
    case 0:
      return running !== undefined && begun.includes(running)
        ? dated(running, `the one that holds ${anchor.name}`)
        : dated(`${yearValue(anchor.end.year)}-${meaning.season}`, `in the year of ${anchor.name}`)
    case null:
      return way === 'future'
        ? dated(running ?? '', `the next that was not over at ${anchor.name}`)
        : dated(last(begun), `the latest begun at ${anchor.name}`)
  }
}

/** A quarter, a half, a fiscal year. */
export function workYearPart(meaning: YearPart, anchor: Anchor | undefined, way: Way): Worked {
  const { unit, nth, shift } = meaning
  const year = meaning.year ?? (nth === null ? undefined : yearOfPart(meaning, anchor, way))
  const told =
    meaning.year !== null ? 'as written' : `the ${way === 'future' ? 'next' : 'latest'} from ${anchor?.name ?? ''}`
  if (year !== undefined)
    return fiscal(
      meaning,
      dated(nth === null ? yearValue(year) : `${yearValue(year)}-${unit === 'quarter' ? 'Q' : 'H'}${nth}`, told),
    )
  if (anchor === undefined) return open(NO_ANCHOR)
  const day = shifted(anchor.end, shift ?? 0, unit)
  return fiscal(
    meaning,
    dated(unitValue(day, unit), `the ${unit} ${shift === -1 ? 'before' : shift === 1 ? 'after' : 'of'} ${anchor.name}`),
  )
}

/** The year of a part: past, the latest part that had begun; future, the next that was not over. */
function yearOfPart({ unit, nth, shift }: YearPart, anchor: Anchor | undefined, way: Way): number | undefined {
  if (anchor === undefined || nth === null) return undefined
  const { year } = anchor.end
  if (shift !== null) return year + shift
  const length = unit === 'quarter' ? 3 : 6
  const firstMonth = (nth - 1) * length + 1
  if (way === 'future') return firstMonth + length - 1 >= anchor.end.month ? year : year + 1
  return firstMonth <= anchor.end.month ? year : year - 1
}

function fiscal(meaning: YearPart, worked: Worked): Worked {
  if (!meaning.fiscal) return worked
  return { ...worked, interval: null, rule: `${worked.rule}; a fiscal year, whose days the article does not say` }
}

/** A decade or a century. */
export function workEra({ unit, first }: EraMeaning): Worked {
  const digits = yearValue(first)
  return dated(unit === 'decade' ? `${digits.slice(0, -1)}X` : `${digits.slice(0, -2)}XX`, 'as written')
}
