import { unitWords } from '@factsheet/model'
import { wordsOf } from '../lexicon/index.ts'

const money = unitWords('money')
/** Codes of currencies that are no English words. */
const CODES = wordsOf('unit-words', 'currency-code')

/** "$48.5 million": before the number, or behind it, "12 €". */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set([...money.filter((word) => /^\p{Sc}$/u.test(word)), 'dlrs'])
/** "US$5", "C$5": glued to the sign; behind it in "$US5". */
export const CURRENCY_PREFIXES = wordsOf('unit-words', 'currency-prefix')
/** "USD 200", "Rs 500", "RM79": letters in capitals before the number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(money.filter((word) => CODES.has(word)))
/** "27 dollars", "72 million Chinese yuan": after the number. */
export const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  money.filter((word) => /^\p{L}{3}/u.test(word) && !CODES.has(word)),
)
/** "5 percent", "5%": after the number. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(unitWords('percent'))
/** "46 minutes": a length of time is a figure too. */
export const TIME_UNITS: ReadonlySet<string> = new Set(unitWords('time'))
/** "12 km", "two feet", "nearly 5 acres". */
export const MEASURE_UNITS: ReadonlySet<string> = new Set(unitWords('measure'))
/** "7m", "164p", "20g": letters that are a unit only right behind a number. */
export const GLUED_UNITS = wordsOf('unit-words', 'glued')

/** "two-decade veteran", "three-judge panel": what a spelled number may be joined to with a hyphen and still count. */
export const COMPOUND_NOUNS = wordsOf('unit-words', 'compound')
/** "$27 a share", "60 miles an hour": what an amount may be told by. */
export const RATES = wordsOf('unit-words', 'rate')
