import type { ReadText } from '../../read/text.ts'
import { TITLE_NOUNS } from '../../words/title-nouns.ts'
import { WORD_NOUNS } from '../../words/word-nouns.ts'
import type { QuotationMention } from '../mention.ts'
import type { Quotation } from './quotation-chains.ts'

const MARKS = /^["“”„‟«»‹›'‘’‚‛`]+|(?<!["“”„‟«»‹›'‘’‚‛`])["“”„‟«»‹›'‘’‚‛`]+$/gu
/** Words of a title that may be written small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|vs\.?|with)$/u
/** A title's words at most, and those of a phrase that is only set off. */
const LONGEST_TITLE = 10
const LONGEST_PHRASE = 2

/**
 * What quotation marks are there for, by what stands between them and right around them: words with a verb of saying
 * beside them are speech all the same, which is not asked here.
 */
export function useOf({ text }: ReadText, { spans }: Quotation): QuotationMention['use'] {
  const [first, second] = spans
  if (first === undefined || second !== undefined) return 'speech'
  const inside = first.text.replaceAll(MARKS, '').trim()
  const words = inside.split(/\s+/u)
  const before = text.slice(Math.max(0, first.start - 60), first.start)
  const after = text.slice(first.end, first.end + 30)
  const beside = /(?<![\p{L}-])(?<word>[\p{L}-]+),?\s$/u.exec(before)?.groups?.['word']?.toLowerCase() ?? ''
  if (isNickname(words, before, after)) return 'nickname'
  if (isTitle(words, beside, before)) return 'title'
  if (WORD_NOUNS.has(beside) && words.length <= LONGEST_TITLE) return 'scare'
  return isSetOff(inside, words, before, after) ? 'scare' : 'speech'
}

/** The “gift” cost a million: a word or two that a definite noun phrase is made of. */
function isSetOff(inside: string, words: readonly string[], before: string, after: string): boolean {
  const isPart = /\b(?:the|this|that|these|those|its|their|our) $/iu.test(before) && /^ \p{Ll}/u.test(after)
  return isPart && words.length <= LONGEST_PHRASE && /^\p{Ll}/u.test(inside) && !/[.,!?…]$/u.test(inside)
}

/** Ana “Red” Ruiz. */
function isNickname(words: readonly string[], before: string, after: string): boolean {
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{Lu}\p{N}]|^the$/u.test(word)) &&
    /\p{Lu}[\p{L}.’'-]{0,59}\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}/u.test(after)
  )
}

/** “Harbor Lights” after "the film", or by its capitals; a sentence's first word alone tells nothing. */
function isTitle(words: readonly string[], beside: string, before: string): boolean {
  const bare = words.map((word) => word.replaceAll(/(?<![,.!?:;])[,.!?:;]+$/gu, ''))
  if (words.length > LONGEST_TITLE || !/^[\p{Lu}\p{N}]/u.test(bare[0] ?? '')) return false
  const capitals = bare.every((word) => /^[\p{Lu}\p{N}&–—-]/u.test(word) || SMALL.test(word))
  if (!capitals) return false
  if (TITLE_NOUNS.has(beside)) return true
  return bare.length > 1 && !/[!?]$/u.test(words.at(-1) ?? '') && /[\p{L}\p{N}’'] $/u.test(before)
}
