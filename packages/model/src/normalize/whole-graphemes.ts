import { slice } from '../contract/span.ts'

/** A line end of two, or a character outside of those that news is written in and that always stand by themselves. */
const MAY_JOIN = /\r\n|[^\u0000-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/u

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The value with every span within it at the borders of what a reader sees as one character (Unicode Standard Annex 29):
 * a border inside of one moves behind it, for all spans alike, so that what touched or held another still does.
 */
export function withWholeGraphemes<T>(value: T, text: string): T {
  if (!MAY_JOIN.test(text)) return value
  const inner = innerOffsets(text)
  return inner.size === 0 ? value : (moved(value, text, inner) as T)
}

/** Each offset inside of a grapheme, with the grapheme's start and end. */
function innerOffsets(text: string): ReadonlyMap<number, readonly [start: number, end: number]> {
  const inner = new Map<number, readonly [number, number]>()
  for (const { index, segment } of SEGMENTER.segment(text)) {
    const end = index + segment.length
    for (let at = index + 1; at < end; at += 1) inner.set(at, [index, end])
  }
  return inner
}

function moved(value: unknown, text: string, inner: ReturnType<typeof innerOffsets>): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, text, inner))
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value
  const entries = Object.entries(value).map(([key, held]) => [key, moved(held, text, inner)] as const)
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  const { start, end } = copy
  if (typeof start !== 'number' || typeof end !== 'number' || (!inner.has(start) && !inner.has(end))) return copy
  const to = inner.get(end)?.[1] ?? end
  const from = inner.get(start)?.[1] ?? start
  const span = slice(text, from < to ? from : (inner.get(start)?.[0] ?? start), to)
  return { ...copy, start: span.start, end: span.end, ...('text' in copy ? { text: span.text } : {}) }
}
