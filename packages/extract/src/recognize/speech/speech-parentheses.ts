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
import { skipAdjuncts } from './speech-adjuncts.ts'
import { contentEnd, objectEnd, relativeEnd } from './speech-content-end.ts'
import { takesOf } from './speech-lexicon.ts'
import type { Run, SpeechDraft, SpeechSentence } from './speech-sentence.ts'
import { phraseStart, subjectBefore } from './speech-source.ts'
import { opensApposition } from './speech-source-words.ts'
import { phraseAfter } from './speech-source-after.ts'

/** "Few came, according to the clerk", "According to the clerk, few came". */
export function accordingTo(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  const { words } = sentence
  const source = phraseAfter(words, cue.end, words.length)
  if (source === null) return null
  // "He stayed, because according to Ruiz, it was late": the clause after it alone.
  const opens = isSubordinator(words[cue.start - 1]) || isConjunction(words[cue.start - 1])
  const first = opens ? null : trimRun(sentence, { from: 0, to: cue.start })
  const rest =
    words[source.to]?.text === ','
      ? trimRun(sentence, { from: source.to + 1, to: contentEnd(sentence, source.to) })
      : null
  const goesOn =
    rest !== null &&
    (first === null || !/^(?:who|which|and|but|where|when|while)$/u.test(words[rest.from]?.normal ?? ''))
  const content = [...(first === null ? [] : [first]), ...(goesOn ? [rest] : [])]
  return content.length === 0 ? null : { cue, content, source, via: null }
}

/** "The bridge was closed, officials said", "The bridge, officials said, was closed", "…, said Ruiz". */
export function parenthetical(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  const { words } = sentence
  const takes = takesOf(sentence, cue)
  if (cue.kind !== 'verb' || cue.use !== 'finite' || !(takes.has('clause') || takes.has('that'))) return null
  // "In 2019, Ruiz agreed to sell the bridge, …": the infinitive is what is said.
  if (takes.has('to') && words[cue.end]?.normal === 'to') return null
  const source = parenthesisSource(sentence, cue)
  if (source === null || words[source.from]?.normal === 'you') return null
  const opens = Math.min(source.from, cue.start)
  const hearer =
    takes.has('hearer') && source.from < cue.start ? phraseAfter(words, cue.end, words.length)?.to : undefined
  const after = tailEnd(sentence, Math.max(hearer ?? 0, source.to, cue.end))
  const close = words[after]
  if (close !== undefined && !/^[,.;—–!?]$/u.test(close.text)) return null
  // "As Ruiz noted, the bridge is old."
  if (words[opens - 1]?.normal === 'as' && opens <= 2 && close?.text === ',') {
    const rest = trimRun(sentence, { from: after + 1, to: contentEnd(sentence, after) })
    return rest === null ? null : { cue, content: [rest], source, via: null }
  }
  const first = trimRun(sentence, { from: 0, to: opens })
  if (first === null || !isClausal(sentence, first, close?.text === ',' && source.from < cue.start)) return null
  const rest =
    close?.text === ',' && !isAside(words, after + 1, cue, source)
      ? restAfter(sentence, after + 1, isSubordinator(words[first.from]))
      : null
  // "In Salem, Ruiz said, “We …”": only what is quoted is said.
  if (rest !== null && sentence.isQuoted(rest.from) && /^\p{Lu}/u.test(words[rest.from + 1]?.text ?? '')) return null
  return { cue, content: rest === null ? [first] : [first, rest], source, via: null }
}

/** "…, said Ruiz, a farmer who …": the phrase after the comma tells of the speaker. */
function isAside(words: SpeechSentence['words'], at: number, cue: CueMention, source: Run): boolean {
  return source.from > cue.start && opensApposition(words, at)
}

/** Where the words end that say when and where: "said Tuesday in Salem", "told reporters in June 2012". */
function tailEnd(sentence: SpeechSentence, from: number): number {
  const { words } = sentence
  let end = skipAdjuncts(sentence, from)
  if (!isPreposition(words[end])) return end
  while (end < words.length && !isMark(words[end]) && !isFiniteVerb(words, end) && !isSubordinator(words[end])) end += 1
  return end
}

/** The subject before the verb where a comma or quotation mark is before both, else the phrase after it: "said Ruiz". */
function parenthesisSource(sentence: SpeechSentence, cue: CueMention): Run | null {
  const { words, isQuoted } = sentence
  const isSetOff = (at: number): boolean =>
    words[at - 1]?.text === ',' || isQuoted(at - 1) || (at <= 2 && words[at - 1]?.normal === 'as')
  const before = isQuoted(cue.start - 1) ? null : subjectBefore(words, cue.start, lastQuoted(sentence, cue.start) + 1)
  if (before !== null && isSetOff(before.from)) return before
  const hears = takesOf(sentence, cue).has('hearer')
  const opens = isPreposition(words[cue.end]) || words[cue.end]?.normal === 'that'
  const inverts = isSetOff(cue.start) && cue.start === cue.head && !hears && !opens
  return inverts ? phraseAfter(words, cue.end, words.length) : null
}

/** The position of the last quoted word before `at`; -1 where there is none. */
export function lastQuoted({ isQuoted }: SpeechSentence, at: number): number {
  let back = at - 1
  while (back >= 0 && !isQuoted(back)) back -= 1
  return back
}

/** Content before the parenthesis: a clause of its own, or the start of one that goes on after it. */
function isClausal({ words }: SpeechSentence, { from, to }: Run, goesOn: boolean): boolean {
  if (goesOn) return true
  const opened = isSubordinator(words[from]) && !/^(?:that|so|what|how|why)$/u.test(words[from]?.normal ?? '')
  if (opened && !words.slice(from, to).some(({ text }) => text === ',')) return false
  for (let at = from; at < to; at++) if (isFiniteVerb(words, at)) return true
  return false
}

/** What goes on after the parenthesis; an -ing form only where a clause without its main clause stands before it. */
function restAfter(sentence: SpeechSentence, from: number, isOpen: boolean): Run | null {
  const { words, cues } = sentence
  const first = words[from]
  if (
    first === undefined ||
    (first.tags.has('Gerund') && !isOpen) ||
    cues.some((cue) => cue.start === from && cue.use === 'gerund')
  )
    return null
  if (/^(?:as|while|though|although|who|which|in)$/u.test(first.normal)) return null
  const to = contentEnd(sentence, from - 1)
  return to > from ? trimRun(sentence, { from, to }) : null
}

/** "a rule that he said would help", "the kind of job economists say is gone": the verb after the cue has its subject before. */
export function relativeGap(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  const { words } = sentence
  const takes = takesOf(sentence, cue)
  if (cue.kind !== 'verb' || cue.use !== 'finite' || sentence.isQuoted(cue.start - 1)) return null
  if (takes.has('noun') && !takes.has('clause')) return named(sentence, cue)
  if (!takes.has('clause') || !isFiniteVerb(words, cue.end)) return null
  const source = subjectBefore(words, cue.start, 0)
  if (source === null || source.from === 0) return null
  const rest = { from: cue.end, to: relativeEnd(sentence, cue.end) }
  const before = words[source.from - 1]
  if (isRelative(before) || before?.normal === 'what') {
    return { cue, content: [{ from: source.from - 1, to: source.from }, rest], source, via: null }
  }
  if (!isSubjectPronoun(words[source.from]) || isMark(before)) return null
  const from = phraseStart(words, source.from, 0)
  return from < source.from ? { cue, content: [{ from, to: source.from }, rest], source, via: null } : null
}

/** "what she called “a mistake”", "a plan which he calls unfair": what is named stands before. */
function named(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  const { words } = sentence
  const source = subjectBefore(words, cue.start, 0)
  if (source === null || source.from === 0 || words.length === cue.end || isMark(words[cue.end])) {
    if (source === null || source.from === 0 || !sentence.isQuoted(cue.end)) return null
  }
  const before = words[source.from - 1]
  if (!/^(?:which|what|whom)$/u.test(before?.normal ?? '') || isPreposition(words[cue.end])) return null
  // "the town in which he called her a liar": where, not what.
  if (before?.normal !== 'what' && isPreposition(words[source.from - 2])) return null
  const content = [
    { from: source.from - 1, to: source.from },
    { from: cue.end, to: nameEnd(sentence, cue.end) },
  ]
  return { cue, content, source, via: null }
}

/** Where what something is called ends: with its quotation marks, where it stands in such. */
function nameEnd(sentence: SpeechSentence, from: number): number {
  let end = from
  while (sentence.isQuoted(end)) end += 1
  return end > from ? end : objectEnd(sentence, from)
}

/** A run without marks at its borders; null where nothing is left. */
function trimRun({ words, isQuoted }: SpeechSentence, { from, to }: Run): Run | null {
  let [start, end] = [from, to]
  while (end > start && isMark(words[end - 1]) && !isQuoted(end - 1) && !/^[)%]$/u.test(words[end - 1]?.text ?? ''))
    end -= 1
  while (start < end && isMark(words[start]) && !isQuoted(start) && words[start]?.text !== '$') start += 1
  return end > start ? { from: start, to: end } : null
}
