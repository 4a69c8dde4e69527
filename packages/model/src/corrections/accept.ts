import type { Acceptance } from '../contract/corrections.ts'
import type { Problem } from '../contract/finding.ts'
import { overlaps, type Span } from '../contract/span.ts'
import { anchor } from './anchor.ts'

/** Findings after an editor accepted some, the acceptances that held, and warnings about those that did not. */
export interface Accepted {
  readonly problems: readonly Problem[]
  readonly held: readonly { readonly acceptance: Acceptance; readonly span: Span }[]
}

/**
 * Takes accepted findings out. An acceptance that matches nothing any more, or whose day is past, is a warning of its
 * own: a silence nobody needs hides the next fault. `asOf` is the article's date, so that no clock is read.
 */
export function acceptFindings(
  problems: readonly Problem[],
  acceptances: readonly Acceptance[],
  text: string,
  asOf: string | null,
): Accepted {
  let left = problems
  const held: { acceptance: Acceptance; span: Span }[] = []
  const warnings: Problem[] = []
  for (const acceptance of acceptances) {
    const found = anchor(text, acceptance.quote)
    const why = 'why' in found ? found.why : pastDay(acceptance, asOf)
    if (why !== null || 'why' in found) {
      warnings.push(unmatched(acceptance, why ?? ''))
      continue
    }
    const rest = left.filter(
      ({ rule, spans }) => rule !== acceptance.rule || !spans.some((span) => overlaps(span, found.span)),
    )
    if (rest.length === left.length) warnings.push(unmatched(acceptance, 'no such finding is there'))
    else held.push({ acceptance, span: found.span })
    left = rest
  }
  return { problems: [...left, ...warnings], held }
}

function pastDay({ until }: Acceptance, asOf: string | null): string | null {
  return until !== undefined && asOf !== null && asOf > until
    ? `it held until ${until}, the article is of ${asOf}`
    : null
}

function unmatched({ rule, quote }: Acceptance, why: string): Problem {
  return {
    rule: 'accept-unmatched',
    level: 'warning',
    message: `the acceptance of ${rule} at “${quote.exact}” silences nothing: ${why}; take it out of the corrections file`,
    spans: [],
  }
}
