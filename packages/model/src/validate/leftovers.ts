import { slice } from '../contract/span.ts'
import { placeName, type Rule, type Sheet } from './rule.ts'

/** What a writer leaves to be filled in: "TK", "XX million", "[NAME]", "TBD". */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}.&-])(?:TK(?:TK)*(?= \p{Ll}|[.,;)])|X{2,}(?= (?:million|billion|percent|people|dollars|years|miles)\b)|\[(?:TK|XX+|NAME|AGE|DATE|CHECK|TITLE|NUMBER)\]|TBD(?= \p{Ll}|[.,;)]))/gu
/** The marks that version control leaves between two texts. */
const MARKER = /^(?:<{7}|={7}|>{7})(?: .*)?$/gmu
/** Words that are doubled by a slip; "that that" and "had had" may stand. */
const DOUBLED =
  /(?<![\p{L}\p{N}’'-])(?<word>the|a|an|of|to|in|on|for|and|is|was|will|be|are|were|by|with|at|from|as|or|its|their|his|he|they|we|this|it)\s+\k<word>(?![\p{L}\p{N}’'-])/giu

/** `placeholder`, `doubled-word`: what was left in the text by those who wrote it. */
export const leftovers: Rule = (sheet, text) => [
  ...inSentences(sheet, text, PLACEHOLDER, (words) => ({
    rule: 'placeholder',
    message: `left to be filled in: “${words}”`,
  })),
  ...[...text.matchAll(MARKER)].map((match) => ({
    rule: 'placeholder' as const,
    level: 'error' as const,
    message: `a mark of version control stands in the text: “${match[0]}”`,
    spans: [slice(text, match.index, match.index + match[0].length)],
  })),
  ...inSentences(sheet, text, DOUBLED, (words) =>
    isMeant(words) ? undefined : { rule: 'doubled-word', message: `a word stands twice: “${words}”` },
  ),
]

/** "In in" may begin a name; "A a" and capitals inside are none of a slip. */
function isMeant(words: string): boolean {
  const second = words.split(/\s+/u)[1] ?? ''
  return /^\p{Lu}/u.test(second)
}

interface Told {
  readonly rule: 'placeholder' | 'doubled-word'
  readonly message: string
}

function inSentences(sheet: Sheet, text: string, pattern: RegExp, tell: (words: string) => Told | undefined) {
  return sheet.article.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const told = tell(match[0])
      if (told === undefined) return []
      const start = sentence.start + match.index
      const span = slice(text, start, start + match[0].length)
      return [
        {
          rule: told.rule,
          level: 'warning' as const,
          message: `${told.message} in ${placeName(sheet, span)}`,
          spans: [span],
        },
      ]
    }),
  )
}
