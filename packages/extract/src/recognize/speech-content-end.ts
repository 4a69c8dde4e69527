import { isConjunction, isFiniteVerb, isMark, isSubordinator, isTimeWord } from './clause-words.ts'
import type { CueMention } from './mention.ts'
import { subjectBefore } from './speech-source.ts'
import type { SpeechSentence } from './speech-sentence.ts'

/** Where a reported clause ends that starts at `from`: where the writer goes on, or with the sentence. */
export function contentEnd(sentence: SpeechSentence, from: number): number {
  const { words, isQuoted } = sentence
  for (let at = from + 1; at < words.length; at++) {
    if (isQuoted(at) && isQuoted(at - 1)) continue
    if (opensNext(sentence, at, from)) return trimmed(sentence, at, from)
  }
  return trimmed(sentence, words.length, from)
}

/** Where a reported noun phrase ends: as a clause does, or before another clause, a time, an -ing form after a comma. */
export function objectEnd(sentence: SpeechSentence, from: number): number {
  const { words, isQuoted } = sentence
  for (let at = from + 1; at < words.length; at++) {
    if (isQuoted(at)) continue
    const [word, next] = [words[at], words[at + 1]]
    if (opensNext(sentence, at, from)) return trimmed(sentence, at, from)
    if (/^[;:]$/u.test(word?.text ?? '')) return trimmed(sentence, at, from)
    if (
      word?.text === ',' &&
      next !== undefined &&
      (isConjunction(next) || isSubordinator(next) || next.tags.has('Gerund') || /^(?:which|who)$/u.test(next.normal))
    )
      return trimmed(sentence, at, from)
    if (/^(?:when|while|after|before|because|until|although|though|during|since|if)$/u.test(word?.normal ?? ''))
      return trimmed(sentence, at, from)
    if (isConjunction(word) && isFiniteVerb(words, at + 1)) return trimmed(sentence, at, from)
    if (word?.normal === 'on' && isTimeWord(next)) return trimmed(sentence, at, from)
    if (isTimeWord(word) && (next === undefined || isMark(next))) return trimmed(sentence, at, from)
  }
  return trimmed(sentence, words.length, from)
}

/** Whether at this word another statement of the writer's own begins: ", but she said", "and warned", ", saying". */
function opensNext({ words, cues }: SpeechSentence, at: number, from: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  const comma = words[at - 1]?.text === ','
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
  return cues.some((cue) => isFiniteCue(cue) && cue.start === at + 1 && sameTense(words, own, cue))
}

function isFiniteCue({ kind, use }: CueMention): boolean {
  return kind === 'verb' && use === 'finite'
}

function startsWithSubject(words: SpeechSentence['words'], from: number, cue: CueMention): boolean {
  const subject = subjectBefore(words, cue.start, from)
  return subject !== null && subject.from - from <= 1
}

/** "said … and warned", but "said it would close and sell": the second is what was said. */
function sameTense(words: SpeechSentence['words'], own: CueMention | undefined, next: CueMention): boolean {
  const [first, second] = [words[own?.head ?? -1], words[next.head]]
  if (own?.use !== 'finite' || first === undefined || second === undefined) return false
  return first.tags.has('PastTense') === second.tags.has('PastTense') && next.start === next.head
}

/** Marks at the end are none of the content unless they close a quotation. */
function trimmed({ words, isQuoted }: SpeechSentence, to: number, from: number): number {
  let end = to
  while (end > from + 1 && isMark(words[end - 1]) && !isQuoted(end - 1) && !/^[)%]$/u.test(words[end - 1]?.text ?? ''))
    end -= 1
  return end
}
