import { rowsOf } from '../lexicon/index.ts'

/** Names of countries in news English beside the short name that CLDR gives, with ISO 3166-1 codes. */
export const COUNTRY_NAMES = rowsOf('country-names', 'word', 'country')
