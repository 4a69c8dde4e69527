import type { Figure } from '../contract/figure.ts'
import { fold } from '../normalize/names.ts'

/** Words that tell nothing of what is counted. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'a an the of in at on for by with to and or from its his her their our all more than who that which were was are is be been being have has had ' +
    'people person persons new newest previous total'
  ).split(' '),
)

/** Words of one meaning, so that "dead" and "killed" are one measure. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['killed', 'killed dead died death deaths fatalities slain'],
    ['injured', 'injured wounded hurt injuries'],
    ['arrested', 'arrested arrests detained'],
  ].flatMap(([name = '', words = '']) => words.split(' ').map((word) => [word, name])),
)

const same = (word: string): string => SAME.get(word) ?? word.replace(/(?<=[^s]{3})s$/u, '')

/** What a figure measures, in folded words of meaning, sorted; empty when its words tell too little. */
export function measureWords(figure: Figure): readonly string[] {
  const words = fold(figure.of?.text ?? '')
    .split('-')
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) => same(word))
  return [...new Set(words)].toSorted()
}

/** The word that names what is counted: "claims" of "flood claims in the northern valley". */
export function measureHead(figure: Figure): string {
  const [phrase = ''] = (figure.of?.text ?? '').split(
    /,|\s(?:of|in|on|at|for|from|to|by|with|who|that|which|as|between|during|among)\s|(?<=s)\sand\s/u,
  )
  return same(fold(phrase).split('-').at(-1) ?? '')
}

/** Whether the words say what became of people: one event has one number of each. */
export function isToll(words: readonly string[]): boolean {
  return words.some((word) => word === 'killed' || word === 'injured' || word === 'arrested')
}
