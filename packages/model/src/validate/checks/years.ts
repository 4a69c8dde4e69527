import type { Figure } from '../../contract/figure.ts'
import { slice } from '../../contract/span.ts'
import { readNumber } from '../../normalize/numbers.ts'
import type { Check } from './check.ts'
import { sentenceIndex, type Sheet } from '../rule.ts'

const COUNT = String.raw`(?<count>\d{1,4}|\p{Ll}+(?:-\p{Ll}+)?)`
/** "in 1902, 120 years ago" */
const AGO = new RegExp(
  String.raw`\b(?:in|since) (?<year>1[5-9]\d\d|20\d\d),? (?:(?<about>about|some|nearly|almost|more than|over) )?${COUNT} years ago\b`,
  'giu',
)
/** "from 1999 to 2007, a span of 10 years" */
const SPAN = new RegExp(
  String.raw`\bfrom (?<from>1[5-9]\d\d|20\d\d) (?:to|until|through) (?<to>1[5-9]\d\d|20\d\d),? (?:(?:a (?:span|period|total|term|reign|run|career)) of|or|for|a total of|in all) (?:(?<about>about|some|nearly|almost|more than|over) )?${COUNT} years\b`,
  'giu',
)
/** "born in 1950 and died in 2020, lived to be 80" */
const LIFE =
  /\bborn (?:on |in )?(?:\p{Lu}[\p{L}.]+ )?(?:\d{1,2},? )?(?:in )?(?<from>1[5-9]\d\d|20\d\d)\b[^.;]{0,60}?\b(?:died|was killed|passed away) (?:on |in )?(?:\p{Lu}[\p{L}.]+ )?(?:\d{1,2},? )?(?:in )?(?<to>1[5-9]\d\d|20\d\d),? [^.;\d]{0,30}?\b(?:at|aged|age|to be|to) (?:age |the age of )?(?<count>\d{1,3})\b/giu

/** Spans of years and what they are said to be: years to publication, from year to year, a life. */
export function years(sheet: Sheet, text: string): Check[] {
  const published = Number(sheet.article.published?.date.slice(0, 4) ?? Number.NaN)
  return [
    ...told(sheet, text, AGO, 'years', ({ year }) => [Number(year), published]),
    ...told(sheet, text, SPAN, 'years', ({ from, to }) => [Number(from), Number(to)]),
    ...told(sheet, text, LIFE, 'age', ({ from, to }) => [Number(from), Number(to)]),
  ]
}

type Groups = Readonly<Record<string, string | undefined>>

function told(
  sheet: Sheet,
  text: string,
  pattern: RegExp,
  kind: 'years' | 'age',
  ends: (groups: Groups) => readonly [number, number],
): Check[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups: Groups = match.groups ?? {}
    const [from, to] = ends(groups)
    const count = readNumber(groups['count'] ?? '')
    if (count === null || !(to >= from) || sentenceIndex(sheet, { start: match.index }) === -1) return []
    const span = slice(text, match.index, match.index + match[0].length)
    const length = to - from
    // A year begun and a year ended count as people like; a rounded one may be a tenth off.
    const off = groups['about'] === undefined ? (count % 10 === 0 && count >= 50 ? 2 : 1) : Math.max(2, count / 10)
    return [
      {
        rule: kind === 'age' ? 'age-birth-year' : 'years-mismatch',
        kind,
        spans: [span],
        facts: within(sheet, span).map(({ id }) => id),
        worked: `${from} to ${to} = ${kind === 'age' ? `${length - 1} or ${length}` : length} years`,
        stated: `${count}`,
        agrees: Math.abs(length - count) <= off && (kind !== 'age' || count <= length),
      },
    ]
  })
}

function within(sheet: Sheet, { start, end }: { start: number; end: number }): readonly Figure[] {
  return sheet.figures.filter(({ span }) => span.start >= start && span.end <= end)
}
