import { slice } from '../contract/span.ts'
import { placeName, type Rule } from './rule.ts'

/** Digits in groups or in a row, more of them than a double keeps (17) at the least. */
const LONG = /\d(?:[\d,]*\d){17,}/gu

/** Characters of a number that a message shows. */
const SHOWN = 24

/**
 * `number-too-large`: a number of more digits than arithmetic keeps, whose value is rounded, or missing from some three
 * hundred digits on.
 */
export const largeNumbers: Rule = (sheet, text) =>
  sheet.article.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(LONG)].flatMap((match) => {
      const digits = match[0].replaceAll(',', '')
      const value = Number(digits)
      if (Number.isFinite(value) && BigInt(digits) === BigInt(value)) return []
      const start = sentence.start + match.index
      const span = slice(text, start, start + match[0].length)
      const words = span.text.length > SHOWN ? `${span.text.slice(0, SHOWN)}…` : span.text
      const kept = Number.isFinite(value) ? 'its value is rounded' : 'it has no value'
      return [
        {
          rule: 'number-too-large' as const,
          level: 'warning' as const,
          message: `“${words}” has ${digits.length} digits, more than arithmetic keeps: ${kept}, in ${placeName(sheet, span)}`,
          spans: [span],
        },
      ]
    }),
  )
