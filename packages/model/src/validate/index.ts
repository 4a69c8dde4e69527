import type { Problem } from '../contract/finding.ts'
import { birthYears } from './ages.ts'
import { checksOf } from './checks/index.ts'
import { problemOf } from './checks/check.ts'
import { contacts } from './contacts.ts'
import { ambiguousDates, weekdayDates } from './dates.ts'
import { eventOrder } from './event-order.ts'
import { figureConflicts } from './figure-conflicts.ts'
import { headline } from './headline.ts'
import { figuresWithoutSubject } from './bare-figures.ts'
import { impossibleDates } from './impossible-dates.ts'
import { largeNumbers } from './large-numbers.ts'
import { leftovers } from './leftovers.ts'
import { missingTitle } from './missing.ts'
import { personTitles } from './person-titles.ts'
import { percents } from './percents.ts'
import { reversedRanges } from './reversed-ranges.ts'
import { roleConflicts } from './roles.ts'
import type { Rule, Sheet } from './rule.ts'
import { nameSpellings } from './spellings.ts'
import { sums } from './sums.ts'
import { superlatives } from './superlatives.ts'
import { toldTwice } from './told-twice.ts'

/** Contradictions first, then dates and names, then what is missing. */
const RULES: readonly Rule[] = [
  figureConflicts,
  sums,
  percents,
  (sheet, text) => checksOf(sheet, text).flatMap((check) => (check.agrees ? [] : [problemOf(sheet, check)])),
  toldTwice,
  birthYears,
  weekdayDates,
  impossibleDates,
  largeNumbers,
  reversedRanges,
  eventOrder,
  nameSpellings,
  personTitles,
  roleConflicts,
  headline,
  ambiguousDates,
  figuresWithoutSubject,
  missingTitle,
  leftovers,
  contacts,
  superlatives,
]

/** What a person should look at in a sheet, by the rules in their order. */
export function findingsOf(sheet: Sheet, text: string): Problem[] {
  return RULES.flatMap((rule) => rule(sheet, text))
}
