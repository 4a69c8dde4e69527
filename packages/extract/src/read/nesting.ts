import { placeIn } from './place.ts'
import { refusal } from './refusal.ts'

/** Quotations and lists within each other: an article has three or four. */
const MOST_LEVELS = 100

/** What opens quotations and lists at the head of a line, one within the other. */
const CONTAINERS = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)+/gmu
const OPENERS = />|[-*+]|\d{1,9}[.)]/gu
/** Brackets, without those that are written as text, and the end of a paragraph. */
const BRACKETS = /(?<!\\)[[\]]|\n[ \t]*\n/gu
/** Spaces that put an item within the item of the line above. */
const INDENT = 2

/** Throws a refusal for Markdown that is nested deeper than any article, before it is parsed. */
export function checkNesting(source: string): void {
  for (const { 0: head, index } of source.matchAll(CONTAINERS)) {
    const indent = head.length - head.trimStart().length
    const levels = (head.match(OPENERS) ?? []).length + Math.floor(indent / INDENT)
    if (levels > MOST_LEVELS) throw tooDeep(`${levels} quotations and lists within each other`, source, index)
  }
  checkBrackets(source)
}

/** Images within images take the parser the square of their depth. Brackets that are never closed count for nothing. */
function checkBrackets(source: string): void {
  let open: { at: number; levels: number }[] = []
  for (const { 0: mark, index } of source.matchAll(BRACKETS)) {
    if (mark === '[') open.push({ at: index, levels: 1 })
    else if (mark === ']') {
      const { at, levels } = open.pop() ?? { at: index, levels: 0 }
      if (levels > MOST_LEVELS) throw tooDeep(`${levels} links and images within each other`, source, at)
      const around = open.at(-1)
      if (around !== undefined) around.levels = Math.max(around.levels, levels + 1)
    } else open = []
  }
}

/** Runs what walks a tree of Markdown. Throws a refusal where marks within marks are more than the walk can bear. */
export function boundedWalk<T>(source: string, walk: () => T): T {
  try {
    return walk()
  } catch (error) {
    if (!(error instanceof RangeError) || !error.message.includes('call stack')) throw error
    throw tooDeep('marks of emphasis, links or lists within each other, deeper than can be read', source, 0)
  }
}

function tooDeep(actual: string, source: string, offset: number): Error {
  return refusal({
    rule: 'nesting-limit',
    actual,
    expected: `at most ${MOST_LEVELS}`,
    todo: 'take the marks out that are not the article’s',
    place: placeIn(source, offset),
  })
}
