import type { Quote } from '../contract/corrections.ts'
import { type Span, slice } from '../contract/span.ts'

/** Where a quote stands, or why it cannot be told: never a guess. */
export type Anchored = { readonly span: Span } | { readonly why: string }

/**
 * The one place where the words stand with what is told before and after them. Words that stand nowhere, or in more
 * places than one, are not anchored: an entry is flagged, never moved to the next best place.
 */
export function anchor(text: string, { exact, prefix = '', suffix = '' }: Quote): Anchored {
  const at: number[] = []
  for (let from = text.indexOf(exact); from !== -1; from = text.indexOf(exact, from + 1)) {
    const before = text.slice(0, from).trimEnd().endsWith(prefix.trimEnd())
    const after = text
      .slice(from + exact.length)
      .trimStart()
      .startsWith(suffix.trimStart())
    if (before && after) at.push(from)
  }
  const [start] = at
  if (start === undefined) return { why: `its words “${exact}” are no longer in the article as they were` }
  if (at.length > 1)
    return { why: `its words “${exact}” stand in ${at.length} places: tell what stands before or after them` }
  return { span: slice(text, start, start + exact.length) }
}
