import type { Correction } from '../contract/corrections.ts'
import type { Extraction, Ref } from '../contract/extraction.ts'
import { overlaps, slice, type Span } from '../contract/span.ts'
import { anchor } from './anchor.ts'
import type { Step } from './apply.ts'

/** Words of a clause that fit the timeline. */
const LABEL_WORDS = 8

/** Adds a dated event: a clause of the article, with the times that stand in it or in the words told for its time. */
export function addEvent(
  extraction: Extraction,
  { time, date, status }: Extract<Correction, { action: 'add' }>,
  ref: Ref,
  span: Span,
): Step {
  const dating = time === undefined ? { span } : anchor(extraction.text, time)
  if ('why' in dating) return dating
  const times = extraction.times.filter((one) => overlaps(one.span, dating.span)).map((one) => one.ref)
  if (times.length === 0 && date === undefined) {
    return { why: `no time was found in “${dating.span.text}”: tell its date` }
  }
  const event = {
    ref,
    span,
    label: [opening(extraction.text, span, LABEL_WORDS)],
    trigger: opening(extraction.text, span, 1),
    times,
    relation: 'at' as const,
    participants: participantsIn(extraction, span),
    status: status ?? ('happened' as const),
    hedge: null,
    statement: null,
  }
  return { extraction: { ...extraction, events: [...extraction.events, event] }, ref, span }
}

/** The first words of a span. */
function opening(text: string, { start, text: words }: Span, count: number): Span {
  const first = new RegExp(String.raw`^\S+(?:\s+\S+){0,${count - 1}}`, 'u').exec(words)
  return slice(text, start, start + (first?.[0].replace(/[,;:]$/u, '').length ?? words.length))
}

/** Whose names stand in the clause. */
function participantsIn({ people, organizations, places }: Extraction, clause: Span) {
  return [...people, ...organizations, ...places].flatMap(({ ref, mentions }) => {
    const mention = mentions.find((one) => one.kind === 'name' && overlaps(one, clause))
    return mention === undefined ? [] : [{ ref, span: { start: mention.start, end: mention.end, text: mention.text } }]
  })
}
