import type { Direction } from '@factsheet/model'
import {
  CHANGE_WORDS,
  CHANGE_NOUNS,
  EITHER_WAY,
  FALLS_BEHIND,
  RISES,
  RISES_BEHIND,
} from '../../words/figure-changes.ts'
import type { Draft } from './draft.ts'
import { isDash, type Line, lowAt } from './pieces.ts'

/** How far before "by" the word of change may stand: "rose sharply last month by 11 percent". */
const REACH = 6

/**
 * Which way the size of a change goes: "up <4> percent", "fell by <3> points", "a drop of <20> cents", "<5> percent
 * higher". What a change comes to or from has none. `start` is where the figure begins; `isChange` whether its words
 * tell a change.
 */
export function directionOf(line: Line, draft: Draft, start: number, isChange: boolean): Direction | null {
  return (isChange ? before(line, start) : null) ?? behind(line, draft)
}

function before(line: Line, start: number): Direction | null {
  const word = lowAt(line, start - 1)
  if (CHANGE_WORDS.has(word)) return wayOf(word) ?? wayOf(lowAt(line, start - 2))
  if (word === 'of') return CHANGE_NOUNS.has(lowAt(line, start - 2)) ? wayOf(lowAt(line, start - 2)) : null
  if (word !== 'by') return null
  const near = line.pieces.slice(Math.max(0, start - REACH), start - 1)
  return wayOf(near.findLast(({ low }) => CHANGE_WORDS.has(low))?.low ?? '')
}

function wayOf(word: string): Direction | null {
  if (!(CHANGE_WORDS.has(word) || CHANGE_NOUNS.has(word)) || EITHER_WAY.has(word)) return null
  return RISES.has(word) || /^(?:widening)$/u.test(word) ? 'up' : 'down'
}

/** "5 percent more", "a 10-cent drop": told behind an amount with a unit. */
function behind(line: Line, { to, unit, kind }: Draft): Direction | null {
  if (unit === null || kind === 'time' || kind === 'age') return null
  const at = isDash(line, to) ? to + 1 : to
  if (RISES_BEHIND.has(lowAt(line, at))) return 'up'
  return FALLS_BEHIND.has(lowAt(line, at)) ? 'down' : null
}
