import type { Correction } from '../contract/corrections.ts'
import type { Extraction } from '../contract/extraction.ts'
import { slice, type Span } from '../contract/span.ts'
import { addEvent } from './add-event.ts'
import { anchor } from './anchor.ts'
import type { Step } from './apply.ts'
import { newRef } from './new-ref.ts'
import { sourceAt } from './speaker.ts'

type Addition = Extract<Correction, { action: 'add' }>

/** Adds a fact in the article's own words, which stand at `span`. */
export function addFact(extraction: Extraction, addition: Addition, span: Span): Step {
  const { fact } = addition
  const ref = newRef(extraction, fact[0] ?? '')
  const mentions = [{ ...span, kind: 'name' as const }]
  switch (fact) {
    case 'person':
      return {
        extraction: {
          ...extraction,
          people: [...extraction.people, { ref, mentions, roles: [], affiliation: null, age: null }],
        },
        ref,
        span,
      }
    case 'organization':
      return {
        extraction: { ...extraction, organizations: [...extraction.organizations, { ref, mentions, acronym: null }] },
        ref,
        span,
      }
    case 'place':
      return {
        extraction: { ...extraction, places: [...extraction.places, { ref, mentions, country: null }] },
        ref,
        span,
      }
    case 'event':
      return addEvent(extraction, addition, ref, span)
    case 'figure':
      return addFigure(extraction, ref, span)
    case 'statement':
      return addStatement(extraction, addition, ref, span)
  }
}

function addFigure(extraction: Extraction, ref: string, span: Span): Step {
  const number = /[\d][\d.,]*/u.exec(span.text)
  if (number === null) return { why: `“${span.text}” holds no number in digits` }
  const start = span.start + number.index
  const figure = {
    ref,
    span,
    form: 'exact' as const,
    numbers: [slice(extraction.text, start, start + number[0].replace(/[.,]$/u, '').length)],
    kind: 'count' as const,
    direction: null,
    unit: null,
    modifier: null,
    of: null,
    per: null,
    time: null,
    statement: null,
  }
  return { extraction: { ...extraction, figures: [...extraction.figures, figure] }, ref, span }
}

function addStatement(extraction: Extraction, { source: words }: Addition, ref: string, span: Span): Step {
  const source = words === undefined ? null : anchor(extraction.text, words)
  if (source !== null && 'why' in source) return source
  const marked = /^["“«].*["”»]$/su.test(span.text)
  const statement = {
    ref,
    kind: marked ? ('direct' as const) : ('indirect' as const),
    content: [span],
    quoted: marked ? [slice(extraction.text, span.start + 1, span.end - 1)] : [],
    cue: null,
    source: source === null ? null : sourceAt(extraction, source.span),
    stance: 'asserts' as const,
    time: null,
    via: null,
  }
  return { extraction: { ...extraction, statements: [...extraction.statements, statement] }, ref, span }
}
