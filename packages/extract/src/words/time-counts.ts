import { valuesOf } from '../lexicon/index.ts'

/** Numerals before a unit of time, "twelve years", "half an hour"; null for an amount without a number, "several weeks". */
export const COUNTS: ReadonlyMap<string, number | null> = new Map(
  [...valuesOf('time-counts', 'count')].map(([word, value]) => [word, value === '' ? null : Number(value)]),
)
