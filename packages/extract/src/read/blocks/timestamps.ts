import type { BlockKind } from '@factsheet/model'
import type { Told } from './told.ts'

/** All that a line about a time of publication is made of. */
const PARTS =
  /\b(?:first|last|latest|originally|release(?:d)?|publish(?:ed)?|publication|posted|updated?|modified|created|filed|issued|date|time|on|at|of|to|by|and|am|pm|a\.m|p\.m|noon|midnight|(?:[ecmp][sd]?|gm|ut|bs|ces|ce|is|ak|hs|ae)t|utc|local|eastern|central|mountain|pacific|hrs|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d+(?:st|nd|rd|th)?|\d+(?:am|pm|h)|t\d+|z)\b/giu
/** A day or an hour: "May" and "10" by themselves date nothing. */
const DATED = /\d{1,2}[:.h]\d\d|\d\s?[ap]\.?m\b|\b(?:19|20)\d\d\b|\d{1,2}\/\d{1,2}\//iu

/** A line that says when the article appeared, and nothing else: "Posted at 5:45 PM, Nov 30, 2023 | Updated Dec 1". */
export function timestampOf({ text }: Told): BlockKind | undefined {
  if (text.length > 120 || !DATED.test(text) || !/\p{L}|\d[-/.]\d/u.test(text)) return undefined
  return /\p{L}/u.test(text.replaceAll(PARTS, '')) ? undefined : 'timestamp'
}
