import { slice } from '../contract/span.ts'
import { placeName, type Rule } from './rule.ts'

/** Between the ends of a range. */
const TO = /^,? ?(?:to|through|until|till|and|-|–|—) ?$/u

/** `range-reversed`: "from 2018 to 2015" ends before it begins. */
export const reversedRanges: Rule = (sheet, text) =>
  sheet.times.flatMap((first, index) => {
    const second = sheet.times[index + 1]
    if (first.interval?.start == null || second?.interval?.end == null) return []
    if (first.interval.start <= second.interval.end) return []
    const opener = /\b(?<word>from|between) $/u.exec(text.slice(0, first.span.start))?.groups?.['word']
    const joiner = TO.exec(text.slice(first.span.end, second.span.start))?.[0].trim()
    if (opener === undefined || joiner === undefined || (joiner === 'and') !== (opener === 'between')) return []
    const span = slice(text, first.span.start, second.span.end)
    return [
      {
        rule: 'range-reversed',
        level: 'warning' as const,
        message: `“${opener} ${span.text}” ends before it begins: read ${first.edtf ?? first.interval.start} and ${second.edtf ?? second.interval.end} in ${placeName(sheet, span)}`,
        spans: [first.span, second.span],
        facts: [first.id, second.id],
      },
    ]
  })
