import type { Span } from '../contract/span.ts'

/** A span that does not say what the text says there. */
export interface Ungrounded {
  /** The way to it in the value: "people.0.mentions.2". */
  readonly path: string
  readonly span: Span
  /** What the text has at that place. */
  readonly found: string
}

/** Every span within `value` whose words are not the text's at its place. Anything with start, end and text is a span. */
export function ungrounded(value: unknown, text: string, path = ''): Ungrounded[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.entries(value).flatMap(([key, held]) =>
    ungrounded(held, text, path === '' ? key : `${path}.${key}`),
  )
  if (!isSpan(value)) return within
  const found = text.slice(value.start, value.end)
  return found === value.text && value.end > value.start ? within : [{ path, span: value, found }, ...within]
}

function isSpan(value: object): value is Span {
  return (
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number' &&
    'text' in value &&
    typeof value.text === 'string'
  )
}
