import type { Word } from '../../read/text.ts'
import { contractedAuxiliary } from '../../words/verb-auxiliaries.ts'
import {
  isConjunction,
  isFiniteVerb,
  isMark,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
  isTimeWord,
} from '../clause-words.ts'
import type { CueMention } from '../mention.ts'
import { subjectBefore } from './speech-source.ts'
import { phraseAfter } from './speech-source-after.ts'
import type { SpeechSentence } from './speech-sentence.ts'

/** Where a reported clause ends that starts at `from`: where the writer goes on, or with the sentence. */
export function contentEnd(sentence: SpeechSentence, from: number): number {
  const { words, isQuoted } = sentence
  for (let at = from + 1; at < words.length; at++) {
    if (isQuoted(at) && isQuoted(at - 1)) continue
    // “It was old,” adding that: the comma is within the marks.
    if (
      isQuoted(at - 1) &&
      words[at - 2]?.text === ',' &&
      sentence.cues.some((cue) => cue.use === 'gerund' && cue.start === at)
    )
      return at
    if (opensNext(sentence, at, from)) return trimmed(sentence, at, from)
  }
  return trimmed(sentence, words.length, from)
}

/** Where a reported noun phrase ends: as a clause does, or before another clause, a dash, an -ing form after a comma. */
export function objectEnd(sentence: SpeechSentence, from: number): number {
  const { words, isQuoted } = sentence
  for (let at = from + 1; at < words.length; at++) {
    if (isQuoted(at)) continue
    if (opensNext(sentence, at, from) || leavesObject(words, at, from)) return trimmed(sentence, at, from)
  }
  return trimmed(sentence, words.length, from)
}

function leavesObject(words: SpeechSentence['words'], at: number, from: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined) return false
  if (/^[;:—–]$|^--$/u.test(word.text)) return true
  if (word.text === ',') return next !== undefined && leavesAfterComma(words, at + 1)
  if (/^(?:when|while|after|before|because|until|although|though|during|since|if)$/u.test(word.normal)) return true
  if (word.normal === 'as') return hasVerbSoon(words, at + 1)
  // "criticized the plan and left", but "the times when she acted or spoke".
  if (isConjunction(word) && isFiniteVerb(words, at + 1)) return !holdsVerb(words, from, at)
  const time = /^(?:on|in)$/u.test(word.normal) && isTimeWord(next) ? at + 2 : isTimeWord(word) ? at + 1 : undefined
  return time !== undefined && (words[time] === undefined || /^[.,]$/u.test(words[time].text))
}

function leavesAfterComma(words: SpeechSentence['words'], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.normal === 'including') return false
  return (
    isConjunction(word) ||
    isSubordinator(word) ||
    word.tags.has('Gerund') ||
    /^(?:which|who)$/u.test(word.normal) ||
    isFiniteVerb(words, at) ||
    (isSubjectPronoun(word) && isFiniteVerb(words, at + 1))
  )
}

function holdsVerb(words: SpeechSentence['words'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.normal === 'to' || isFiniteVerb(words, at)) return true
  return false
}

/** "as Ruiz left" is a clause, "as a giveaway" is none. */
function hasVerbSoon(words: SpeechSentence['words'], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    if (words[at] === undefined || isMark(words[at]) || isRelative(words[at])) return false
    if (at > from && isFiniteVerb(words, at)) return true
  }
  return false
}

/** Where a relative clause ends that goes on at `from`: at its comma or dash. */
export function relativeEnd(sentence: SpeechSentence, from: number): number {
  const { words, isQuoted } = sentence
  for (let at = from + 1; at < words.length; at++) {
    if (!isQuoted(at) && (/^[,;:—–-]$|^--$/u.test(words[at]?.text ?? '') || opensNext(sentence, at, from)))
      return trimmed(sentence, at, from)
  }
  return trimmed(sentence, words.length, from)
}

/** The comma at which a clause that opens the sentence ends: the first that a subject with its verb stands after. */
export function firstClauseEnd({ words, isQuoted }: SpeechSentence, from: number): number {
  for (let at = from + 1; at < words.length - 1; at++) {
    // The comma, or the quotation mark after it.
    const comma = isQuoted(at) ? words[at - 1] : words[at]
    if (comma?.text !== ',' || isQuoted(at + 1)) continue
    const source = phraseAfter(words, at + 1, words.length)
    if (source !== null && isVerbAfter(words, source.to)) return at
  }
  return words.length
}

function isVerbAfter(words: SpeechSentence['words'], at: number): boolean {
  const next = words[at]
  if (next === undefined) return false
  return (
    isFiniteVerb(words, at) ||
    contractedAuxiliary(words[at - 1]?.normal ?? '') !== undefined ||
    (next.tags.has('Adverb') && isFiniteVerb(words, at + 1))
  )
}

/** Whether at this word another statement of the writer's own begins: ", but she said", "and warned", ", saying". */
function opensNext({ words, cues }: SpeechSentence, at: number, from: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  const comma = words[at - 1]?.text === ','
  // "said that it was old, but that it would do": more of the same.
  if (words[at + 1]?.normal === 'that' && isConjunction(word)) return false
  if (word.text === ',') return cues.some((cue) => cue.use === 'gerund' && cue.start === at + 1)
  if (word.text === ';') return cues.some((cue) => isFiniteCue(cue) && cue.start > at)
  if (/^(?:but|while|though|although|whereas)$/u.test(word.normal) || (comma && /^(?:and|as)$/u.test(word.normal))) {
    if (
      cues.some(
        (cue) => isFiniteCue(cue) && cue.start > at && cue.start - at < 20 && startsWithSubject(words, at + 1, cue),
      )
    )
      return true
  }
  if (!isConjunction(word)) return false
  const own = cues.findLast((cue) => cue.end <= from)
  if (word.normal === 'and' && own?.kind === 'verb' && opensOwn(words, cues, at, own)) return true
  const next = words[at + 1]?.tags.has('Adverb') === true ? at + 2 : at + 1
  return cues.some(
    (cue) => isFiniteCue(cue) && (cue.start === at + 1 || cue.start === next) && sameTense(words, own, cue),
  )
}

/** How many words a subject has at most that another statement begins with. */
const LONGEST_SUBJECT = 6

/** "Half said it was late and a third said it was early": right behind "and" the subject of a verb in the same tense. */
function opensOwn(words: SpeechSentence['words'], cues: readonly CueMention[], at: number, own: CueMention): boolean {
  const next = cues.find((cue) => cue.start > at + 1)
  if (next === undefined || !isFiniteCue(next) || next.start - at - 1 > LONGEST_SUBJECT) return false
  const subject = subjectBefore(words, next.start, at + 1)
  return subject?.from === at + 1 && words[at + 1]?.tags.has('Verb') !== true && sameTense(words, own, next)
}

function isFiniteCue({ kind, use }: CueMention): boolean {
  return kind === 'verb' && use === 'finite'
}

function startsWithSubject(words: SpeechSentence['words'], from: number, cue: CueMention): boolean {
  const subject = subjectBefore(words, cue.start, from)
  return subject !== null && subject.from - from <= 3
}

/** "said … and warned", but "said it would close and sell": the second is what was said. */
function sameTense(words: SpeechSentence['words'], own: CueMention | undefined, next: CueMention): boolean {
  const [first, second] = [words[own?.head ?? -1], words[next.head]]
  if (own?.use !== 'finite' || first === undefined || second === undefined) return false
  const third = (word: Word): boolean => !word.tags.has('PastTense') && word.normal.endsWith('s')
  return (
    first.tags.has('PastTense') === second.tags.has('PastTense') &&
    third(first) === third(second) &&
    next.start === next.head
  )
}

/** Marks at the end are none of the content unless they close a quotation, or a bracket that opens in it. */
function trimmed({ words, isQuoted }: SpeechSentence, to: number, from: number): number {
  let end = to
  while (end > from + 1 && isMark(words[end - 1]) && !isQuoted(end - 1) && !closesOwn(words, end - 1, from)) end -= 1
  return end
}

function closesOwn(words: SpeechSentence['words'], at: number, from: number): boolean {
  const mark = words[at]?.text ?? ''
  return mark === '%' || (mark === ')' && words.slice(from, at).some(({ text }) => text === '('))
}
