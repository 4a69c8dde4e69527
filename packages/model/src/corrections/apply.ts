import type { Correction, Corrections, Quote } from '../contract/corrections.ts'
import type { EditorMark } from '../contract/editor-mark.ts'
import type { Extraction, Ref } from '../contract/extraction.ts'
import type { Problem } from '../contract/finding.ts'
import type { Span } from '../contract/span.ts'
import { anchor } from './anchor.ts'
import { addFact } from './add.ts'
import { factAt, withoutFact } from './facts.ts'
import { mergePeople, splitPerson, withRole } from './people.ts'
import { withSpeaker } from './speaker.ts'

/** A mark whose fact is told by its reference: it gets its id with the others. */
export type PendingMark = Omit<EditorMark, 'fact'> & { readonly ref: Ref | null }

/** A value that an editor set, to be put over the one worked out. */
export interface Override {
  readonly ref: Ref
  readonly set: Extract<Correction, { action: 'replace' }>['set']
}

/** An extraction after an editor's corrections, with what they did and what they could not do. */
export interface Corrected {
  readonly extraction: Extraction
  readonly marks: readonly PendingMark[]
  readonly overrides: readonly Override[]
  readonly problems: readonly Problem[]
}

/** What one correction does: the extraction with it, and the fact that it is about; or why it cannot be done. */
export type Step =
  | { readonly extraction: Extraction; readonly ref: Ref | null; readonly span: Span }
  | { readonly why: string }

/**
 * Applies the corrections in their order. One whose words have changed, or that finds no fact at them, changes
 * nothing and is an error finding: flagged, never re-anchored.
 */
export function applyCorrections(extraction: Extraction, { corrections }: Corrections): Corrected {
  let state: Corrected = { extraction, marks: [], overrides: [], problems: [] }
  for (const correction of corrections) state = applied(state, correction)
  return state
}

function applied(state: Corrected, correction: Correction): Corrected {
  const step = stepOf(state.extraction, correction)
  if ('why' in step) return { ...state, problems: [...state.problems, unapplied(correction.action, step.why)] }
  const mark: PendingMark = {
    action: correction.action,
    ref: step.ref,
    span: step.span,
    note: correction.action === 'note' ? correction.note : null,
    reason: correction.reason ?? null,
    by: correction.by ?? null,
  }
  const set = setBy(correction)
  const override = set === undefined || step.ref === null ? [] : [{ ref: step.ref, set }]
  return {
    extraction: step.extraction,
    marks: [...state.marks, mark],
    overrides: [...state.overrides, ...override],
    problems: state.problems,
  }
}

/** The values that a correction tells, beside the words. */
function setBy(correction: Correction): Override['set'] | undefined {
  if (correction.action === 'replace') return correction.set
  return correction.action === 'add' && correction.date !== undefined ? { date: correction.date } : undefined
}

function stepOf(extraction: Extraction, correction: Correction): Step {
  const at = (quote: Quote, then: (span: Span) => Step): Step => {
    const found = anchor(extraction.text, quote)
    return 'why' in found ? found : then(found.span)
  }
  switch (correction.action) {
    case 'remove':
      return at(correction.quote, (span) => withoutFact(extraction, correction.fact, span))
    case 'note':
    case 'replace':
      return at(correction.quote, (span) => factAt(extraction, correction.fact, span))
    case 'add':
      return at(correction.quote, (span) => addFact(extraction, correction, span))
    case 'merge':
      return at(correction.person, (one) => at(correction.into, (other) => mergePeople(extraction, one, other)))
    case 'split':
      return at(correction.person, (span) => splitPerson(extraction, span))
    case 'role':
      return at(correction.person, (person) =>
        at(correction.role, (role) => withRole(extraction, person, role, correction.former)),
      )
    case 'speaker':
      return at(correction.statement, (span) =>
        correction.source === null
          ? withSpeaker(extraction, span, null)
          : at(correction.source, (source) => withSpeaker(extraction, span, source)),
      )
  }
}

function unapplied(action: string, why: string): Problem {
  return {
    rule: 'correction-not-applied',
    level: 'error',
    message: `the correction “${action}” was not applied: ${why}; put it right in the corrections file or take it out`,
    spans: [],
  }
}
