/** The name of a unit on the sheet, with the words and signs that articles write for it. */
interface UnitRow {
  readonly unit: string
  readonly words: readonly string[]
  /** What one of it is in `unit`: a cent is a hundredth of a dollar. */
  readonly factor?: number
}

const row = (unit: string, words: string, factor?: number): UnitRow => ({
  unit,
  words: words.split('|'),
  ...(factor === undefined ? {} : { factor }),
})

/** Currencies by ISO 4217; the rest by their English plural, as UCUM describes them. */
const UNITS: readonly UnitRow[] = [
  row('USD', '$|dlrs|us$|u.s.$|dollar|dollars|american dollars|u.s. dollars'),
  row('USD', 'cent|cents|¢', 0.01),
  row('CAD', 'c$|can$|canadian dollars'),
  row('AUD', 'a$|au$|australian dollars'),
  row('NZD', 'nz$'),
  row('HKD', 'hk$'),
  row('SGD', 's$'),
  row('BRL', 'r$|reais'),
  row('GBP', '£|pounds sterling|british pounds|quid'),
  row('GBP', 'pence', 0.01),
  row('EUR', '€|euro|euros'),
  row('JPY', '¥|yen'),
  row('CNY', 'yuan|renminbi'),
  row('RUB', '₽|ruble|rubles|rouble|roubles'),
  row('INR', '₹|rupee|rupees'),
  row('KRW', '₩|won'),
  row('ILS', '₪|shekel|shekels'),
  row('MXN', 'peso|pesos'),
  row('CHF', 'franc|francs|swiss francs'),
  row('SAR', 'riyal|riyals'),
  row('TRY', 'lira|liras'),
  row('SEK', 'kronor|krona|swedish kronor'),
  row('DKK', 'danish kroner'),
  row('NOK', 'kroner|krone'),
  row('ZAR', 'rand'),
  row('THB', 'baht'),
  row('PLN', 'zloty|zlotys'),
  row('HUF', 'forints'),
  row('IDR', 'rupiah'),
  row('EGP', 'egyptian pounds'),
  row('percent', '%|percent|per cent|pct|pct.'),
  row('percentage points', 'percentage point|percentage points|percent point|percent points'),
  row('points', 'point|points'),
  row('basis points', 'basis point|basis points'),
  row('times', 'times|time|x'),
  row('seconds', 'second|seconds|sec'),
  row('minutes', 'minute|minutes|min|mins'),
  row('hours', 'hour|hours|hr|hrs'),
  row('days', 'day|days'),
  row('nights', 'night|nights'),
  row('weeks', 'week|weeks'),
  row('months', 'month|months'),
  row('quarters', 'quarters'),
  row('years', 'year|years|yr|yrs|year old|years old|year olds|age|ages|aged'),
  row('decades', 'decade|decades'),
  row('centuries', 'century|centuries'),
  row('kilometers', 'km|kms|kilometer|kilometers|kilometre|kilometres'),
  row('meters', 'meter|meters|metre|metres'),
  row('centimeters', 'cm|centimeter|centimeters|centimetre|centimetres'),
  row('millimeters', 'mm|millimeter|millimeters|millimetre|millimetres'),
  row('miles', 'mile|miles|mi'),
  row('nautical miles', 'nautical mile|nautical miles'),
  row('yards', 'yard|yards'),
  row('feet', 'foot|feet|ft|ft.'),
  row('inches', 'inch|inches'),
  row('acres', 'acre|acres'),
  row('acre-feet', 'acre feet|acre foot'),
  row('hectares', 'hectare|hectares'),
  row('square miles', 'square mile|square miles|sq. miles'),
  row('square kilometers', 'square kilometer|square kilometers|square kilometres'),
  row('square feet', 'square foot|square feet'),
  row('square meters', 'square meter|square meters|square metres'),
  row('pounds', 'pound|pounds|lb|lbs'),
  row('ounces', 'ounce|ounces|oz'),
  row('tons', 'ton|tons'),
  row('tonnes', 'tonne|tonnes|metric ton|metric tons'),
  row('kilograms', 'kg|kilo|kilos|kilogram|kilograms'),
  row('grams', 'gram|grams|g'),
  row('milligrams', 'mg|milligram|milligrams'),
  row('liters', 'liter|liters|litre|litres'),
  row('gallons', 'gallon|gallons'),
  row('barrels', 'barrel|barrels'),
  row('degrees', 'degree|degrees|°'),
  row('degrees Celsius', 'degree celsius|degrees celsius|°c'),
  row('degrees Fahrenheit', 'degree fahrenheit|degrees fahrenheit|°f'),
  row('watts', 'watt|watts'),
  row('kilowatts', 'kw|kilowatt|kilowatts'),
  row('megawatts', 'mw|megawatt|megawatts'),
  row('gigawatts', 'gw|gigawatt|gigawatts'),
  row('kilowatt hours', 'kwh|kilowatt hour|kilowatt hours'),
  row('miles per hour', 'mph|m.p.h.'),
  row('kilometers per hour', 'km/h|kph'),
  row('megabytes', 'mb|megabyte|megabytes'),
  row('gigabytes', 'gb|gigabyte|gigabytes'),
  row('terabytes', 'tb|terabyte|terabytes'),
  row('pages', 'page|pages'),
]

const BY_WORD: ReadonlyMap<string, UnitRow> = new Map(UNITS.flatMap((unit) => unit.words.map((word) => [word, unit])))

/** Whether an article writes of British money: there "pounds" are it, unless they are pounds of something. */
export function tellsSterling(text: string): boolean {
  return /£|\bpence\b|\bsterling\b/iu.test(text)
}

/** The normalized unit of the words or sign for it, and what one of them is; words that are not known stay. */
export function readUnit(words: string): { readonly unit: string; readonly factor: number } {
  const folded = words
    .toLowerCase()
    .replaceAll(/[-‐‑\s]+/gu, ' ')
    .replace(/ (?:of age)$/u, '')
    .trim()
  const found = BY_WORD.get(folded)
  return found === undefined ? { unit: folded, factor: 1 } : { unit: found.unit, factor: found.factor ?? 1 }
}
