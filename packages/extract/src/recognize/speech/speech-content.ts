import { isOccasion, skipAdjuncts, viaIn } from './speech-adjuncts.ts'
import type { Complement } from '../../words/reporting-row.ts'
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
import { reportingNouns } from './cue-lexicon.ts'
import { contentEnd, objectEnd } from './speech-content-end.ts'
import { contractedAuxiliary, isVerbAdverb } from '../../words/verb-auxiliaries.ts'
import { phraseAfter } from './speech-source-after.ts'
import type { Run, SpeechSentence } from './speech-sentence.ts'

/** What a cue's words report after it, and the words in between that say in what: "in a statement". */
export interface ReportedContent {
  readonly content: Run
  readonly via: Run | null
}

/** The content that follows at `at`, by what the cue takes; null where nothing of that kind follows. */
export function contentAfter(
  sentence: SpeechSentence,
  at: number,
  takes: ReadonlySet<Complement>,
  rightAway = false,
): ReportedContent | null {
  const { words } = sentence
  if (at >= words.length) return null
  const opened = openedClause(sentence, at, takes, rightAway)
  if (opened !== null) return opened
  if (takes.has('to') && words[at]?.normal === 'to' && isVerbNext(sentence, at + 1)) return plain(sentence, at)
  if (takes.has('hearer') && takes.has('to')) {
    const infinitive = afterHearer(sentence, at, 'to')
    if (infinitive !== null && isVerbNext(sentence, infinitive + 1)) return plain(sentence, at)
  }
  if (takes.has('clause')) {
    const bare = bareClause(sentence, at, takes)
    if (bare !== null) return bare
  }
  if (takes.has('noun') && opensObject(sentence, at)) {
    return { content: { from: at, to: objectEnd(sentence, at) }, via: null }
  }
  return takes.has('as') && opensObject(sentence, at) ? takenFor(sentence, at) : null
}

/** How many words may stand between a verb and its "as": a name with what it is in apposition to. */
const LONGEST_OBJECT = 14

/** "claims the island, an old prison, as part of its territory": the object with what it is said to be. */
function takenFor(sentence: SpeechSentence, at: number): ReportedContent | null {
  const { words } = sentence
  for (let as = at + 1; as < Math.min(words.length, at + LONGEST_OBJECT); as++) {
    if (words[as]?.normal === 'as') {
      const isPhrase = opensObject(sentence, as + 1) && !isSubjectPronoun(words[as + 1])
      const to = objectEnd(sentence, as)
      return isPhrase && !hasClause(sentence, as, to) ? { content: { from: at, to }, via: null } : null
    }
    if (isFiniteVerb(words, as) || isConjunction(words[as]) || isSubordinator(words[as])) return null
  }
  return null
}

const QUESTION = /^(?:whether|if|how|why|what|who|where|when|which)$/u
/** Words that may stand between a cue and its "that". */
const LONGEST_ADJUNCT = 14

/** "said in a statement Friday that", "told reporters that", "asked whether". */
function openedClause(
  sentence: SpeechSentence,
  at: number,
  takes: ReadonlySet<Complement>,
  rightAway: boolean,
): ReportedContent | null {
  const { words } = sentence
  if (!takes.has('clause') && !takes.has('that')) return null
  const start =
    words[at]?.text === ',' && words[at + 1]?.normal === 'however' && words[at + 2]?.text === ',' ? at + 3 : at
  if (QUESTION.test(words[start]?.normal ?? '')) return plain(sentence, start)
  const that = thatAfter(sentence, start, rightAway ? 0 : LONGEST_ADJUNCT)
  if (that !== null && isAdjunct(sentence, start, that, takes.has('hearer'))) {
    return { content: { from: that, to: contentEnd(sentence, that) }, via: viaIn(sentence, start, that) }
  }
  if (!takes.has('hearer')) return null
  const after = phraseAfter(words, start, words.length)?.to ?? start
  return after > start && QUESTION.test(words[after]?.normal ?? '') ? plain(sentence, after) : null
}

function plain(sentence: SpeechSentence, from: number): ReportedContent {
  return { content: { from, to: contentEnd(sentence, from) }, via: null }
}

/** The "that" which opens a clause after at most a few words without a verb. */
function thatAfter({ words, isQuoted }: SpeechSentence, from: number, most: number): number | null {
  for (let at = from; at < words.length && at - from <= most; at++) {
    if (isQuoted(at) && at > from) return null
    if (words[at]?.normal === 'that' && !/^(?:of|in|with|for)$/u.test(words[at - 1]?.normal ?? '')) return at
    if (isFiniteVerb(words, at) || /^[;:.?!]$/u.test(words[at]?.text ?? '')) return null
  }
  return null
}

/** Whether the words between cue and "that" say when, where, to whom: nothing, or a phrase that is no object. */
function isAdjunct({ words }: SpeechSentence, from: number, to: number, mayHear: boolean): boolean {
  const first = words[from]
  const last = words[to - 1]?.normal ?? ''
  if (from === to) return true
  // "responded to accusations that he lied": those who accuse say so; "said in a statement that" is the speaker's.
  if (reportingNouns(last).length > 0 && !isOccasion(last)) return false
  if (mayHear) return true
  return (
    isPreposition(first) ||
    isTimeWord(first) ||
    (first !== undefined && isVerbAdverb(first)) ||
    first?.text === ',' ||
    /^(?:last|this|during|after|before)$/u.test(first?.normal ?? '')
  )
}

/** Where the hearer ends and the infinitive begins: "urged residents to leave". */
function afterHearer({ words }: SpeechSentence, at: number, opener: string): number | null {
  const end = phraseAfter(words, at, words.length)?.to
  for (let next = at + 1; next <= (end ?? at + 1) && next < words.length; next++) {
    if (words[next]?.normal === opener && next > at) return next
  }
  return null
}

function isVerbNext({ words }: SpeechSentence, at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (isVerbAdverb(word)) return true
  return (
    word.tags.has('Verb') ||
    (word.tags.has('Noun') && !word.tags.has('Plural') && !/^\p{Lu}/u.test(word.text) && !word.tags.has('Pronoun'))
  )
}

/** A clause without "that": "said the bridge was closed"; times, places and hearers before it are passed over. */
function bareClause(sentence: SpeechSentence, at: number, takes: ReadonlySet<Complement>): ReportedContent | null {
  const { words, isQuoted } = sentence
  let from = at
  if (takes.has('hearer') && !isMark(words[from])) from = phraseAfter(words, from, words.length)?.to ?? from
  const adjunct = from
  from = skipAdjuncts(sentence, from)
  if (from >= words.length || (isMark(words[from]) && !isQuoted(from))) return null
  if (isConjunction(words[from])) return null
  const to = contentEnd(sentence, from)
  if (!hasClause(sentence, from, to)) return null
  return {
    content: { from, to },
    via: from > adjunct ? viaIn(sentence, adjunct, from) : null,
  }
}

/** Whether a clause stands between `from` and `to`: a finite verb that no relative pronoun or subordinator takes. */
function hasClause({ words, isQuoted }: SpeechSentence, from: number, to: number): boolean {
  const first = words[from]
  if (first?.normal === 'of' || isRelative(first)) return false
  let open = 0
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (at > from && isQuoted(at) && word?.tags.has('Verb') === true) return true
    if (at > from && isRelative(word)) open += 1
    else if (isSubordinator(word) && !/^(?:as|than|so)$/u.test(word?.normal ?? '')) open += 1
    const verb = at > from && isFiniteVerb(words, at) && !isFiniteVerb(words, at - 1)
    if (!verb && contractedAuxiliary(word?.normal ?? '') === undefined) continue
    if (open === 0) return true
    open -= 1
  }
  return false
}

/** A noun phrase may begin here. */
function opensObject({ words, isQuoted }: SpeechSentence, at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (isQuoted(at)) return true
  if (isMark(word) || isPreposition(word) || isConjunction(word) || isSubordinator(word) || isTimeWord(word))
    return false
  if (
    /^(?:him|her|it|them|us|me|you|himself|herself|itself|themselves|his|their|its|our|my|those|these|this|what|whom|no|yes)$/u.test(
      word.normal,
    )
  )
    return true
  return (
    word.tags.has('Determiner') ||
    word.tags.has('Adjective') ||
    isNounLike(word) ||
    isSubjectPronoun(word) ||
    word.tags.has('Gerund')
  )
}
