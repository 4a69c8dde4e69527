import type { Figure } from '../../contract/figure.ts'
import { type Check, checkOf, plainNumber, slackOf } from './check.ts'
import { sentenceIndex, type Sheet } from '../rule.ts'

type Amount = Figure & { readonly value: number }

const ABOUT = '(?:about |nearly |roughly |around |almost |just |more than |less than |over )?'
/** Between what it came to and what it came from. */
const FROM = new RegExp(`^[^.;]{0,20}?\\bfrom ${ABOUT}$`, 'u')
const TO = new RegExp(`^ to ${ABOUT}$`, 'u')
/** Before the percent that sums the change up: ", a decline of", ", or", ", an increase of", ", up". */
const SUMS_UP = new RegExp(
  `^[^.;\\d]{0,25}?,? (?:or |up |down |(?:a|an) (?:[a-z]+ )?(?:decline|drop|fall|decrease|increase|rise|gain|jump|change|growth|loss|cut) of |(?:a|an) )${ABOUT}$`,
  'u',
)

/** "to $12 million from $15 million, a decline of 40 percent"; "from 40 percent to 44 percent, an increase of 4 percent". */
export function percentChanges(sheet: Sheet, text: string): Check[] {
  return sheet.figures.flatMap((first, index) => {
    const [second, percent] = sheet.figures.slice(index + 1, index + 3)
    if (second === undefined || percent === undefined || !isAmount(first) || !isAmount(second) || !isAmount(percent))
      return []
    if (first.unit !== second.unit || percent.unit !== 'percent' || first.per !== null) return []
    if (sentenceIndex(sheet, first.span) !== sentenceIndex(sheet, percent.span)) return []
    const ends = endsOf(text, first, second)
    if (ends === undefined || !SUMS_UP.test(text.slice(second.span.end, percent.span.start))) return []
    return [checkBy(ends, percent, [first, second, percent])]
  })
}

function isAmount(figure: Figure): figure is Amount {
  return typeof figure.value === 'number' && figure.form !== 'part' && figure.form !== 'ratio'
}

/** Where the change began and where it came to. */
function endsOf(text: string, first: Amount, second: Amount): readonly [Amount, Amount] | undefined {
  const between = text.slice(first.span.end, second.span.start)
  const before = text.slice(Math.max(0, first.span.start - 12), first.span.start)
  if (FROM.test(between) && /\bto (?:\p{Ll}+ )?$/u.test(before)) return [second, first]
  return TO.test(between) && /\bfrom (?:\p{Ll}+ )?$/u.test(before) ? [first, second] : undefined
}

function checkBy([from, to]: readonly [Amount, Amount], percent: Amount, figures: readonly Figure[]): Check {
  const change = (100 * Math.abs(to.value - from.value)) / Math.abs(from.value)
  const isShare = from.unit === 'percent'
  const points = isShare ? `${plainNumber(Math.abs(to.value - from.value))} points, or ` : ''
  const unit = from.unit === 'count' || isShare ? '' : ` ${from.unit}`
  return checkOf('percent-mismatch', 'change', figures, {
    worked: `from ${plainNumber(from.value)}${unit} to ${plainNumber(to.value)}${unit} = ${points}${plainNumber(change)} percent`,
    stated: `${plainNumber(percent.value)} percent`,
    agrees: Math.abs(change - percent.value) <= slackFor(from, to, percent),
  })
}

/** What the rounding of both ends and of the percent may make. */
function slackFor(from: Amount, to: Amount, percent: Amount): number {
  const isShare = from.unit === 'percent'
  const rounding = (100 * (isShare ? 1 : slackOf(from.value) + slackOf(to.value))) / Math.abs(from.value)
  return Math.max(1, Math.min(rounding, 5)) + (percent.modifier === null ? 0 : 2)
}
