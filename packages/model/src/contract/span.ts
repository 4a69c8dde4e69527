import { z } from 'zod'

/**
 * Characters of an article: `start` and `end` in UTF-16 code units of its text form, end exclusive, and the words
 * that stand there. The only place that does offset arithmetic is this file.
 */
export const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
})
export type Span = Readonly<z.infer<typeof Span>>

/** Anything that has a place in the text. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** The span of `text` from `start` to `end`. Throws a RangeError when the text does not reach that far. */
export function slice(text: string, start: number, end: number): Span {
  if (start < 0 || end < start || end > text.length) {
    throw new RangeError(`no span ${start}–${end} in a text of ${text.length} code units`)
  }
  return { start, end, text: text.slice(start, end) }
}

/** Whether all of `inner` lies within `outer`. */
export function contains(outer: Extent, inner: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two share a character. */
export function overlaps(a: Extent, b: Extent): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether the two are the same characters. */
export function sameExtent(a: Extent, b: Extent): boolean {
  return a.start === b.start && a.end === b.end
}

/** Text order: by start, the longer first where two start together. For `toSorted`. */
export function byPosition(a: Extent, b: Extent): number {
  return a.start - b.start || b.end - a.end
}

/** The span from the first character of the first to the last of the last; undefined for none. */
export function hull(text: string, extents: readonly Extent[]): Span | undefined {
  if (extents.length === 0) return undefined
  const start = Math.min(...extents.map((extent) => extent.start))
  const end = Math.max(...extents.map((extent) => extent.end))
  return slice(text, start, end)
}

/** The span without white space at its ends. */
export function trimmed(text: string, extent: Extent): Span {
  let { start, end } = extent
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  return slice(text, start, end)
}
