import { lineBreakerOf } from './line-breaker.ts'

const UNIT =
  /^(?:hundred|thousand|million|billion|trillion|percent|per cent|percentage|points?|people|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|feet|inches|acres?|pounds?|tons?|tonnes?|km|kg|m|p\.m|a\.m|%|°|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?!\p{L}{3})/u
const NUMBER_ENDS = /[\d½¼¾][\d.,]{0,20}\s$/u
const MONTH_ENDS =
  /(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s$|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s$/u
/** "Mr. ", "No. ", "J. ": what stands before a name or number and would look lost at a line's end. */
const LEADS = /(?:^|[\s(“"‘])(?:Mrs?|Ms|Mx|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|St|No|p|pp|\p{Lu})\.\s$/u
const DASH_ENDS = /\d[-–]$/u

/**
 * Offsets at which a line may end, the end of the text last: those of UAX #14 less the ones that part a number from
 * its unit, a month from its day, a title from its name, the two halves of a range, and less those in `glued`.
 */
export function lineBreaks(text: string, glued: ReadonlySet<number>): number[] {
  const breaker = lineBreakerOf(text)
  const breaks: number[] = []
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) breaks.push(next.position)
  return breaks.filter((at) => at === text.length || !(glued.has(at) || isGlued(text, at)))
}

function isGlued(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 14), at)
  const after = text.slice(at, at + 14)
  if (before.endsWith('\u00AD')) return true
  if (NUMBER_ENDS.test(before) && UNIT.test(after)) return true
  if (/^\d/u.test(after) && (MONTH_ENDS.test(before) || DASH_ENDS.test(before))) return true
  return LEADS.test(before) && /^[\p{Lu}\d]/u.test(after)
}
