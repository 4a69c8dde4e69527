import { slice } from '../contract/span.ts'
import { placeName, type Rule } from './rule.ts'

/** "the oldest mill in the state", "the only one of its kind in the world": claims that a checker asks a source for. */
const CLAIM =
  /\bthe (?:(?:world|nation|country|state)[’']s )?(?:oldest|largest|biggest|longest|tallest|smallest|busiest|deadliest|fastest|youngest|first|only)(?: \p{Ll}[\p{L}-]*){0,6} (?:in|of) (?:the (?:world|nation|country|state|region|continent|United States)|history|American history|U\.S\. history)\b/giu

/** `superlative`: a first, an only or an oldest of all, to be checked. */
export const superlatives: Rule = (sheet, text) =>
  sheet.article.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(CLAIM)].map((match) => {
      const start = sentence.start + match.index
      const span = slice(text, start, start + match[0].length)
      return {
        rule: 'superlative' as const,
        level: 'info' as const,
        message: `check: “${span.text}” in ${placeName(sheet, span)}`,
        spans: [span],
      }
    }),
  )
