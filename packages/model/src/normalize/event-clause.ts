import type { ExtractedEvent } from '../contract/extraction.ts'
import { contains, type Extent, hull, slice, type Span } from '../contract/span.ts'

/** Bounds of what is printed of an event, in words. */
const CLAUSE_WORDS = 30

type Clause = Pick<ExtractedEvent, 'span' | 'label' | 'trigger'>

/**
 * The clause and the label of an event as they are printed: the clause holds the trigger and is no longer than its
 * bound. A label whose pieces do not lie in the clause, the trigger among them, would not be the clause's: it is left out.
 */
export function clauseOf({ span, label, trigger }: Clause, text: string): Pick<Clause, 'span' | 'label'> {
  const clause = within(text, hull(text, [span, trigger]) ?? span, trigger, CLAUSE_WORDS)
  const isIn = label?.every((piece) => contains(clause, piece)) && label.some((piece) => contains(piece, trigger))
  return { span: clause, label: isIn ? (label ?? null) : null }
}

/** At most so many words of an extent, its trigger among them: words are left out at the end first, then at the start. */
function within(text: string, extent: Extent, trigger: Extent, most: number): Span {
  const words = [...text.slice(extent.start, extent.end).matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: extent.start + index,
    end: extent.start + index + word.length,
  }))
  if (words.length <= most) return slice(text, extent.start, extent.end)
  const last = words.findLastIndex(({ start }) => start < trigger.end)
  const from = Math.max(0, last + 1 - most)
  const [first, end] = [words[from], words[from + most - 1]]
  return slice(
    text,
    Math.min(first?.start ?? trigger.start, trigger.start),
    Math.max(end?.end ?? trigger.end, trigger.end),
  )
}
