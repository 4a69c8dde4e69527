import {
  isConjunction,
  isFiniteVerb,
  isMark,
  isPreposition,
  isRelative,
  isSubjectPronoun,
  isSubordinator,
} from '../clause-words.ts'
import type { CueMention } from '../mention.ts'
import { contentAfter } from './speech-content.ts'
import { groupStart } from './speech-frames.ts'
import { takesOf } from './speech-lexicon.ts'
import type { Run, SpeechDraft, SpeechSentence } from './speech-sentence.ts'
import { subjectBefore } from './speech-source.ts'
import { phraseAfter } from './speech-source-after.ts'

/** "his claim that sales doubled", "the claim by the firm that …", "the firm issued a statement that …". */
export function nominal(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  const { words } = sentence
  if (cue.kind !== 'noun' || isMark(words[cue.end])) return null
  const owner = words[cue.end]?.normal === 'by' ? phraseAfter(words, cue.end + 1, words.length) : null
  const found = contentAfter(sentence, owner?.to ?? cue.end, takesOf(sentence, cue), true)
  const source = owner ?? possessor(words, cue.start) ?? giver(words, cue.start)
  if (found === null || source === null) return null
  const { from, to } = found.content
  return { cue, content: [{ from, to: Math.min(to, subjectEnd(sentence, cue, from)) }], source, via: null }
}

/** "His claim that sales doubled drew laughter": where the clause of a noun that is the sentence's subject ends. */
function subjectEnd({ words }: SpeechSentence, cue: CueMention, from: number): number {
  const isSubject = words.slice(0, cue.start).every((_, at) => !isFiniteVerb(words, at) && !isMark(words[at]))
  const own = words.findIndex((_, at) => at > from && isFiniteVerb(words, at))
  if (!isSubject || own === -1) return words.length
  for (let at = own + 1; at < words.length; at++) {
    const before = words[at - 1]
    if (isMark(words[at]) || isConjunction(words[at]) || isRelative(words[at]) || isSubordinator(words[at])) break
    if (isFiniteVerb(words, at) && before?.tags.has('Noun') === true && !isSubjectPronoun(before)) return at
  }
  return words.length
}

const GIVES = /^(?:gave|gives|issued|issues|made|makes|published|released|releases|repeated|repeats|sent)$/u

/** "the firm issued a statement": who gives it. */
function giver(words: SpeechSentence['words'], at: number): Run | null {
  const verb = words.findLastIndex(({ normal }, index) => index < at && at - index <= 3 && GIVES.test(normal))
  const isObject = verb !== -1 && words[verb + 1]?.tags.has('Determiner') === true
  return isObject ? subjectBefore(words, groupStart(words, verb), 0) : null
}

/** "his", "the mayor's" before a noun and its adjectives. */
function possessor(words: SpeechSentence['words'], at: number): Run | null {
  for (let back = at - 1; back >= 0 && at - back < 4; back--) {
    const word = words[back]
    if (word === undefined) return null
    if (/^(?:his|her|their|its|my|our)$/u.test(word.normal)) return { from: back, to: back + 1 }
    if (/^['’]s?$/u.test(word.text)) {
      const from = ownerStart(words, back)
      return from < back ? { from, to: back } : null
    }
    if (!word.tags.has('Adjective') && !word.tags.has('Noun')) return null
  }
  return null
}

/** The first word of the name or noun phrase before 's: no preposition, verb or mark is in it. */
function ownerStart(words: SpeechSentence['words'], end: number): number {
  let start = end
  while (start > 0) {
    const word = words[start - 1]
    if (
      isMark(word) ||
      isPreposition(word) ||
      isConjunction(word) ||
      isRelative(word) ||
      isFiniteVerb(words, start - 1)
    )
      break
    start -= 1
  }
  return start
}
