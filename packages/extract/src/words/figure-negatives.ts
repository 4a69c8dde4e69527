/** Words around a number that make it a label, a date or a clock time and no figure. */
const list = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** "Section 230", "Flight 17", "Room 12": the number is a name's part. */
export const LABELS = list(
  'fortune|section|article|title|chapter|rule|room|page|flight|route|interstate|highway|exit|phase|part|volume|vol.|no.|nos.|number|level|grade|type|proposition|prop.|amendment|measure|bill|resolution|district|ward|precinct|apollo|figure|table|item|count|channel|gate|platform|unit|squadron|division|act|bowl|windows|form|case|docket|paragraph|clause|schedule|h.r.|s.|u.s.c.|state|building|pier|group|area|zone|version|step|lesson|verse|psalm|episode|season|game|week|day|top|box|suite|apt.',
)
/** "Nos. 22, 24 and 26", "Buses 22 and 24": before a list of numbers that name what they stand for. */
export const PLURAL_LABELS = list(
  'nos.|nos|no.|numbers|buses|bus|trains|routes|rooms|flights|chapters|sections|articles|highways|interstates|exits|pages|gates|platforms|districts|wards|precincts|lots|grades|phases|parts|channels|resolutions|propositions|amendments|verses|episodes|seasons|levels|tables|figures|chapters|lanes|runways|lines|zones|units|blocks',
)
/** Labels only when capitalized: "Game 7" against "a game 7 people saw". */
export const LABELS_WHEN_CAPITALIZED = list(
  'fortune|state|building|group|area|zone|game|week|day|top|box|bill|count|unit|division|act|form|case|step|season|page|room|part|level|grade|type|measure|item|figure|table|gate|group|title|section|article|rule|exit|phase|resolution|district|ward|precinct|channel|platform|squadron|version|lesson|verse|episode',
)
/** Months before or after a day: "Nov. 15", "15 November". */
export const MONTHS = list(
  'january|february|march|april|may|june|july|august|september|october|november|december|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sept.|sep.|oct.|nov.|dec.',
)
/** "5 p.m.", "9 o'clock". */
export const CLOCK = list("a.m.|p.m.|am|pm|o'clock|gmt|est|edt")
