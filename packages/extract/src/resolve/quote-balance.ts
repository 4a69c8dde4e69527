import { COORDINATORS } from '../words/clause-words.ts'
import { isClosed, normalAt, type SentenceView, sizeOf, type WordRange } from './sentence-view.ts'

/** Without conjunctions and marks at its ends. */
export function trimmedRange(view: SentenceView, range: WordRange): WordRange {
  let { start, end } = range
  while (start < end - 1 && isLeading(view, start)) start += 1
  while (end > start + 1 && (isTrailing(view, end - 1) || isLoneBracket(view, { start, end }))) end -= 1
  return { start, end }
}

/** A closing bracket at the end whose opening one is not in the range. */
function isLoneBracket(view: SentenceView, { start, end }: WordRange): boolean {
  return normalAt(view, end - 1) === ')' && !view.words.slice(start, end).some(({ text }) => text === '(')
}

function isLeading(view: SentenceView, at: number): boolean {
  const normal = normalAt(view, at)
  if (isClosed(view, at)) return false
  return COORDINATORS.has(normal) || /^(?:[,.;:)—–-]|that)$/u.test(normal) || quoteAt(view, at) === 'close'
}

function isTrailing(view: SentenceView, at: number): boolean {
  const normal = normalAt(view, at)
  if (isClosed(view, at)) return false
  const isMark = /^(?:[,.;:(—–-]|that|those|to|except|rather)$/u.test(normal) || quoteAt(view, at) === 'open'
  return isMark || COORDINATORS.has(normal) || /^(?:of|for|with|as|by|from)$/u.test(normal)
}

/** Takes no half of a quotation: a mark goes with its other one, or both stay out; the side of `keep` is kept. */
export function balanced(view: SentenceView, range: WordRange, keep: number, most: number): WordRange {
  let { start, end } = range
  const { opened, closed } = unmatched(view, range)
  if (opened !== undefined) {
    const closer = quoteFrom(view, opened + 1, 'close')
    if (closer !== undefined && sizeOf(view, { start, end: closer + 1 }) <= most) end = Math.max(end, closer + 1)
    else if (keep > opened) start = opened + 1
    else end = markStart(view, opened)
  }
  if (closed !== undefined) {
    if (keep < closed) end = markStart(view, closed)
    else start = closed + 1
  }
  return trimmedRange(view, { start, end })
}

/** Two single marks are one: the first of them. */
function markStart(view: SentenceView, at: number): number {
  return /^[`']$/u.test(view.words[at]?.text ?? '') ? at - 1 : at
}

/** The last opening mark whose closing mark is beyond the range, and the first closing one without its opening mark. */
function unmatched(view: SentenceView, { start, end }: WordRange): { opened?: number; closed?: number } {
  let opened: number | undefined
  let closed: number | undefined
  for (let at = start; at < end; at += 1) {
    const mark = quoteAt(view, at)
    if (mark === 'open') opened = at
    else if (mark === 'close' && opened === undefined) closed ??= at
    else if (mark === 'close') opened = undefined
  }
  return { ...(opened === undefined ? {} : { opened }), ...(closed === undefined ? {} : { closed }) }
}

function quoteFrom(view: SentenceView, from: number, kind: 'open' | 'close'): number | undefined {
  for (let at = from; at < view.words.length; at += 1) if (quoteAt(view, at) === kind) return at
  return undefined
}

/** Which side of a quotation the word is: a double mark, curly or straight, or two single ones (the second counts). */
function quoteAt(view: SentenceView, at: number): 'open' | 'close' | undefined {
  const word = view.words[at]
  const before = view.words[at - 1]
  if (word === undefined) return undefined
  const isPair = before?.text === word.text && before.end === word.start
  if (word.text === '“' || (isPair && word.text === '`')) return 'open'
  if (word.text === '”') return 'close'
  if (word.text !== '"' && !(isPair && word.text === "'")) return undefined
  const after = view.words[at + 1]
  return after !== undefined && after.start === word.end && !/^[,.;:?!)]/u.test(after.text) ? 'open' : 'close'
}
