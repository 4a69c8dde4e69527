import type { TimeUnit } from '../../contract/time-meaning.ts'
import type { Day } from './calendar.ts'

/** The part of the calendar that a day lies in, as TIMEX3 writes it: its week "2023-W45", its quarter "1999-Q3". */
export function unitValue(day: Day, unit: TimeUnit): string {
  const year = yearValue(day.year)
  switch (unit) {
    case 'year':
      return year
    case 'month':
      return `${year}-${two(day.month)}`
    case 'week':
    case 'weekend':
      return `${yearValue(day.yearOfWeek ?? day.year)}-W${two(day.weekOfYear ?? 1)}${unit === 'weekend' ? '-WE' : ''}`
    case 'quarter':
      return `${year}-Q${Math.ceil(day.month / 3)}`
    case 'half':
      return `${year}-H${Math.ceil(day.month / 6)}`
    case 'decade':
      return `${year.slice(0, -1)}X`
    case 'century':
      return `${year.slice(0, -2)}XX`
    case 'night':
      return `${day.toString()}TNI`
    case 'day':
    case 'hour':
    case 'minute':
    case 'second':
      return day.toString()
  }
}

/** Four digits. */
export function yearValue(year: number): string {
  return String(year).padStart(4, '0')
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}

const DURATION_UNITS: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

const OF_THE_CLOCK: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['second', 'minute', 'hour'])

/** A length as TIMEX3 writes it: "P30Y", "PT5H30M", "PXM" where the count is not told. */
export function durationValue(amounts: readonly { count: number | null; unit: TimeUnit }[]): string {
  const days = amounts.filter(({ unit }) => !OF_THE_CLOCK.has(unit)).flatMap(inWholeUnits)
  const hours = amounts.filter(({ unit }) => OF_THE_CLOCK.has(unit)).flatMap(inWholeUnits)
  return `P${days.join('')}${hours.length === 0 ? '' : `T${hours.join('')}`}`
}

/** "five and a half hours" is five hours and 30 minutes; "1.5 years" stays one number. */
function inWholeUnits({ count, unit }: { count: number | null; unit: TimeUnit }): string[] {
  if (count === null) return [`X${DURATION_UNITS[unit]}`]
  const whole = Math.trunc(count)
  if (unit === 'hour' && count !== whole)
    return [...(whole === 0 ? [] : [`${whole}H`]), `${Math.round((count - whole) * 60)}M`]
  if (unit === 'year' && (count * 12) % 12 === 6) return [...(whole === 0 ? [] : [`${whole}Y`]), '6M']
  return [`${count}${DURATION_UNITS[unit]}`]
}
