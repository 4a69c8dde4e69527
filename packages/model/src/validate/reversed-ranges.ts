import { slice } from '../contract/span.ts'
import { placeName, type Rule } from './rule.ts'

/** Between the ends of a range. */
const TO = /^,? ?(?:to|through|until|till|and|-|–|—) ?$/u

/** "The trial began in May 2021 and ended in March 2020." */
const BEGAN = /\b(?:began|begun|started|opened|launched|was born|were born)\b[^.;]{0,20} (?:in|on) $/u
const ENDED = /^,? and (?:was |were )?(?:ended|closed|finished|concluded|stopped|over|completed|died) (?:in|on) $/u
const REACH = 60

/** `range-reversed`: "from 2018 to 2015" ends before it begins. */
export const reversedRanges: Rule = (sheet, text) =>
  sheet.times.flatMap((first, index) => {
    const second = sheet.times[index + 1]
    if (first.interval?.start == null || second?.interval?.end == null) return []
    if (first.interval.start <= second.interval.end) return []
    const started = BEGAN.test(text.slice(Math.max(0, first.span.start - REACH), first.span.start))
    const isTold = started && ENDED.test(text.slice(first.span.end, second.span.start))
    const opener = /\b(?<word>from|between) $/u.exec(text.slice(0, first.span.start))?.groups?.['word']
    const joiner = TO.exec(text.slice(first.span.end, second.span.start))?.[0].trim()
    // Tight between two dates, a dash is "to" by itself.
    const isTight = /^[-–—]$/u.test(text.slice(first.span.end, second.span.start))
    const isRange = opener !== undefined && joiner !== undefined && (joiner === 'and') === (opener === 'between')
    if (!isRange && !isTight && !isTold) return []
    const span = slice(text, first.span.start, second.span.end)
    return [
      {
        rule: 'range-reversed',
        level: 'warning' as const,
        message: `“${opener === undefined ? '' : `${opener} `}${span.text}” ends before it begins: read ${first.edtf ?? first.interval.start} and ${second.edtf ?? second.interval.end} in ${placeName(sheet, span)}`,
        spans: [first.span, second.span],
        facts: [first.id, second.id],
      },
    ]
  })
