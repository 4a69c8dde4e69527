import type { Finding, Level, Problem } from '../contract/finding.ts'
import { byPosition } from '../contract/span.ts'
import { fold, uniqueKeys } from './names.ts'

const KEY_WORDS = 8

/** Levels that a project gives to rules, over their own; "off" silences a rule. */
type RuleLevels = Readonly<Record<string, Level | 'off'>>

/** The problems at the levels that the project gives them. */
export function leveled(problems: readonly Problem[], levels: RuleLevels): Problem[] {
  return problems.flatMap((problem) => {
    const level = levels[problem.rule] ?? problem.level
    return level === 'off' ? [] : [{ ...problem, level }]
  })
}

/** Line and column in the article's file of an offset of the text form. */
export type PlaceOf = (offset: number) => Finding['place']

/** Problems in text order, numbered and keyed; those without a place come first. The same problem is told once. */
export function normalizeFindings(problems: readonly Problem[], placeOf: PlaceOf): Finding[] {
  const once = new Map(
    problems.map((problem) => [`${problem.rule} ${problem.spans[0]?.start} ${problem.message}`, problem]),
  )
  const sorted = [...once.values()].toSorted((a, b) => {
    const [first] = a.spans
    const [second] = b.spans
    if (first === undefined || second === undefined)
      return (first === undefined ? 0 : 1) - (second === undefined ? 0 : 1)
    return byPosition(first, second) || (a.rule < b.rule ? -1 : 1)
  })
  return uniqueKeys(
    sorted.map(({ rule, level, message, spans, facts }, index) => ({
      id: `finding-${index + 1}`,
      key: `${rule}/${fold(spans[0]?.text ?? '')
        .split('-')
        .slice(0, KEY_WORDS)
        .join('-')}`,
      rule,
      level,
      message,
      place: placeOf(spans[0]?.start ?? 0),
      spans: [...spans],
      facts: [...(facts ?? [])],
    })),
  )
}
