import { rowsOf } from '../lexicon/index.ts'

const STATES = rowsOf('us-states', 'short', 'code', 'state')

/** States of the United States as newspapers shorten them after a town: "Springfield, Mo.". */
export const STATE_ABBREVIATIONS = STATES.filter(({ short }) => short !== '')

const STATE_OF: ReadonlyMap<string, string> = new Map(STATE_ABBREVIATIONS.map(({ short, state }) => [short, state]))
const STATE_OF_CODE: ReadonlyMap<string, string> = new Map(STATES.map(({ code, state }) => [code, state]))

/** The state that an abbreviation as written stands for; undefined for any other word. */
export function stateOf(short: string): string | undefined {
  return STATE_OF.get(short)
}

/** The state of a postal code as written ("TX"). Codes are words as well: it is asked only beside a town. */
export function stateOfCode(code: string): string | undefined {
  return STATE_OF_CODE.get(code)
}
