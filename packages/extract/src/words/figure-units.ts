import { unitWords } from '@factsheet/model'

/** What the one table of units says of the words and signs that articles write. */
const list = (words: string): ReadonlySet<string> => new Set(words.split('|'))
const money = unitWords('money')

/** "$48.5 million": before the number, or behind it, "12 €". */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set([...money.filter((word) => /^\p{Sc}$/u.test(word)), 'dlrs'])
/** "US$5", "C$5": glued to the sign; behind it in "$US5". */
export const CURRENCY_PREFIXES = list('us|u.s.|c|ca|can|a|au|nz|hk|s|r|nt|j|tt')
/** "USD 200", "Rs 500", "RM79": letters in capitals before the number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  money.filter((word) => /^[a-z]{3}$/u.test(word) || /^(?:rs\.?|rm|rp|tk)$/u.test(word)).filter(isCode),
)
/** "27 dollars", "72 million Chinese yuan": after the number. */
export const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  money.filter((word) => /^\p{L}{3}/u.test(word) && !isCode(word)),
)
/** "5 percent", "5%": after the number. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(unitWords('percent'))
/** "46 minutes": a length of time is a figure too. */
export const TIME_UNITS: ReadonlySet<string> = new Set(unitWords('time'))
/** "12 km", "two feet", "nearly 5 acres". */
export const MEASURE_UNITS: ReadonlySet<string> = new Set(unitWords('measure'))
/** "7m", "164p", "20g": letters that are a unit only right behind a number. */
export const GLUED_UNITS = list('m|p|g|ha|mi|mb|hp')

/** Whether a word is the code of a currency and no English word. */
function isCode(word: string): boolean {
  return /^(?:usd|cad|aud|nzd|hkd|sgd|twd|brl|gbp|eur|jpy|cny|rmb|rub|inr|pkr|krw|ils|nis|mxn|php|chf|sar|sek|dkk|nok|zar|thb|pln|idr|myr|aed|rs\.?|rm|rp|tk)$/u.test(
    word,
  )
}

/** "two-decade veteran", "three-judge panel": what a spelled number may be joined to with a hyphen and still count. */
export const COMPOUND_NOUNS = list(
  'page|count|member|judge|seat|vote|person|man|woman|bedroom|room|story|game|car|point|term|nation|country|hour|minute|day|night|week|month|year|decade|century|mile|foot|inch|acre|pound|ton|dollar|cent|degree|round|person|volume|part|shot|vehicle',
)
/** "$27 a share", "60 miles an hour": what an amount may be told by. */
export const RATES = list(
  'share|hour|minute|second|day|week|month|year|night|person|head|capita|household|family|barrel|gallon|ton|pound|ounce|acre|mile|student|pupil|worker|employee|voter|game|ticket|plate|unit|piece|vote',
)
