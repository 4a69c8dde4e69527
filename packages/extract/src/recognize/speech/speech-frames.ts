import {
  isConjunction,
  isFiniteVerb,
  isMark,
  isNounLike,
  isPreposition,
  isRelative,
  isSubjectPronoun,
} from '../clause-words.ts'
import type { Word } from '../../read/text.ts'
import { contractedAuxiliary } from '../../words/verb-auxiliaries.ts'
import type { CueMention } from '../mention.ts'
import { contentAfter } from './speech-content.ts'
import { contentEnd, firstClauseEnd } from './speech-content-end.ts'
import { takesOf } from './speech-lexicon.ts'
import { lastQuoted } from './speech-parentheses.ts'
import type { Run, SpeechDraft, SpeechSentence } from './speech-sentence.ts'
import { phraseStart, subjectBefore } from './speech-source.ts'
import { phraseAfter } from './speech-source-after.ts'

/** What a frame may look at: words from `from` on, and the statements found before it in the sentence. */
export interface Room {
  readonly from: number
  readonly before: readonly SpeechDraft[]
}

/** "Ruiz said (that) the bridge was closed", "and warned that", ", saying", "to accuse". */
export function cueFirst(sentence: SpeechSentence, cue: CueMention, room: Room): SpeechDraft | null {
  if (cue.kind !== 'verb' || cue.use === 'passive' || cue.use === 'participle') return null
  const { words } = sentence
  // “It was closed,” said Ruiz: what follows is who speaks.
  if (sentence.isQuoted(cue.start - 1) && cue.use === 'finite') return null
  const at = words[cue.end]?.text === ':' ? cue.end + 1 : cue.end
  const found = contentAfter(sentence, at, takesOf(sentence, cue))
  if (found === null) return null
  if (cue.use === 'gerund' && opensSentence(sentence, cue)) return leading(sentence, cue, found.content)
  const source = cue.use === 'finite' ? finiteSource(sentence, cue, room) : otherSource(sentence, cue, room)
  // Whom the writer speaks to says nothing: "You can call it what you want".
  if (source === null || words[source.from]?.normal === 'you' || !maySpeak(words, source)) return null
  return { cue, content: [withinClause(sentence, source, found.content)], source, via: found.via }
}

/** Whether a phrase could name a speaker: it has a noun, a pronoun or a number, and no preposition opens it. */
function maySpeak(words: SpeechSentence['words'], { from, to }: Run): boolean {
  const own = words.slice(from, to)
  const opensOther = isPreposition(own[0]) && own[1]?.tags.has('Value') !== true
  if (opensOther || own[0]?.normal === 'there') return false
  return own.some((word) => isNounLike(word) || isSubjectPronoun(word) || isRelative(word) || word.tags.has('Pronoun'))
}

/** A clause that "while" or "as" opens ends at the comma before the main one: "While Ruiz says it is safe, few believe it". */
function withinClause(sentence: SpeechSentence, source: Run, content: Run): Run {
  const [before, opener] = [2, 1].map((back) => sentence.words[source.from - back]?.normal ?? '')
  const isNowThat = before === 'now' && opener === 'that'
  if (!isNowThat && !/^(?:while|as|though|although|when|if|after|because|since|before)$/u.test(opener ?? ''))
    return content
  return { from: content.from, to: Math.min(content.to, firstClauseEnd(sentence, content.from)) }
}

/** "After saying that …, she left": opened by a preposition or nothing. */
function opensSentence({ words }: SpeechSentence, { start }: CueMention): boolean {
  return (
    start === 0 ||
    (start === 1 && /^(?:after|before|while|by|in|when|without|despite|besides)$/u.test(words[0]?.normal ?? ''))
  )
}

/** The subject of the main clause after the comma is whose words stand before it. */
function leading(sentence: SpeechSentence, cue: CueMention, content: Run): SpeechDraft | null {
  const to = firstClauseEnd(sentence, content.from)
  const source = phraseAfter(sentence.words, to + 1, sentence.words.length)
  if (to >= sentence.words.length || source === null) return null
  return { cue, content: [{ from: content.from, to: Math.min(content.to, to) }], source, via: null }
}

function finiteSource(sentence: SpeechSentence, cue: CueMention, room: Room): Run | null {
  const { words } = sentence
  const quoted = lastQuoted(sentence, cue.start) + 1
  // "Ruiz, who described it as a gift, said": the subject of the second stands before the first.
  const again = words[cue.start - 1]?.text === ',' ? subjectBefore(words, cue.start, quoted) : null
  const subject = subjectBefore(words, cue.start, Math.max(room.from, quoted)) ?? again
  if (subject === null) return followsConjunction(words, cue.start) ? shared(sentence, cue, room) : null
  return isObject(sentence, subject, cue) ? null : (antecedent(words, subject) ?? subject)
}

/** "and warned", "and instead blames". */
function followsConjunction(words: SpeechSentence['words'], at: number): boolean {
  const before = words[at - 1]
  return isConjunction(before) || (before?.tags.has('Adverb') === true && isConjunction(words[at - 2]))
}

/** "a letter that says": the letter; "nurses who say": nurses, with the pronoun. Who "Ruiz, who" is, the article's people tell. */
function antecedent(words: SpeechSentence['words'], { from }: Run): Run | null {
  const before = words[from - 1]
  // A capital is a name's, but at the start of a sentence.
  const isCommon = /^[\p{Ll}%]/u.test(before?.text ?? '') || (from === 1 && before?.tags.has('Plural') === true)
  if (words[from]?.normal === 'who' && isCommon) {
    const start = phraseStart(words, from, 0)
    return start < from && isNounLike(words[from - 1]) ? { from: start, to: from + 1 } : null
  }
  if (!/^(?:that|which)$/u.test(words[from]?.normal ?? '')) return null
  const to = words[from - 1]?.text === ',' ? from - 1 : from
  const start = phraseStart(words, to, 0)
  return start < to ? { from: start, to } : null
}

/** "took questions from veterans invited to speak": a phrase that another verb has for its object. */
function isObject({ words, cues }: SpeechSentence, { from }: Run, cue: CueMention): boolean {
  if (cue.start !== cue.head || isSubjectPronoun(words[from]) || isRelative(words[from])) return false
  if (cues.some(({ end }) => end === from)) return false
  return isFiniteVerb(words, from - 1) || (isPreposition(words[from - 1]) && from > 1)
}

/** Of "a tweet attacking the judge" the noun before, of ", saying" and "to accuse" the subject of the verb before. */
function otherSource(sentence: SpeechSentence, cue: CueMention, room: Room): Run | null {
  const { words } = sentence
  const before = words[cue.start - 1]
  // "It goes without saying that".
  if (before?.normal === 'without') return null
  if (cue.use === 'gerund' && isNounLike(before) && !isMark(before)) {
    const from = phraseStart(words, cue.start, room.from)
    // "tweets sent in 2013 denouncing it", "a letter to senators opposing it": whoever sent them.
    const isPhrase = from < cue.start && !isPreposition(words[from]) && !words[from]?.tags.has('Value')
    if (isPhrase && cue.lemma !== 'say') return { from, to: cue.start }
  }
  return shared(sentence, cue, room)
}

/** The source of the statement before, or the subject of the nearest verb: "Ruiz praised the plan, saying". */
function shared({ words, isQuoted }: SpeechSentence, cue: CueMention, { before }: Room): Run | null {
  const last = before.at(-1)
  if (last !== undefined && last.content.every(({ to }) => to <= cue.start)) return last.source
  for (let at = cue.start - 1; at >= 0; at--) {
    if (isQuoted(at)) continue
    // "She’s late but concedes": subject and verb in one word.
    if (contractedAuxiliary(words[at]?.normal ?? '') !== undefined) return { from: at, to: at + 1 }
    if (!isFiniteVerb(words, at)) continue
    const subject = subjectBefore(words, groupStart(words, at), 0)
    if (subject === null || isRelative(words[subject.from])) continue
    return subject
  }
  return null
}

/** The first word of a verb with its auxiliaries and adverbs. */
export function groupStart(words: SpeechSentence['words'], at: number): number {
  let start = at
  while (start > 0 && (isFiniteVerb(words, start - 1) || words[start - 1]?.tags.has('Adverb') === true)) start -= 1
  return start
}

/** "The plan was described by Ruiz as a gift", "He was told that the road was closed", "Prices are expected to fall". */
export function passive(sentence: SpeechSentence, cue: CueMention, room: Room): SpeechDraft | null {
  if (cue.kind !== 'verb' || (cue.use !== 'passive' && cue.use !== 'participle')) return null
  const { words } = sentence
  if (cue.use === 'participle' && isReduced(words[cue.start - 1])) return asked(sentence, cue)
  const takes = takesOf(sentence, cue)
  const by = words[cue.end]?.normal === 'by' ? phraseAfter(words, cue.end + 1, words.length) : null
  const subject = subjectBefore(words, cue.start, room.from)
  if (subject === null) return null
  if (by !== null && takes.has('noun')) {
    if (!maySpeak(words, by)) return null
    const goesOn = /^(?:as|for)$/u.test(words[by.to]?.normal ?? '')
    const rest = goesOn ? [{ from: by.to, to: contentEnd(sentence, by.to) }] : []
    return { cue, content: [subject, ...rest], source: by, via: null }
  }
  if (cue.use !== 'passive') return null
  if (takes.has('hearer')) return told(sentence, cue, by)
  if (words[cue.end]?.normal !== 'to') return null
  if (!takes.has('clause')) return null
  return { cue, content: [subject, { from: cue.end, to: contentEnd(sentence, cue.end) }], source: null, via: null }
}

/** "He was told that the road was closed", "Residents were urged by the town to leave". */
function told(sentence: SpeechSentence, cue: CueMention, by: Run | null): SpeechDraft | null {
  const from = by?.to ?? cue.end
  if (!/^(?:that|to|whether|if|how|why|what)$/u.test(sentence.words[from]?.normal ?? '')) return null
  return { cue, content: [{ from, to: contentEnd(sentence, from) }], source: by, via: null }
}

function isReduced(before: Word | undefined): boolean {
  return before === undefined || /^(?:when|if|as)$/u.test(before.normal)
}

/** "Asked whether it was safe, she smiled": nobody is named who asked, or after "by". */
function asked(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  const { words } = sentence
  if (cue.lemma !== 'ask' && cue.lemma !== 'ask about') return null
  const source = words[cue.end]?.normal === 'by' ? phraseAfter(words, cue.end + 1, words.length) : null
  const from = source?.to ?? cue.end
  if (!/^(?:about|if|whether|to|how|why|what|who|where|when|which|for)$/u.test(words[from]?.normal ?? '')) return null
  const to = Math.min(firstClauseEnd(sentence, from), contentEnd(sentence, from))
  return { cue, content: [{ from, to }], source, via: null }
}
