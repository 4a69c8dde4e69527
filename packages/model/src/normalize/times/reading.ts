import type { ExtractedTime } from '../../contract/extraction.ts'
import { dayOf } from './calendar.ts'
import type { Worked } from './worked.ts'

const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/**
 * How a value was reached, for a checker: the words, the value, why this anchor and this way, and the rule.
 * "Wednesday → 15 Nov. 2023: past tense, the latest on or before publication".
 */
export function readingOf({ span, reason }: ExtractedTime, worked: Worked): string {
  const words = span.text.replaceAll(/\s+/gu, ' ')
  const why = [reason, worked.rule].filter((part) => part !== '').join(', ')
  return `${words} → ${meantBy(worked)}: ${why}`
}

/** The value, or the days of what has none: "Ramadan". */
function meantBy({ value, interval }: Worked): string {
  if (value !== null) return printed(value)
  return interval?.start == null || interval.end === null
    ? 'not known'
    : `${printed(interval.start)} to ${printed(interval.end)}`
}

/** Days and months as a reader writes them; other values as they are. */
function printed(value: string): string {
  const date = /^(\d{4})-(\d\d)(?:-(\d\d))?(T.*)?$/u.exec(value)
  if (date === null) return value
  const month = MONTHS[Number(date[2]) - 1] ?? ''
  if (date[3] === undefined) return `${month} ${date[1]}`
  return `${dayOf(value.slice(0, 10)).day} ${month} ${date[1]}${partPrinted(date[4])}`
}

const PARTS: Readonly<Record<string, string>> = {
  TMO: ', morning',
  TMI: ', midday',
  TAF: ', afternoon',
  TEV: ', evening',
  TNI: ', night',
}

function partPrinted(part: string | undefined): string {
  return part === undefined ? '' : (PARTS[part] ?? `, ${part.slice(1)}`)
}
