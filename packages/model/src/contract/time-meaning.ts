/**
 * What a time expression says before it is known when that is: the hand-over from the grammar of time wordings to
 * the calendar. One member a family of wording; nothing in it was inferred from the article's date.
 */
export type TimeMeaning =
  | CalendarDate
  | WeekdayMeaning
  | NthOfMonth
  | ClockTime
  | UnitFromAnchor
  | OffsetFromAnchor
  | SeasonMeaning
  | YearPart
  | EraMeaning
  | HolidayMeaning
  | DurationMeaning
  | SetMeaning
  | VagueReference
  | UnclearTime

/** TIMEX3 `mod`. */
export type TimeMod =
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'ON_OR_BEFORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'AFTER'
  | 'BEFORE'

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** TIMEX3 parts of a day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** Hours of 24, and the zone as written ("EST"). */
export interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly zone: string | null
}

/** "last", "this" and "next" as wording: −1, 0, 1; null where none stands. */
export type Shift = -1 | 0 | 1 | null

interface Modified {
  readonly mod: TimeMod | null
}

interface WithinDay {
  readonly part: DayPart | null
  readonly clock: Clock | null
}

/** "Nov. 15, 2023", "September", "last October", "Friday, Oct. 23 at noon", "2019", "the 15th". */
export interface CalendarDate extends Modified, WithinDay {
  readonly form: 'calendar-date'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** "the week of March 6", "the weekend of Oct. 7" */
  readonly week: 'week' | 'weekend' | null
  /** "Friday the 26th": the weekday where no month stands beside the day; Monday is 1. */
  readonly weekday: number | null
  /** "last October" */
  readonly shift: Shift
  /** "October of last year" */
  readonly ofYear: Shift
}

/** "Tuesday", "last Friday", "Monday morning", "9 a.m. Tuesday"; Monday is 1. */
export interface WeekdayMeaning extends Modified, WithinDay {
  readonly form: 'weekday'
  readonly weekday: number
  readonly shift: Shift
  /** "Monday of last week" */
  readonly ofWeek: Shift
  /** What the wording counts from: "the following Monday" from what was spoken of. */
  readonly from: 'publication' | 'spoken'
}

/** "the second Sunday in March 2014", "the last week of July", "the first Monday of last month". */
export interface NthOfMonth extends Modified {
  readonly form: 'nth-of-month'
  /** From 1; −1 for the last. */
  readonly nth: number
  /** Monday is 1; null for a week or a weekend. */
  readonly weekday: number | null
  readonly unit: 'day' | 'week' | 'weekend'
  /** Null where the month is told by `shift` alone. */
  readonly month: number | null
  readonly year: number | null
  /** "of last month", or, where a month is named, "of March last year" */
  readonly shift: Shift
}

/** "4:49 p.m.", "noon", "0900 GMT", "the afternoon": on a day told elsewhere. */
export interface ClockTime extends Modified, WithinDay {
  readonly form: 'clock'
}

/** "yesterday", "last week", "this year", "the following day", "that month": a whole unit, counted from the anchor's. */
export interface UnitFromAnchor extends Modified, WithinDay {
  readonly form: 'unit'
  readonly unit: TimeUnit
  readonly shift: number
  /** What the wording counts from. */
  readonly from: 'publication' | 'spoken'
}

/** "three days ago", "two years later", "three weeks from tomorrow"; `count` null for "several". */
export interface OffsetFromAnchor extends Modified {
  readonly form: 'offset'
  readonly count: number | null
  readonly unit: TimeUnit
  readonly direction: -1 | 1
  readonly from: 'publication' | 'spoken'
  /** The time told beside it that it counts from, "the day after Thanksgiving"; null for none. */
  readonly base: TimeMeaning | null
}

/** "last fall", "the summer of 2016" */
export interface SeasonMeaning extends Modified {
  readonly form: 'season'
  readonly season: 'SP' | 'SU' | 'FA' | 'WI'
  readonly year: number | null
  readonly shift: Shift
}

/** "the third quarter", "the first half of 2019", "fiscal 1989" (no `nth`). */
export interface YearPart extends Modified {
  readonly form: 'year-part'
  readonly unit: 'quarter' | 'half' | 'year'
  readonly nth: number | null
  readonly year: number | null
  readonly shift: Shift
  /** A company's or a government's year: its days are not those of the calendar. */
  readonly fiscal: boolean
}

/** "the late 1990s", "the 19th century": the first year of it. */
export interface EraMeaning extends Modified {
  readonly form: 'era'
  readonly unit: 'decade' | 'century'
  readonly first: number
}

/** "Thanksgiving Day", "last Christmas", "Election Day 2016" */
export interface HolidayMeaning extends Modified, WithinDay {
  readonly form: 'holiday'
  readonly holiday: Holiday
  readonly year: number | null
  readonly shift: Shift
  /** "Easter week" */
  readonly week: boolean
}

export type Holiday =
  | 'new-year'
  | 'new-year-eve'
  | 'martin-luther-king'
  | 'groundhog'
  | 'valentine'
  | 'presidents'
  | 'saint-patrick'
  | 'shrove-tuesday'
  | 'ash-wednesday'
  | 'palm-sunday'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'ramadan'
  | 'eid-al-fitr'
  | 'eid-al-adha'
  | 'mother'
  | 'memorial'
  | 'father'
  | 'juneteenth'
  | 'independence'
  | 'labor'
  | 'columbus'
  | 'halloween'
  | 'election'
  | 'veterans'
  | 'thanksgiving'
  | 'black-friday'
  | 'cyber-monday'
  | 'giving-tuesday'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing'
  | 'may-day'

/** "30 years", "two and a half hours", "the past two years", "several months" (`count` null). */
export interface DurationMeaning extends Modified {
  readonly form: 'duration'
  readonly amounts: readonly { readonly count: number | null; readonly unit: TimeUnit }[]
  /** Where it lies, if the words say: it ends or starts at its anchor. */
  readonly bound: 'ends' | 'starts' | null
  readonly from: 'publication' | 'spoken'
}

/** "every Tuesday", "daily", "twice a week", "a year" in rates. */
export interface SetMeaning extends Modified {
  readonly form: 'set'
  readonly value: string
}

/** "now", "recently", "the future" */
export interface VagueReference extends Modified {
  readonly form: 'vague'
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
}

/** A date whose words fit two days, "03/04/2016", or that no rule gives, "Super Tuesday". */
export interface UnclearTime extends Modified {
  readonly form: 'unclear'
  readonly reason: string
  /** What it is in each order; null where no order of day and month would tell. */
  readonly orders: Readonly<Record<DateOrder, CalendarDate>> | null
}

/** Which of the two first numbers of "03/04/2016" is the month: the first in the United States, the second in Britain. */
export type DateOrder = 'month-first' | 'day-first'
