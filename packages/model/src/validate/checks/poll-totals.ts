import type { Figure } from '../../contract/figure.ts'
import { countHolding } from '../../contract/sorted.ts'
import { type Check, checkOf, plainNumber } from './check.ts'
import type { Sheet } from '../rule.ts'

/** What asks people one question of which each gives one answer. */
const POLL = /\b(?:poll|survey|respondents?|voters|polled|surveyed)\b/iu
/** The answers of one question: what each says. */
const ANSWERS =
  /\b(?:undecided|said (?:yes|no)|no opinion|don[’']t know|did not know|were unsure|approved?|disapproved?|opposed?|favor(?:ed)?|supported|against)\b/giu
/** Shares of different groups, or of several answers each, make no whole. */
const APART =
  /\b(?:among|compared|while|up from|down from|of (?:men|women|Democrats|Republicans|whites|blacks)|or more|also|both|either)\b/iu

/** Shares are rounded each by half a point. */
const SLACK = 0.5

/** "48 percent yes, 39 percent no, 23 percent undecided": the shares of a poll's answers make no more than a hundred. */
export function pollTotals(sheet: Sheet): Check[] {
  return sheet.article.sentences.flatMap((sentence) => {
    if (!POLL.test(sentence.text) || APART.test(sentence.text)) return []
    const from = countHolding(sheet.figures, ({ span }) => span.start < sentence.start)
    const to = countHolding(sheet.figures, ({ span }) => span.start < sentence.end)
    const shares = sheet.figures.slice(from, to).filter((figure) => isShare(figure))
    if (shares.length < 3 || (sentence.text.match(ANSWERS)?.length ?? 0) < 2) return []
    const sum = shares.reduce((total, { value }) => total + value, 0)
    const slack = SLACK * shares.length
    if (sum < 100 - slack) return []
    return [
      checkOf('percent-mismatch', 'total', shares, {
        worked: `${shares.map(({ value }) => plainNumber(value)).join(' + ')} = ${plainNumber(sum)} percent`,
        stated: 'shares of one whole, 100 percent',
        agrees: sum <= 100 + slack,
      }),
    ]
  })
}

function isShare(figure: Figure): figure is Figure & { readonly value: number } {
  return figure.unit === 'percent' && figure.form === 'exact' && typeof figure.value === 'number'
}
