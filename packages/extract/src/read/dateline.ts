import { type Span, trimmed } from '@factsheet/model'

/** Words of a city in capitals: "ST. LOUIS", "McALLEN", "PORT-AU-PRINCE", "RIO de JANEIRO". */
const WORD = String.raw`(?:Mc|Mac|O[’'])?\p{Lu}[\p{Lu}\p{M}.’'/-]+`
const CITY = String.raw`${WORD}(?:\s(?:${WORD}|de|del|la|of|and|on|the)){0,4}`
const MIXED_CITY = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]+){0,2}`
const REGION = String.raw`(?:,\s\p{Lu}[\p{L}\p{M}.]*(?:\s(?:\p{Lu}[\p{L}\p{M}.]*|of|and|the)){0,3})?`
const DAY = String.raw`\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?`
const AGENCY = String.raw`\((?:[\p{Lu}\d][\p{L}\d .&/-]{0,24})\)`
const DASH = String.raw`(?:\s*(?:—|–|--)|\s+[-_])(?:\s+|$|(?=[\p{Lu}“"]))`

const FORMS: readonly RegExp[] = [
  // SEOUL, South Korea —; NEW YORK, Nov. 19 (UPI) —; HAVANA (AP) --; MIAMI _
  new RegExp(String.raw`^(?<line>${CITY}${REGION}(?:,\s${DAY})?(?:\s${AGENCY})?)${DASH}`, 'u'),
  // Washington (AFP) –: in small letters only with the agency
  new RegExp(String.raw`^(?<line>${MIXED_CITY}${REGION}(?:,\s${DAY})?\s${AGENCY})${DASH}`, 'u'),
  // (CNN) —: the agency alone
  new RegExp(String.raw`^(?<line>${AGENCY})${DASH}`, 'u'),
  // June 7, 2010— --
  new RegExp(String.raw`^(?<line>\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4})\s?(?:—|–|--)(?:\s?(?:—|–|--))*\s*`, 'u'),
  // Ana Ruiz/Agencies -
  new RegExp(String.raw`^(?<line>${MIXED_CITY}\s?/\s?(?:Agencies|Agency|APP|AFP|AP|Reuters))\s?[-–—]\s`, 'u'),
  // Aug 27 (Reuters) -
  new RegExp(String.raw`^(?<line>${DAY}\s${AGENCY})${DASH}`, 'u'),
]

/** What every dateline ends with: asked first, since the forms are slow to compile. */
const SOME_DASH = /[—–_-]/u

/** A line that is a day and nothing else: "Friday, July 21, 2017". */
const DAY_LINE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}{2,8},?\s\d{4})\.?$/u

/** The dateline at the head of a paragraph, and where the paragraph's first sentence begins. */
export interface Dateline {
  readonly span: Span
  readonly end: number
}

/** Reads the dateline of a first paragraph; undefined where it has none. */
export function readDateline(text: string, first: Span): Dateline | undefined {
  if (DAY_LINE.test(first.text)) return { span: first, end: first.end }
  if (!SOME_DASH.test(first.text)) return undefined
  for (const form of FORMS) {
    const match = form.exec(first.text)
    const line = match?.groups?.['line']
    if (match === null || line === undefined) continue
    // "NATO — the alliance of 32 — said": what follows a dateline is a sentence's start.
    if (/^\p{Ll}/u.test(first.text.slice(match[0].length))) return undefined
    return {
      span: trimmed(text, { start: first.start, end: first.start + line.length }),
      end: first.start + match[0].length,
    }
  }
  return undefined
}
