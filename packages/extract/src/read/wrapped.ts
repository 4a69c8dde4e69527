import type { Span } from '@factsheet/model'

/** Widths at which wires, mail and editors break lines, in code units. */
const NARROWEST = 40
const WIDEST = 100
/** How many lines have to be broken at one width, and what share of those that another follows. */
const FEWEST = 3
const LEAST_SHARE = 0.6
/** Lines longer than the width: addresses that cannot be broken. */
const WITHIN_WIDTH = 0.9
const SLACK = 2

/**
 * The lines of a text put together to paragraphs, where they were broken at one width; undefined where they were not. A
 * line goes on in the next one where that one's first word had no room left in it. `fewest` is how many must, to be sure.
 */
export function unwrapped(text: string, lines: readonly Span[], fewest: number = FEWEST): Span[][] | undefined {
  const lengths = lines.map((line) => line.text.length).toSorted((a, b) => a - b)
  const width = lengths[Math.floor(WITHIN_WIDTH * (lengths.length - 1))] ?? 0
  if (width < NARROWEST || width > WIDEST) return undefined
  const isBroken = lines.map((line, index) => goesOn(text, line, lines[index + 1], width))
  const followed = lines.filter((line, index) => isAdjacent(text, line, lines[index + 1])).length
  const broken = lines.filter((line, index) => isBroken[index] === true && !/[.?!:;]["”’)]*$/u.test(line.text)).length
  if (broken < fewest || broken < LEAST_SHARE * followed) return undefined
  const paragraphs: Span[][] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0 && isBroken[index - 1] === true) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** Whether no blank line stands between, and the next is not set in. */
function isAdjacent(text: string, line: Span, next: Span | undefined): next is Span {
  return next !== undefined && /^[ \t]*(?:\r\n|\r|\n) ?$/u.test(text.slice(line.end, next.start))
}

function goesOn(text: string, line: Span, next: Span | undefined, width: number): boolean {
  if (!isAdjacent(text, line, next)) return false
  const word = /^\S+/u.exec(next.text)?.[0] ?? ''
  return line.text.length + 1 + word.length > width - SLACK
}
