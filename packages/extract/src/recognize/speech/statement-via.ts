import { type Extent, overlaps, type Span, slice } from '@factsheet/model'
import type { ReadSentence, ReadText, Word } from '../../read/text.ts'
import { isMedium, isOccasionNoun } from '../../words/occasion-nouns.ts'
import { isFiniteVerb } from './attribution.ts'
import type { ReportedSpeechMention } from '../mention.ts'

/** How many words an occasion's phrase has at most: "in his first interview since the vote". */
const LONGEST = 7

/** The form or occasion in which it was said, where the sentence of the verb tells: "in a statement", "on Twitter". */
export function viaOf(read: ReadText, { content, cue, source, sentence }: ReportedSpeechMention): Span | null {
  if (cue === null) return null
  const taken: readonly Extent[] = [...content, cue, ...(source === null ? [] : [source])]
  const words = (sentenceOf(read, cue, sentence)?.words ?? []).filter(
    (word) => !taken.some((part) => overlaps(part, word)),
  )
  const at = words.findIndex(
    (word, index) => /^(?:in|on|at|during|via|through)$/u.test(word.normal) && endOf(words, index) !== undefined,
  )
  const [first, last] = [words[at], words[endOf(words, at) ?? -1]]
  return first === undefined || last === undefined ? null : slice(read.text, first.start, last.end)
}

/** The sentence that the cue stands in, looked for from where the statement starts. */
function sentenceOf({ sentences }: ReadText, cue: Extent, from: number): ReadSentence | undefined {
  for (let at = Math.max(0, from - 1); at < sentences.length; at++) {
    const sentence = sentences[at]
    if (sentence !== undefined && sentence.end >= cue.end) return sentence
  }
  return undefined
}

/** The position of the noun that ends the phrase which the preposition at `at` opens; undefined where it tells no occasion. */
function endOf(words: readonly Word[], at: number): number | undefined {
  for (let end = at + 1; end <= at + LONGEST; end++) {
    const word = words[end]
    const before = words[end - 1]
    if (word === undefined || before === undefined || word.start - before.end > 1) return undefined
    if (word.tags.has('Punctuation') || word.tags.has('Preposition') || isFiniteVerb(word) || word.normal === 'to')
      return undefined
    if (isMedium(word.normal)) return end === at + 1 ? end : undefined
    if (isOccasionNoun(word.normal) && words[end + 1]?.tags.has('Noun') !== true) return end
  }
  return undefined
}
