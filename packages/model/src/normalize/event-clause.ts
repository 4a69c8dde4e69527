import type { ExtractedEvent } from '../contract/extraction.ts'
import { contains, type Extent, hull, slice, type Span } from '../contract/span.ts'

/** Bounds of what is printed of an event, in words. */
const CLAUSE_WORDS = 30
const LABEL_WORDS = 8

type Clause = Pick<ExtractedEvent, 'span' | 'label' | 'trigger'>

/**
 * The clause and the label of an event as they are printed: both hold the trigger, the label lies in the clause, and
 * neither is longer than its bound. What was read so already stays as it is.
 */
export function clauseOf({ span, label, trigger }: Clause, text: string): Pick<Clause, 'span' | 'label'> {
  const clause = within(text, hull(text, [span, trigger]) ?? span, trigger, CLAUSE_WORDS)
  const isIn = contains(clause, label) && contains(label, trigger)
  const words = isIn ? label : { start: trigger.start, end: clause.end }
  return { span: clause, label: within(text, words, trigger, LABEL_WORDS) }
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
