import type { Word } from '../../read/text.ts'
import { auxiliary } from '../../words/verb-auxiliaries.ts'
import {
  isConjunction,
  isFiniteVerb,
  isMark,
  isNounLike,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  isTimeWord,
} from '../clause-words.ts'
import { isInnerComma, isLower, opensApposition } from './speech-source-words.ts'
import type { Run } from './speech-sentence.ts'

const LONGEST_SOURCE = 30

/** The noun phrase that starts at `at`, up to the mark, verb or clause where it ends: after "according to", "by", "said". */
export function phraseAfter(words: readonly Word[], at: number, to: number): Run | null {
  const first = words[at]
  if (first === undefined || at >= to) return null
  if (
    isSubjectPronoun(first) &&
    !isNounLike(words[at + 1]) &&
    !/^(?:of|who)$/u.test(words[at + 1]?.normal ?? '') &&
    words[at + 1]?.tags.has('Adjective') !== true
  )
    return { from: at, to: at + 1 }
  let end = at
  while (end < to && end - at < LONGEST_SOURCE && continuesPhrase(words, end, at)) end += 1
  while (end > at && (isPreposition(words[end - 1]) || isConjunction(words[end - 1]) || words[end - 1]?.text === ','))
    end -= 1
  if (
    words[end]?.text === ',' &&
    opensApposition(words, end + 1) &&
    !/^(?:who|which)$/u.test(words[end + 1]?.normal ?? '')
  ) {
    const close = words.findIndex(({ text }, index) => index > end + 1 && /^[,;.:—–“”"]$/u.test(text))
    const stop = Math.min(close === -1 ? words.length : close, to)
    if (stop - end < LONGEST_SOURCE && !words.slice(end, stop).some(isCertainVerb)) return { from: at, to: stop }
  }
  return end > at ? { from: at, to: end } : null
}

/** An auxiliary or a past tense; a word in -s may be a plural. */
function isCertainVerb({ normal, tags }: Word): boolean {
  return auxiliary(normal) !== undefined || (tags.has('PastTense') && !tags.has('Participle'))
}

function continuesPhrase(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at]
  if (word === undefined || (isSubordinator(word) && word.normal !== 'that')) return false
  if (/^(?:['’]s?|&|-|\/|[()%])$/u.test(word.text)) return true
  if (word.text === ',') return isInnerComma(words, at)
  if (isMark(word)) return false
  if (at > first && word.normal === 'to' && words[at + 1]?.tags.has('Infinitive') === true) return false
  if (
    at > first &&
    (isRelative(word) ||
      (isTimeWord(word) && !isLower(words[at + 1])) ||
      /^(?:he|she|they|we|i|it|you)$/u.test(word.normal))
  )
    return false
  if (at > first && /^(?:during|after|before|since)$/u.test(word.normal)) return false
  return at === first || !isFiniteVerb(words, at)
}
