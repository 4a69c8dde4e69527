import { fold } from '../normalize/names.ts'
import type { Span } from '../contract/span.ts'
import type { Problem } from '../contract/finding.ts'
import type { Sheet } from './rule.ts'

const QUOTED =
  /[“"](?<double>[^“”"]+)[”"]|(?<![\p{L}\p{N}])[‘'](?<single>[^‘’']+(?:['’](?=\p{L})[^‘’']+)*)['’](?!\p{L})/gu
/** Fewer words than these in a title's marks are a nickname or an irony as often as somebody's words. */
const FEWEST_WORDS = 3

/** Words that the title puts between quotation marks and the body never has: nobody is on record with them. */
export function headlineQuotations(title: Span, { article }: Sheet): Problem[] {
  const body = `-${fold(article.sentences.map(({ text }) => text).join(' '))}-`
  return [...title.text.matchAll(QUOTED)]
    .filter((match) => {
      const words = fold(match.groups?.['double'] ?? match.groups?.['single'] ?? '')
      return words.split('-').filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS && !body.includes(words)
    })
    .map((match) => ({
      rule: 'headline-unsupported',
      level: 'info',
      message: `the title quotes ${match[0]}, the body never has these words`,
      spans: [{ start: title.start + match.index, end: title.start + match.index + match[0].length, text: match[0] }],
    }))
}
