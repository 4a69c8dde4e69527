import { COUNTS } from '../../words/time-counts.ts'
import { anyOf, folded } from './wording.ts'

const ONES = 'one|two|three|four|five|six|seven|eight|nine'

/** The words of a count before a unit of time: "two and a half", "5 1/2", "thirty-one", "several". */
export const COUNT = `(?:\\d[\\d,]*(?:\\.\\d+)?(?: 1/2)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:${ONES})|${anyOf(COUNTS.keys())})(?: and (?:a|one)[- ]half)?`

/** The number that the words of a count say; null for an amount without a number. */
export function countOf(words: string): number | null {
  const plain = folded(words)
  const half = / (?:and (?:a|one)[- ]half|1\/2)$/u.exec(plain)
  const whole = half === null ? plain : plain.slice(0, half.index)
  const number = numberOf(whole)
  return number === null || half === null ? number : number + 0.5
}

function numberOf(words: string): number | null {
  const listed = COUNTS.get(words)
  if (listed !== undefined) return listed
  const digits = Number(words.replaceAll(',', ''))
  // A number of more than fifteen digits counts no days.
  if (!Number.isNaN(digits)) return digits > Number.MAX_SAFE_INTEGER ? null : digits
  const parts = words.split(/[- ]/u).map((part) => COUNTS.get(part) ?? 0)
  return parts.reduce((sum, part) => sum + part, 0)
}
