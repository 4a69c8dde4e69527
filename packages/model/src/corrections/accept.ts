import type { Acceptance } from '../contract/corrections.ts'
import type { Problem } from '../contract/finding.ts'
import { overlaps, type Span } from '../contract/span.ts'
import { anchor } from './anchor.ts'

/** Findings after an editor accepted some, the acceptances that held, and warnings about those that did not. */
export interface Accepted {
  readonly problems: readonly Problem[]
  readonly held: readonly { readonly acceptance: Acceptance; readonly span: Span | null }[]
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
  const held: { acceptance: Acceptance; span: Span | null }[] = []
  const warnings: Problem[] = []
  for (const acceptance of acceptances) {
    const place = placeOf(text, acceptance)
    const why = 'why' in place ? place.why : pastDay(acceptance, asOf)
    if (why !== null || 'why' in place) {
      warnings.push(unmatched(acceptance, why ?? ''))
      continue
    }
    const rest = left.filter((problem) => problem.rule !== acceptance.rule || !standsAt(problem, place.span))
    if (rest.length === left.length) warnings.push(unmatched(acceptance, whyNone(acceptance, left)))
    else held.push({ acceptance, span: place.span })
    left = rest
  }
  return { problems: [...left, ...warnings], held }
}

function placeOf(text: string, { quote }: Acceptance): { readonly span: Span | null } | { readonly why: string } {
  return quote === undefined ? { span: null } : anchor(text, quote)
}

/** What stands nowhere is accepted without words alone, and what stands at words with them alone. */
function standsAt({ spans }: Problem, place: Span | null): boolean {
  return place === null ? spans.length === 0 : spans.some((span) => overlaps(span, place))
}

function whyNone({ rule, quote }: Acceptance, left: readonly Problem[]): string {
  const first = left.find((problem) => problem.rule === rule)
  if (first === undefined) return 'no such finding is there'
  const [span] = first.spans
  if (span === undefined) return 'the finding of this rule stands at no words; leave quote out'
  return quote === undefined
    ? `the finding of this rule stands at “${span.text}”; give words of it as quote`
    : `the finding of this rule stands elsewhere, at “${span.text}”`
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
    message: `the acceptance of ${rule}${quote === undefined ? '' : ` at “${quote.exact}”`} silences nothing: ${why}; take it out of the corrections file`,
    spans: [],
  }
}
