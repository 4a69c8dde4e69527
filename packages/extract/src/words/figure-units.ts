/** Words and signs of units, as articles write them; what each is called on the sheet, the model knows. */
const list = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** "$48.5 million": before the number. */
export const CURRENCY_SIGNS = list('$|£|€|¥|₽|₹|₩|₪|dlrs')
/** "US$5", "C$5": glued to the sign. */
export const CURRENCY_PREFIXES = list('us|u.s.|c|ca|can|a|au|nz|hk|s|r')
/** "27 dollars": after the number. */
export const CURRENCY_WORDS = list(
  'dollar|dollars|cent|cents|euro|euros|yen|yuan|renminbi|ruble|rubles|rouble|roubles|rupee|rupees|shekel|shekels|peso|pesos|franc|francs|riyal|riyals|lira|liras|kronor|krona|kroner|krone|danish kroner|swedish kronor|reais|rand|baht|zloty|zlotys|forints|dinars|dirhams|rupiah|pence|quid|pounds sterling|british pounds|egyptian pounds|american dollars|canadian dollars|australian dollars|u.s. dollars|swiss francs',
)
/** "5 percent", "5%": after the number. */
export const PERCENT_WORDS = list(
  '%|percent|per cent|pct|percentage point|percentage points|percent points|basis point|basis points|point|points',
)
/** "46 minutes": a length of time is a figure too. */
export const TIME_UNITS = list(
  'second|seconds|minute|minutes|min|mins|hour|hours|day|days|night|nights|week|weeks|month|months|year|years|decade|decades|century|centuries|year old|years old|year olds',
)
/** "12 km", "two feet", "nearly 5 acres". */
export const MEASURE_UNITS = list(
  'km|kms|kilometer|kilometers|kilometre|kilometres|meter|meters|metre|metres|cm|centimeter|centimeters|centimetre|centimetres|mm|millimeter|millimeters|millimetre|millimetres|mile|miles|nautical mile|nautical miles|yard|yards|foot|feet|ft|ft.|inch|inches|acre feet|acre foot|acre|acres|hectare|hectares|square mile|square miles|square kilometer|square kilometers|square foot|square feet|square meter|square meters|pound|pounds|lb|lbs|ounce|ounces|oz|ton|tons|tonne|tonnes|metric ton|metric tons|kg|kilo|kilos|kilogram|kilograms|gram|grams|mg|milligram|milligrams|liter|liters|litre|litres|gallon|gallons|barrel|barrels|degree|degrees|°|degrees celsius|degrees fahrenheit|degree celsius|degree fahrenheit|°c|°f|watt|watts|kilowatt|kilowatts|mw|megawatt|megawatts|gw|gigawatt|gigawatts|kwh|kilowatt hour|kilowatt hours|kilowatt-hours|mph|m.p.h.|kph|megabyte|megabytes|gigabyte|gigabytes|gb|terabyte|terabytes|page|pages',
)
/** "two-decade veteran", "three-judge panel": what a spelled number may be joined to with a hyphen and still count. */
export const COMPOUND_NOUNS = list(
  'page|count|member|judge|seat|vote|person|man|woman|bedroom|room|story|game|car|point|term|nation|country|hour|minute|day|night|week|month|year|decade|century|mile|foot|inch|acre|pound|ton|dollar|cent|degree|round|person|volume|part|shot|vehicle',
)
/** "$27 a share", "60 miles an hour": what an amount may be told by. */
export const RATES = list(
  'share|hour|minute|second|day|week|month|year|night|person|head|capita|household|family|barrel|gallon|ton|pound|ounce|acre|mile|student|pupil|worker|employee|voter|game|ticket|plate|unit|piece|vote',
)
