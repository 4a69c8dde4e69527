import { type Check, checkOf } from './check.ts'
import { sentenceOf, type Sheet } from '../rule.ts'

const VOTED = /\b(?:voted|vote|approved|rejected|passed)\b/iu
const MEMBERS =
  /\b(?<all>all )?(?:(?<digits>\d{1,3})|(?<word>five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen))(?: |-)(?:members?|senators|commissioners|councilors|councillors|council members|trustees|justices|judges|selectmen|legislators|lawmakers)\b/giu
const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fifteen: 15,
  }),
)

/** "voted 9-4, with all 15 members present": the votes and who could cast them. */
export function votes(sheet: Sheet): Check[] {
  return sheet.figures.flatMap((pair) => {
    const sentence = sentenceOf(sheet, pair.span)
    if (pair.form !== 'pair' || !Array.isArray(pair.value) || sentence === undefined || !VOTED.test(sentence.text))
      return []
    const [a, b] = pair.value
    const found = [...sentence.text.matchAll(MEMBERS)][0]
    const members = Number(found?.groups?.['digits'] ?? WORDS.get(found?.groups?.['word']?.toLowerCase() ?? ''))
    if (found === undefined || !(members > 0) || pair.unit !== 'count') return []
    const sum = a + b
    // Who is absent casts no vote, unless all were there.
    const isFull = found.groups?.['all'] !== undefined
    if (!isFull && sum <= members) return []
    const start = sentence.start + found.index
    const told = { start, end: start + found[0].length, text: found[0] }
    const check = checkOf('sum-mismatch', 'vote', [pair], {
      worked: `${a} + ${b} = ${sum} votes`,
      stated: found[0],
      agrees: sum === members,
    })
    return [{ ...check, spans: [pair.span, told] }]
  })
}
