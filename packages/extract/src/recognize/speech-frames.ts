import { reportingNoun, reportingVerbs } from './cue-lexicon.ts'
import type { Complement } from '../words/reporting-row.ts'
import { isFiniteVerb, isMark, isSubordinator } from './clause-words.ts'
import type { CueMention } from './mention.ts'
import { contentAfter, skipAdjuncts } from './speech-content.ts'
import { contentEnd } from './speech-content-end.ts'
import { phraseAfter, phraseStart, subjectBefore } from './speech-source.ts'
import type { Run, SpeechDraft, SpeechSentence } from './speech-sentence.ts'

/** What a frame may look at: words from `from` on, and the statements found before it in the sentence. */
export interface Room {
  readonly from: number
  readonly before: readonly SpeechDraft[]
}

const NONE: ReadonlySet<Complement> = new Set()

/** What the cue's word takes. */
export function takesOf({ words }: SpeechSentence, { kind, lemma, head }: CueMention): ReadonlySet<Complement> {
  const word = words[head]?.normal ?? ''
  if (kind === 'noun') return reportingNoun(word)?.takes ?? NONE
  return reportingVerbs(word).find((verb) => verb.lemma === lemma)?.takes ?? NONE
}

/** "Few came, according to the clerk", "According to the clerk, few came". */
export function accordingTo(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  const { words } = sentence
  const source = phraseAfter(words, cue.end, words.length)
  if (source === null) return null
  const content: Run[] = []
  const start = cue.start > 0 && words[0] !== undefined ? 0 : cue.start
  const first = trimRun(sentence, { from: start, to: cue.start })
  if (first !== null) content.push(first)
  const rest =
    words[source.to]?.text === ','
      ? trimRun(sentence, { from: source.to + 1, to: contentEnd(sentence, source.to) })
      : null
  if (
    rest !== null &&
    (first === null || !/^(?:who|which|and|but|where|when|while)$/u.test(words[rest.from]?.normal ?? ''))
  )
    content.push(rest)
  return content.length === 0 ? null : { cue, content, source, via: null }
}

/** "The bridge was closed, officials said", "The bridge, officials said, was closed", "…, said Ruiz". */
export function parenthetical(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  const { words } = sentence
  const takes = takesOf(sentence, cue)
  if (cue.kind !== 'verb' || cue.use !== 'finite' || !(takes.has('clause') || takes.has('speech'))) return null
  const inverted = words[cue.start - 1]?.text === ','
  const source = inverted ? phraseAfter(words, cue.end, words.length) : subjectBefore(words, cue.start, 0)
  if (source === null) return null
  const opens = Math.min(source.from, cue.start)
  if (words[opens - 1]?.text !== ',' && !sentence.isQuoted(opens - 1)) return null
  const hearer = takes.has('hearer') && !inverted ? phraseAfter(words, cue.end, words.length)?.to : undefined
  const after = skipAdjuncts(sentence, Math.max(hearer ?? 0, source.to, cue.end))
  const close = words[after]
  if (close !== undefined && !/^[,.;—–!?]$/u.test(close.text)) return null
  const first = trimRun(sentence, { from: 0, to: opens })
  if (first === null || !isClausal(sentence, first, close?.text === ',')) return null
  const rest = close?.text === ',' ? restAfter(sentence, after + 1) : null
  return { cue, content: rest === null ? [first] : [first, rest], source, via: null }
}

/** Content before the parenthesis: a clause of its own, or the start of one that goes on after it. */
function isClausal({ words }: SpeechSentence, { from, to }: Run, goesOn: boolean): boolean {
  if (goesOn) return true
  for (let at = from; at < to; at++)
    if (isFiniteVerb(words, at)) return !isSubordinator(words[from]) || hasComma(words, from, to)
  return false
}

function hasComma(words: SpeechSentence['words'], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => text === ',')
}

function restAfter(sentence: SpeechSentence, from: number): Run | null {
  const { words, cues } = sentence
  const first = words[from]
  if (first === undefined || first.tags.has('Gerund') || cues.some((cue) => cue.start === from)) return null
  const to = contentEnd(sentence, from - 1)
  return to > from ? trimRun(sentence, { from, to }) : null
}

/** "Ruiz said (that) the bridge was closed", "and warned that", ", saying", "to accuse". */
export function cueFirst(sentence: SpeechSentence, cue: CueMention, room: Room): SpeechDraft | null {
  if (cue.kind !== 'verb' || cue.use === 'passive' || cue.use === 'participle') return null
  const at = sentence.words[cue.end]?.text === ':' ? cue.end + 1 : cue.end
  const found = contentAfter(sentence, at, takesOf(sentence, cue))
  if (found === null) return null
  const source =
    cue.use === 'finite'
      ? (subjectBefore(sentence.words, cue.start, room.from) ?? shared(sentence, cue, room))
      : shared(sentence, cue, room)
  return source === null ? null : { cue, content: [found.content], source, via: found.via }
}

/** The source of the statement before, or the subject of the nearest verb: "Ruiz praised the plan, saying". */
function shared({ words }: SpeechSentence, cue: CueMention, { before }: Room): Run | null {
  const last = before.at(-1)
  if (last !== undefined && last.content.every(({ to }) => to <= cue.start)) return last.source
  for (let at = cue.start - 1; at > 0; at--) {
    if (!isFiniteVerb(words, at)) continue
    const start = groupStart(words, at)
    const subject = subjectBefore(words, start, 0)
    if (subject === null || /^(?:that|which)$/u.test(words[subject.from]?.normal ?? '')) continue
    return subject
  }
  return null
}

function groupStart(words: SpeechSentence['words'], at: number): number {
  let start = at
  while (start > 0 && (isFiniteVerb(words, start - 1) || words[start - 1]?.tags.has('Adverb') === true)) start -= 1
  return start
}

/** "The plan was described by Ruiz as a gift", "He was told that the road was closed", "Prices are expected to fall". */
export function passive(sentence: SpeechSentence, cue: CueMention, room: Room): SpeechDraft | null {
  if (cue.kind !== 'verb' || (cue.use !== 'passive' && cue.use !== 'participle')) return null
  const { words } = sentence
  const takes = takesOf(sentence, cue)
  const by = words[cue.end]?.normal === 'by' ? phraseAfter(words, cue.end + 1, words.length) : null
  const subject = subjectBefore(words, cue.start, room.from)
  if (by !== null && takes.has('noun') && subject !== null) {
    const rest =
      words[by.to]?.normal === 'as' || words[by.to]?.normal === 'for'
        ? [{ from: by.to, to: contentEnd(sentence, by.to) }]
        : []
    return { cue, content: [subject, ...rest], source: by, via: null }
  }
  if (cue.use !== 'passive' || subject === null) return null
  if (words[cue.end]?.normal === 'to' && (takes.has('to') || takes.has('clause')) && !takes.has('hearer')) {
    return { cue, content: [subject, { from: cue.end, to: contentEnd(sentence, cue.end) }], source: null, via: null }
  }
  return null
}

/** "his claim that sales doubled", "a promise by the firm to pay". */
export function nominal(sentence: SpeechSentence, cue: CueMention): SpeechDraft | null {
  if (cue.kind !== 'noun') return null
  const { words } = sentence
  const found = contentAfter(sentence, cue.end, takesOf(sentence, cue))
  const source = possessor(words, cue.start)
  return found === null || source === null ? null : { cue, content: [found.content], source, via: null }
}

/** "his", "the mayor's" before a noun and its adjectives. */
function possessor(words: SpeechSentence['words'], at: number): Run | null {
  for (let back = at - 1; back >= 0 && at - back < 4; back--) {
    const word = words[back]
    if (word === undefined || (isMark(word) && !/^['’]s?$/u.test(word.text))) return null
    if (/^(?:his|her|their|its|my|our)$/u.test(word.normal)) return { from: back, to: back + 1 }
    if (/^['’]s?$/u.test(word.text)) {
      const from = phraseStart(words, back, 0)
      return from < back ? { from, to: back } : null
    }
    if (!word.tags.has('Adjective') && !word.tags.has('Noun')) return null
  }
  return null
}

/** A run without marks and joining words at its borders; null where nothing is left. */
function trimRun({ words, isQuoted }: SpeechSentence, { from, to }: Run): Run | null {
  let [start, end] = [from, to]
  while (end > start && isMark(words[end - 1]) && !isQuoted(end - 1) && !/^[)%]$/u.test(words[end - 1]?.text ?? ''))
    end -= 1
  while (start < end && isMark(words[start]) && !isQuoted(start) && words[start]?.text !== '$') start += 1
  return end > start ? { from: start, to: end } : null
}
