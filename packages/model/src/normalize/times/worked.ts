import type { Interval, TimeType } from '../../contract/time.ts'
import { intervalOf } from './intervals.ts'

/** The way that a time looks from its anchor, where tense or wording tells. */
export type Way = 'past' | 'future' | 'either' | null

/** The way of a time, and whether its words leave no other. */
export interface Look {
  readonly way: Way
  readonly isSure: boolean
}

/** Why a relative time has no value. */
export const NO_ANCHOR = 'relative, and there is no date to count from'

/** What became of a meaning: its value, the days where the value alone does not tell them, and the rule in words. */
export interface Worked {
  readonly type: TimeType
  readonly value: string | null
  readonly interval: Interval | null
  readonly rule: string
}

/** A date or a time of day, with the days that its value tells. */
export function dated(value: string, rule: string): Worked {
  return { type: value.includes('T') ? 'TIME' : 'DATE', value, interval: intervalOf(value), rule }
}

/** No value, and why. */
export function open(rule: string, type: TimeType = 'DATE'): Worked {
  return { type, value: null, interval: null, rule }
}
