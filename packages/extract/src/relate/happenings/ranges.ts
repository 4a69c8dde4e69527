import { COORDINATORS } from '../../words/clause-words.ts'
import { normalAt, type Parse, type TokenRange } from '../syntax/parse.ts'

/** How many words a reader counts: those that stand after white space. */
export function sizeOf({ tokens }: Parse, { start, end }: TokenRange): number {
  return tokens.slice(start, end).filter(({ start: at }, index, all) => index === 0 || at > (all[index - 1]?.end ?? 0))
    .length
}

/** Without conjunctions and marks at its ends. */
export function trimmedRange(parse: Parse, range: TokenRange): TokenRange {
  let { start, end } = range
  while (start < end - 1 && isLeading(parse, start)) start += 1
  while (end > start + 1 && (isTrailing(parse, end - 1) || isLoneBracket(parse, { start, end }))) end -= 1
  return { start, end }
}

/** A closing bracket at the end whose opening one is not in the range. */
function isLoneBracket(parse: Parse, { start, end }: TokenRange): boolean {
  return normalAt(parse, end - 1) === ')' && !parse.tokens.slice(start, end).some(({ text }) => text === '(')
}

function isClosed({ tokens }: Parse, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.inName || token.time >= 0)
}

function isLeading(parse: Parse, at: number): boolean {
  const normal = normalAt(parse, at)
  if (isClosed(parse, at)) return false
  return COORDINATORS.has(normal) || /^(?:[,.;:)—–-]|--|that)$/u.test(normal) || quoteAt(parse, at) === 'close'
}

function isTrailing(parse: Parse, at: number): boolean {
  const normal = normalAt(parse, at)
  if (isClosed(parse, at)) return false
  const isMark = /^(?:[,.;:(—–-]|--|that|those|to|except|rather)$/u.test(normal) || quoteAt(parse, at) === 'open'
  return isMark || COORDINATORS.has(normal) || /^(?:of|for|with|as|by|from|while|when|because)$/u.test(normal)
}

/** Takes no half of a quotation: a mark goes with its other one, or both stay out; the side of `keep` is kept. */
export function balanced(parse: Parse, range: TokenRange, keep: number, most: number): TokenRange {
  let { start, end } = range
  const { opened, closed } = unmatched(parse, range)
  if (opened !== undefined) {
    const closer = closerAfter(parse, opened + 1)
    if (closer !== undefined && sizeOf(parse, { start, end: closer + 1 }) <= most) end = Math.max(end, closer + 1)
    else if (keep > opened) start = opened + 1
    else end = opened
  }
  if (closed !== undefined) {
    if (keep < closed) end = closed
    else start = closed + 1
  }
  // Marks that cross leave nothing between them: then the range stays as it was.
  return trimmedRange(parse, start < end ? { start, end } : range)
}

/** The last opening mark whose closing mark is beyond the range, and the first closing one without its opening mark. */
function unmatched(parse: Parse, { start, end }: TokenRange): { opened?: number; closed?: number } {
  let opened: number | undefined
  let closed: number | undefined
  for (let at = start; at < end; at += 1) {
    const mark = quoteAt(parse, at)
    if (mark === 'open') opened = at
    else if (mark === 'close' && opened === undefined) closed ??= at
    else if (mark === 'close') opened = undefined
  }
  return { ...(opened === undefined ? {} : { opened }), ...(closed === undefined ? {} : { closed }) }
}

function closerAfter(parse: Parse, from: number): number | undefined {
  for (let at = from; at < parse.tokens.length; at += 1) if (quoteAt(parse, at) === 'close') return at
  return undefined
}

/** A straight mark opens where white space stands before it or nothing does. */
function quoteAt({ tokens }: Parse, at: number): 'open' | 'close' | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (/^(?:“|‘|``)$/u.test(token.text)) return 'open'
  if (token.text === '”' || token.text === "''") return 'close'
  if (token.text !== '"') return undefined
  const before = tokens[at - 1]
  return before === undefined || before.end < token.start ? 'open' : 'close'
}
