/** What kind of amount a unit tells. */
export type UnitKind = 'money' | 'percent' | 'time' | 'measure' | 'other'

/** Units of one dimension can be turned into each other. */
export type Dimension = 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'power' | 'time'

/** A unit: its name on the sheet (ISO 4217 for money, else its English plural as UCUM prints it), and the words for it. */
export interface UnitRow {
  readonly kind: UnitKind
  readonly unit: string
  /** Words and signs that stand for it, in lower case with single spaces. */
  readonly words: readonly string[]
  /** What one of the words is in `unit`: a cent is a hundredth of a dollar. */
  readonly factor: number
  /** Dimension, and size in its base (m, m², kg, l, km/h, W, s), after NIST Special Publication 811; null for none. */
  readonly size: readonly [Dimension, number] | null
}

const money = (unit: string, words: string, factor = 1): UnitRow => ({
  kind: 'money',
  unit,
  words: words.split('|'),
  factor,
  size: null,
})

/** A currency of a country: "Chinese yuan", "Canadian dollars" and, where `bare`, "yuan" alone. */
const national = (unit: string, adjectives: string, words: string, bare = false): UnitRow => {
  const named = words.split('|')
  return money(
    unit,
    [...(bare ? named : []), ...adjectives.split('|').flatMap((of) => named.map((word) => `${of} ${word}`))].join('|'),
  )
}

const row =
  (kind: UnitKind) =>
  (unit: string, words: string, size: UnitRow['size'] = null): UnitRow => ({
    kind,
    unit,
    words: words.split('|'),
    factor: 1,
    size,
  })

const percent = row('percent')
const time = row('time')
const measure = row('measure')
const other = row('other')

/** The one table of units: recognition takes its words from it, the sheet its names, the checks its sizes. */
export const UNITS: readonly UnitRow[] = [
  money('USD', '$|dlrs|us$|$us|u.s.$|usd|dollar|dollars'),
  national('USD', 'american|u.s.|us', 'dollar|dollars'),
  money('USD', 'cent|cents|¢', 0.01),
  money('CAD', 'c$|can$|ca$|cad|$c'),
  national('CAD', 'canadian', 'dollar|dollars'),
  money('AUD', 'a$|au$|aud|$a'),
  national('AUD', 'australian', 'dollar|dollars'),
  money('NZD', 'nz$|nzd|$nz'),
  national('NZD', 'new zealand', 'dollar|dollars'),
  money('HKD', 'hk$|hkd'),
  national('HKD', 'hong kong', 'dollar|dollars'),
  money('SGD', 's$|sgd'),
  national('SGD', 'singapore', 'dollar|dollars'),
  money('TWD', 'nt$|twd'),
  national('TWD', 'taiwan|taiwanese', 'dollar|dollars'),
  money('JMD', 'j$'),
  money('TTD', 'tt$'),
  national('TTD', 'trinidad', 'dollar|dollars'),
  national('JMD', 'jamaican|jamaica', 'dollar|dollars'),
  money('BRL', 'r$|brl|reais'),
  national('BRL', 'brazilian', 'real|reais'),
  money('GBP', '£|gbp|pounds sterling|quid'),
  national('GBP', 'british', 'pound|pounds'),
  money('GBP', 'pence|p', 0.01),
  money('EUR', '€|eur|euro|euros'),
  money('EUR', 'euro cent|euro cents', 0.01),
  money('JPY', '¥|jpy'),
  national('JPY', 'japanese', 'yen', true),
  money('CNY', 'cny|rmb|renminbi'),
  national('CNY', 'chinese', 'yuan', true),
  money('RUB', '₽|rub'),
  national('RUB', 'russian', 'ruble|rubles|rouble|roubles', true),
  money('INR', '₹|inr|rs|rs.'),
  national('INR', 'indian', 'rupee|rupees', true),
  national('PKR', 'pakistani|pakistan', 'rupee|rupees'),
  money('PKR', 'pkr'),
  national('LKR', 'sri lankan', 'rupee|rupees'),
  national('NPR', 'nepali|nepalese', 'rupee|rupees'),
  money('KRW', '₩|krw'),
  national('KRW', 'korean|south korean', 'won'),
  money('ILS', '₪|ils|nis'),
  national('ILS', 'israeli', 'shekel|shekels', true),
  money('MXN', 'mxn'),
  national('MXN', 'mexican', 'peso|pesos', true),
  money('PHP', '₱|php'),
  national('PHP', 'philippine', 'peso|pesos'),
  national('ARS', 'argentine|argentinian', 'peso|pesos'),
  national('CLP', 'chilean', 'peso|pesos'),
  national('COP', 'colombian', 'peso|pesos'),
  money('CHF', 'chf'),
  national('CHF', 'swiss', 'franc|francs', true),
  national('FRF', 'french', 'franc|francs'),
  national('BEF', 'belgian', 'franc|francs'),
  national('DEM', 'german', 'mark|marks'),
  money('SAR', 'sar'),
  national('SAR', 'saudi', 'riyal|riyals', true),
  national('IRR', 'iranian', 'rial|rials|riyals', false),
  national('QAR', 'qatari', 'riyal|riyals'),
  money('TRY', '₺'),
  national('TRY', 'turkish', 'lira|liras', true),
  national('ITL', 'italian', 'lira|lire|liras'),
  money('SEK', 'sek'),
  national('SEK', 'swedish', 'krona|kronor', true),
  national('ISK', 'icelandic', 'krona|kronur'),
  money('DKK', 'dkk'),
  national('DKK', 'danish', 'krone|kroner'),
  money('NOK', 'nok'),
  national('NOK', 'norwegian', 'krone|kroner', true),
  money('ZAR', 'zar'),
  national('ZAR', 'south african', 'rand', true),
  money('THB', '฿|thb'),
  national('THB', 'thai', 'baht', true),
  money('PLN', 'pln'),
  national('PLN', 'polish', 'zloty|zlotys', true),
  national('HUF', 'hungarian', 'forint|forints', true),
  money('IDR', 'idr|rp'),
  national('IDR', 'indonesian', 'rupiah', true),
  money('MYR', 'rm|myr'),
  national('MYR', 'malaysian', 'ringgit', true),
  money('VND', '₫'),
  national('VND', 'vietnamese', 'dong'),
  money('NGN', '₦'),
  national('NGN', 'nigerian', 'naira', true),
  national('KES', 'kenyan|kenya', 'shilling|shillings'),
  national('UGX', 'ugandan|uganda', 'shilling|shillings'),
  national('TZS', 'tanzanian|tanzania', 'shilling|shillings'),
  national('GHS', 'ghanaian', 'cedi|cedis', true),
  money('BDT', 'tk'),
  national('BDT', 'bangladeshi', 'taka', true),
  money('UAH', '₴'),
  national('UAH', 'ukrainian', 'hryvnia|hryvnias', true),
  money('AED', 'aed'),
  national('AED', 'uae|emirati', 'dirham|dirhams', true),
  national('MAD', 'moroccan', 'dirham|dirhams'),
  national('KWD', 'kuwaiti', 'dinar|dinars'),
  national('IQD', 'iraqi', 'dinar|dinars'),
  national('JOD', 'jordanian', 'dinar|dinars'),
  national('RSD', 'serbian', 'dinar|dinars'),
  money('dinars', 'dinar|dinars'),
  national('EGP', 'egyptian', 'pound|pounds'),
  national('LBP', 'lebanese', 'pound|pounds'),
  national('SYP', 'syrian', 'pound|pounds'),
  percent('percent', '%|percent|per cent|pct|pct.'),
  percent('percentage points', 'percentage point|percentage points|percent point|percent points'),
  percent('points', 'point|points'),
  percent('basis points', 'basis point|basis points'),
  other('times', 'times|time|x'),
  time('seconds', 'second|seconds|sec', ['time', 1]),
  time('minutes', 'minute|minutes|min|mins', ['time', 60]),
  time('hours', 'hour|hours|hr|hrs', ['time', 3600]),
  time('days', 'day|days', ['time', 86_400]),
  time('nights', 'night|nights'),
  time('weeks', 'week|weeks', ['time', 604_800]),
  time('months', 'month|months'),
  other('quarters', 'quarters'),
  time('years', 'year|years|yr|yrs|year old|years old|year olds'),
  other('years', 'age|ages|aged'),
  time('decades', 'decade|decades'),
  time('centuries', 'century|centuries'),
  measure('kilometers', 'km|kms|kilometer|kilometers|kilometre|kilometres', ['length', 1000]),
  measure('meters', 'm|meter|meters|metre|metres', ['length', 1]),
  measure('centimeters', 'cm|centimeter|centimeters|centimetre|centimetres', ['length', 0.01]),
  measure('millimeters', 'mm|millimeter|millimeters|millimetre|millimetres', ['length', 0.001]),
  measure('miles', 'mile|miles|mi', ['length', 1609.344]),
  measure('nautical miles', 'nautical mile|nautical miles', ['length', 1852]),
  measure('yards', 'yard|yards|yd|yds', ['length', 0.9144]),
  measure('feet', 'foot|feet|ft|ft.', ['length', 0.3048]),
  measure('inches', 'inch|inches', ['length', 0.0254]),
  measure('acres', 'acre|acres', ['area', 4046.873]),
  measure('acre-feet', 'acre feet|acre foot', ['volume', 1_233_482]),
  measure('hectares', 'hectare|hectares|ha', ['area', 10_000]),
  measure('square miles', 'square mile|square miles|sq. miles|sq miles', ['area', 2_589_988]),
  measure('square kilometers', 'square kilometer|square kilometers|square kilometre|square kilometres|sq km', [
    'area',
    1e6,
  ]),
  measure('square feet', 'square foot|square feet|sq ft|sq. ft.', ['area', 0.092_903]),
  measure('square meters', 'square meter|square meters|square metre|square metres|sq m', ['area', 1]),
  measure('pounds', 'pound|pounds|lb|lbs', ['mass', 0.453_592]),
  measure('ounces', 'ounce|ounces|oz', ['mass', 0.028_35]),
  measure('tons', 'ton|tons'),
  measure('tonnes', 'tonne|tonnes|metric ton|metric tons', ['mass', 1000]),
  measure('kilograms', 'kg|kgs|kilo|kilos|kilogram|kilograms', ['mass', 1]),
  measure('grams', 'gram|grams|g', ['mass', 0.001]),
  measure('milligrams', 'mg|milligram|milligrams', ['mass', 1e-6]),
  measure('micrograms', 'mcg|µg|microgram|micrograms', ['mass', 1e-9]),
  measure('liters', 'liter|liters|litre|litres', ['volume', 1]),
  measure('milliliters', 'ml|milliliter|milliliters|millilitre|millilitres', ['volume', 0.001]),
  measure('gallons', 'gallon|gallons', ['volume', 3.785_412]),
  measure('barrels', 'barrel|barrels'),
  measure('degrees', 'degree|degrees|°'),
  measure('celsius', 'degree celsius|degrees celsius|degrees centigrade|°c|° c|degrees c|celsius'),
  measure('fahrenheit', 'degree fahrenheit|degrees fahrenheit|°f|° f|degrees f|fahrenheit'),
  measure('decibels', 'decibel|decibels|db'),
  measure('watts', 'watt|watts', ['power', 1]),
  measure('kilowatts', 'kw|kilowatt|kilowatts', ['power', 1000]),
  measure('megawatts', 'mw|megawatt|megawatts', ['power', 1e6]),
  measure('gigawatts', 'gw|gigawatt|gigawatts', ['power', 1e9]),
  measure('kilowatt hours', 'kwh|kilowatt hour|kilowatt hours'),
  measure('horsepower', 'horsepower|hp|bhp'),
  measure('miles per hour', 'mph|m.p.h.', ['speed', 1.609_344]),
  measure('kilometers per hour', 'km/h|kph|kmh', ['speed', 1]),
  measure('knots', 'knots', ['speed', 1.852]),
  measure('megabytes', 'mb|megabyte|megabytes'),
  measure('gigabytes', 'gb|gigabyte|gigabytes'),
  measure('terabytes', 'tb|terabyte|terabytes'),
  measure('megapixels', 'megapixel|megapixels'),
  measure('pages', 'page|pages'),
]

const BY_WORD: ReadonlyMap<string, UnitRow> = new Map(UNITS.flatMap((unit) => unit.words.map((word) => [word, unit])))

/** The row of the words or sign for a unit, whatever their case and hyphens; undefined for words that are none. */
export function unitRow(words: string): UnitRow | undefined {
  return BY_WORD.get(
    words
      .toLowerCase()
      .replaceAll(/[-‐‑\s]+/gu, ' ')
      .replace(/ (?:of age)$/u, '')
      .trim(),
  )
}

/** The words of one kind of unit. */
export function unitWords(kind: UnitKind): readonly string[] {
  return UNITS.filter((unit) => unit.kind === kind).flatMap(({ words }) => words)
}

/** Dimension and size of a unit by its name on the sheet; undefined where it has none. */
export function sizeOfUnit(name: string): readonly [Dimension, number] | undefined {
  return UNITS.find(({ unit }) => unit === name)?.size ?? undefined
}
