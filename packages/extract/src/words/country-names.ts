/** Names of countries in news English beside the short name that CLDR gives, with ISO 3166-1 codes. */
export interface CountryName {
  readonly name: string
  readonly country: string
}

const rows = (country: string, names: string): CountryName[] => names.split('; ').map((name) => ({ name, country }))

export const COUNTRY_NAMES: readonly CountryName[] = [
  ...rows('US', 'U.S.; US; U.S.A.; USA; United States; United States of America; America'),
  ...rows('GB', 'U.K.; UK; Britain; Great Britain; United Kingdom; England; Scotland; Wales; Northern Ireland'),
  ...rows('RU', 'Russia; Russian Federation; Soviet Union; U.S.S.R.; USSR'),
  ...rows('CN', "China; People's Republic of China; mainland China; Tibet; Xinjiang"),
  ...rows('HK', 'Hong Kong'),
  ...rows('MO', 'Macau; Macao'),
  ...rows('TW', 'Taiwan'),
  ...rows('KR', 'South Korea; S. Korea; Republic of Korea'),
  ...rows('KP', "North Korea; N. Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K."),
  ...rows('MM', 'Myanmar; Burma'),
  ...rows('TR', 'Turkey; Turkiye'),
  ...rows('CZ', 'Czech Republic; Czechia'),
  ...rows('CD', 'Democratic Republic of Congo; Democratic Republic of the Congo; D.R.C.; Zaire'),
  ...rows('CG', 'Republic of Congo; Republic of the Congo'),
  ...rows('CI', 'Ivory Coast'),
  ...rows('SZ', 'Swaziland'),
  ...rows('MK', 'Macedonia; North Macedonia'),
  ...rows('NL', 'Holland; Netherlands'),
  ...rows('PS', 'Gaza; Gaza Strip; West Bank; Palestine; Palestinian territories'),
  ...rows('VA', 'Vatican; Vatican City'),
  ...rows('XK', 'Kosovo'),
  ...rows('BA', 'Bosnia; Bosnia-Herzegovina; Bosnia and Herzegovina'),
  ...rows('TL', 'East Timor'),
  ...rows('CV', 'Cape Verde'),
  ...rows('AE', 'United Arab Emirates; U.A.E.; UAE'),
  ...rows('TT', 'Trinidad; Tobago; Trinidad and Tobago'),
  ...rows('DE', 'West Germany; East Germany'),
  ...rows('IQ', 'Kurdistan; Iraqi Kurdistan'),
]
