import type { Figure } from '../../contract/figure.ts'
import type { Problem } from '../../contract/finding.ts'
import type { Span } from '../../contract/span.ts'
import { placeName, type Sheet } from '../rule.ts'

/** A sum that the article lets one check: what its numbers make, what it says, and whether the two agree as people round. */
export interface Check {
  readonly rule: Problem['rule']
  readonly kind: 'total' | 'percent' | 'change' | 'conversion' | 'rate' | 'years' | 'age' | 'vote'
  readonly spans: readonly Span[]
  readonly facts: readonly string[]
  /** The sum in words and signs: "31 of 84 = 36.9 percent". */
  readonly worked: string
  /** What the article says: "47 percent". */
  readonly stated: string
  readonly agrees: boolean
}

/** A check over figures: their spans and ids. */
export function checkOf(
  rule: Check['rule'],
  kind: Check['kind'],
  figures: readonly Figure[],
  told: Pick<Check, 'worked' | 'stated' | 'agrees'>,
): Check {
  return { rule, kind, spans: figures.map(({ span }) => span), facts: figures.map(({ id }) => id), ...told }
}

/** The line of a check: "8 miles = 12.9 kilometers, the article says 20 kilometers: differs". */
export function textOf({ worked, stated, agrees }: Check): string {
  return `${worked}, the article says ${stated}: ${agrees ? 'agrees' : 'differs'}`
}

/** What a check that differs tells an editor. */
export function problemOf(sheet: Sheet, check: Check): Problem {
  const [first] = check.spans
  return {
    rule: check.rule,
    level: 'warning',
    message: `${textOf(check)}${first === undefined ? '' : `, in ${placeName(sheet, first)}`}`,
    spans: [...check.spans],
    facts: check.facts,
  }
}

/** A number as people write it, at most one digit behind the point. */
export function plainNumber(value: number): string {
  return (Math.round(value * 10) / 10).toLocaleString('en-US')
}

/** Half of the place that the last digit but zeros stands in: 20 is told to ±5, 12.5 to ±0.05. */
export function slackOf(value: number): number {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const digits = mantissa.replace('.', '').length
  return 0.5 * 10 ** (Number(exponent) - digits + 1)
}
