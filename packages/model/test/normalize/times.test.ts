import { parse } from 'edtf'
import { describe, expect, test } from 'vitest'
import type { ExtractedTime } from '../../src/contract/extraction.ts'
import type { Holiday, TimeMeaning } from '../../src/contract/time-meaning.ts'
import { normalizeTimes } from '../../src/normalize/times.ts'
import { holidayIn } from '../../src/normalize/times/holidays.ts'
import { edtfOf, intervalOf } from '../../src/normalize/times/intervals.ts'
import { durationValue } from '../../src/normalize/times/values.ts'

/** Value, first day, last day, EDTF. */
describe('the days of a value', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['2023', '2023-01-01', '2023-12-31', '2023'],
    ['2023-10', '2023-10-01', '2023-10-31', '2023-10'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024-02'],
    ['2023-11-15', '2023-11-15', '2023-11-15', '2023-11-15'],
    ['2023-11-15TMO', '2023-11-15', '2023-11-15', '2023-11-15'],
    ['2023-11-15T16:49', '2023-11-15', '2023-11-15', '2023-11-15'],
    // Weeks Monday to Sunday, after ISO 8601.
    ['2023-W45', '2023-11-06', '2023-11-12', '2023-11-06/2023-11-12'],
    ['2023-W45-WE', '2023-11-11', '2023-11-12', '2023-11-11/2023-11-12'],
    ['2020-W53', '2020-12-28', '2021-01-03', '2020-12-28/2021-01-03'],
    // Quarters, halves, meteorological seasons.
    ['1999-Q3', '1999-07-01', '1999-09-30', '1999-07/1999-09'],
    ['1999-H2', '1999-07-01', '1999-12-31', '1999-07/1999-12'],
    ['2016-SP', '2016-03-01', '2016-05-31', '2016-21'],
    ['2015-WI', '2015-12-01', '2016-02-29', '2015-24'],
    ['199X', '1990-01-01', '1999-12-31', '199X'],
    ['18XX', '1800-01-01', '1899-12-31', '18XX'],
    // No days.
    ['P30Y', null, null, null],
    ['PAST_REF', null, null, null],
    ['XXXX-WXX-2', null, null, null],
  ])('%s', (value, start, end, edtf) => {
    const interval = intervalOf(value)
    expect(interval).toEqual(start === null ? null : { start, end })
    expect(edtfOf(value, interval)).toBe(edtf)
    // The package checks the syntax alone: its bounds are others.
    expect(() => parse(edtf ?? '2023', { level: 1 })).not.toThrow()
  })
})

const publishedOn = '2023-11-15'

function meant(
  meaning: TimeMeaning,
  direction: ExtractedTime['direction'] = null,
  published: string | null = publishedOn,
) {
  const span = { start: 0, end: 4, text: 'then' }
  const time = { ref: 't1', span, meaning, anchor: 'publication', direction, isSure: false, reason: '' }
  return normalizeTimes([time], published).get('t1')
}

describe('lengths with a side', () => {
  const years = { form: 'duration', amounts: [{ count: 2, unit: 'year' }], from: 'publication', mod: null } as const
  test('the past two years end with publication', () => {
    expect(meant({ ...years, bound: 'ends' })).toMatchObject({
      type: 'DURATION',
      value: 'P2Y',
      edtf: '2021-11-15/2023-11-15',
      interval: { start: '2021-11-15', end: '2023-11-15' },
    })
  })
  test('recent months are open at the start', () => {
    const months = { ...years, amounts: [{ count: null, unit: 'month' }], bound: 'ends' } as const
    expect(meant(months)).toMatchObject({
      value: 'PXM',
      edtf: '../2023-11',
      interval: { start: null, end: publishedOn },
    })
  })
  test('a length without a side has no days', () => {
    expect(meant({ ...years, bound: null })).toMatchObject({ value: 'P2Y', edtf: null, interval: null })
  })
})

test('a month of another calendar has its days and no TIMEX3 value', () => {
  const ramadan = {
    form: 'holiday',
    holiday: 'ramadan',
    year: 2024,
    shift: null,
    week: false,
    part: null,
    clock: null,
    mod: null,
  } as const
  expect(meant(ramadan)).toMatchObject({
    value: null,
    edtf: '2024-03-11/2024-04-09',
    interval: { start: '2024-03-11', end: '2024-04-09' },
    reading: 'then → 11 March 2024 to 9 April 2024: the year as written; the month by the Umm al-Qura calendar',
  })
})

describe('what cannot be told', () => {
  const weekday = {
    form: 'weekday',
    weekday: 2,
    shift: null,
    ofWeek: null,
    from: 'publication',
    part: null,
    clock: null,
    mod: null,
  } as const
  test('a weekday in an article without a date', () => {
    expect(meant(weekday, 'past', null)).toMatchObject({ value: null, edtf: null, interval: null })
  })
  test('a day that the calendar has not', () => {
    const date = {
      form: 'calendar-date',
      year: 2023,
      month: 2,
      day: 30,
      week: null,
      weekday: null,
      shift: null,
      ofYear: null,
      part: null,
      clock: null,
      mod: null,
    } as const
    expect(meant(date)).toMatchObject({ value: null, reading: 'then → not known: the calendar has no day 2023-02-30' })
  })
  test('a fiscal year has no days', () => {
    const fiscal = {
      form: 'year-part',
      unit: 'year',
      nth: null,
      year: 1989,
      shift: null,
      fiscal: true,
      mod: null,
    } as const
    expect(meant(fiscal)).toMatchObject({ value: '1989', edtf: null, interval: null })
  })
})

describe('a time that counts from another', () => {
  const next = { form: 'unit', unit: 'day', shift: 1, from: 'spoken', part: null, clock: null, mod: null } as const
  const day = {
    form: 'calendar-date',
    year: 2021,
    month: 3,
    day: 3,
    week: null,
    weekday: null,
    shift: null,
    ofYear: null,
    part: null,
    clock: null,
    mod: null,
  } as const
  const span = { start: 0, end: 4, text: 'then' }
  const time = (ref: string, meaning: TimeMeaning, anchor: string | null): ExtractedTime => ({
    ref,
    span,
    meaning,
    anchor,
    direction: null,
    isSure: false,
    reason: '',
  })

  test('is worked out after it, whatever the order', () => {
    const times = normalizeTimes([time('t1', next, 't2'), time('t2', day, null)], publishedOn)
    expect(times.get('t1')).toMatchObject({ value: '2021-03-04' })
  })
  test('has no value in a ring', () => {
    const times = normalizeTimes([time('t1', next, 't2'), time('t2', next, 't1')], publishedOn)
    expect([...times.values()].map(({ value }) => value)).toEqual([null, null])
  })
})

test.each<[Holiday, number, string]>([
  ['thanksgiving', 1999, '1999-11-25'],
  ['election', 1998, '1998-11-03'],
  ['election', 2016, '2016-11-08'],
  ['labor', 2016, '2016-09-05'],
  ['memorial', 2023, '2023-05-29'],
  ['easter', 2000, '2000-04-23'],
  ['easter', 2024, '2024-03-31'],
  ['shrove-tuesday', 2024, '2024-02-13'],
  ['ash-wednesday', 2024, '2024-02-14'],
  ['palm-sunday', 2024, '2024-03-24'],
  ['cyber-monday', 2023, '2023-11-27'],
  ['giving-tuesday', 2023, '2023-11-28'],
  ['good-friday', 2023, '2023-04-07'],
  ['ramadan', 2016, '2016-06-06'],
  ['ramadan', 2024, '2024-03-11'],
  ['eid-al-fitr', 2024, '2024-04-10'],
  ['eid-al-adha', 2024, '2024-06-16'],
  ['martin-luther-king', 2024, '2024-01-15'],
])('%s %i', (holiday, year, day) => {
  expect(holidayIn(holiday, year).toString()).toBe(day)
})

test.each<[Parameters<typeof durationValue>[0], string]>([
  [[{ count: 30, unit: 'year' }], 'P30Y'],
  [[{ count: 1, unit: 'decade' }], 'P1DE'],
  [[{ count: 5.5, unit: 'hour' }], 'PT5H30M'],
  [[{ count: 0.5, unit: 'hour' }], 'PT30M'],
  [[{ count: 2.5, unit: 'year' }], 'P2Y6M'],
  [
    [
      { count: 2, unit: 'hour' },
      { count: 30, unit: 'minute' },
    ],
    'PT2H30M',
  ],
  [[{ count: null, unit: 'week' }], 'PXW'],
])('the length %j is %s', (amounts, value) => {
  expect(durationValue(amounts)).toBe(value)
})

/** Nothing that lies outside the years 0001 to 9999 has days: no RangeError, no year of five digits, no year 0. */
describe('far away', () => {
  const base = { mod: null, from: 'publication' } as const
  const ago = (count: number, unit: 'year' | 'century' | 'day'): TimeMeaning => ({
    ...base,
    form: 'offset',
    count,
    unit,
    direction: -1,
    base: null,
  })
  const coming = (count: number): TimeMeaning => ({
    ...base,
    form: 'duration',
    amounts: [{ count, unit: 'year' }],
    bound: 'starts',
  })
  const date = (year: number, month: number | null, day: number | null): TimeMeaning => ({
    form: 'calendar-date',
    year,
    month,
    day,
    week: null,
    weekday: null,
    shift: null,
    ofYear: null,
    part: null,
    clock: null,
    mod: null,
  })
  const week: TimeMeaning = { ...base, form: 'unit', unit: 'week', shift: 0, part: null, clock: null }
  const decades: TimeMeaning = { ...base, form: 'unit', unit: 'decade', shift: 1000, part: null, clock: null }
  const winter: TimeMeaning = { form: 'season', season: 'WI', year: null, shift: 1, mod: null }
  const christmas: TimeMeaning = {
    form: 'holiday',
    holiday: 'christmas',
    year: null,
    shift: 1,
    week: false,
    part: null,
    clock: null,
    mod: null,
  }
  test.each<[string, TimeMeaning, string, string | null]>([
    ['300,000 years ago', ago(300_000, 'year'), '2027-03-14', null],
    ['9,999,999,999 years ago', ago(9_999_999_999, 'year'), '2027-03-14', null],
    ['a million centuries ago', ago(1_000_000, 'century'), '2027-03-14', null],
    ['a billion days ago', ago(1_000_000_000, 'day'), '2027-03-14', null],
    ['2,027 years ago is year 0', ago(2027, 'year'), '2027-03-14', null],
    ['the next 10,000 years', coming(10_000), '2027-03-14', 'P10000Y'],
    ['the next 800,000 years', coming(800_000), '2027-03-14', 'P800000Y'],
    ['year 0', date(0, null, null), '2027-03-14', null],
    ['a day of year 0', date(0, 3, 1), '2027-03-14', null],
    ['a day of the year 12027', date(12_027, 3, 1), '2027-03-14', null],
    ['the last week of the calendar', week, '9999-12-31', '9999-W52'],
    ['a thousand decades on', decades, '2027-03-14', null],
    ['next winter, after the last', winter, '9999-12-31', null],
    ['next Christmas, after the last', christmas, '9999-12-31', null],
  ])('%s', (_, meaning, published, value) => {
    const read = meant(meaning, 'past', published)
    expect(read).toMatchObject({ value, interval: null, edtf: null })
    expect(read?.reading).toContain('outside the years 0001 to 9999')
  })
  test.each<[string, TimeMeaning, string, string]>([
    ['the first year', date(1, null, null), '2027-03-14', '0001-01-01'],
    ['the last year', date(9999, null, null), '2027-03-14', '9999-01-01'],
    ['2,026 years ago', ago(2026, 'year'), '2027-03-14', '0001-01-01'],
    ['the first century', { form: 'era', unit: 'century', first: 0, mod: null }, '2027-03-14', '0001-01-01'],
  ])('near enough: %s', (_, meaning, published, start) => {
    expect(meant(meaning, 'past', published)?.interval?.start).toBe(start)
  })
})
