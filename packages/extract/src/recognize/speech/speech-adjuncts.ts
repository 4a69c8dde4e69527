import type { Word } from '../../read/text.ts'
import { isMedium, isOccasionNoun } from '../../words/occasion-nouns.ts'
import { isTimeWord } from '../clause-words.ts'
import type { Run, SpeechSentence } from './speech-sentence.ts'

/** Times and phrases of place or occasion: "Friday", "in a statement on Monday", "at a rally in Salem,". */
export function skipAdjuncts({ words }: SpeechSentence, at: number): number {
  let end = at
  for (;;) {
    const next = adjunctEnd(words, end, end > at)
    if (next === null) return end
    end = next
  }
}

/** Where one time or occasion ends that starts at `at`; null where none does. */
function adjunctEnd(words: readonly Word[], at: number, follows: boolean): number | null {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined) return null
  if (isTimeWord(word)) return /^['’]/u.test(next?.text ?? '') ? null : at + 1
  if (follows && /^(?:morning|afternoon|evening|night)$/u.test(word.normal)) return at + 1
  const qualifies =
    /^(?:on|last|this|late|early)$/u.test(word.normal) || (!follows && /^(?:just|only)$/u.test(word.normal))
  if (qualifies && isTimeWord(next)) return at + 2
  if (/^(?:last|this)$/u.test(word.normal) && PERIOD.test(next?.normal ?? '')) return at + 2
  return /^(?:in|during|at|via|through|to|of|on)$/u.test(word.normal) ? occasionEnd(words, at) : null
}

const PERIOD = /^(?:week|month|year|night|morning|summer|spring|fall|winter)$/u

/** Whether a noun tells in what form or on what occasion something is said: "statement", "reporters", "Twitter". */
export function isOccasion(word: string): boolean {
  return isOccasionNoun(word) || isMedium(word) || /^(?:reporters|press|phone)$/u.test(word)
}

/** "in a statement", "at a news conference": where the phrase at `at` ends, by its head. */
function occasionEnd(words: readonly Word[], at: number): number | null {
  for (let end = at + 1; end < words.length && end - at < 6; end++) {
    if (!isOccasion(words[end]?.normal ?? '')) continue
    return isOccasion(words[end + 1]?.normal ?? '') ? end + 2 : end + 1
  }
  return null
}

/** The occasion told between two positions: "in a statement". */
export function viaIn({ words }: SpeechSentence, from: number, to: number): Run | null {
  for (let at = from; at < to; at++) {
    if (!/^(?:in|during|at|via|on|through)$/u.test(words[at]?.normal ?? '')) continue
    const end = occasionEnd(words, at)
    if (end !== null && end <= to) return { from: at, to: end }
  }
  return null
}
