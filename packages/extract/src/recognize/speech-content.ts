import type { Complement } from '../words/reporting-row.ts'
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
} from './clause-words.ts'
import { contentEnd, objectEnd } from './speech-content-end.ts'
import { contractedAuxiliary, isVerbAdverb } from '../words/verb-auxiliaries.ts'
import { phraseAfter } from './speech-source.ts'
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
  if (from === to || mayHear) return true
  return (
    isPreposition(first) ||
    isTimeWord(first) ||
    (first !== undefined && isVerbAdverb(first.normal)) ||
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
  if (isVerbAdverb(word.normal)) return true
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

/** Times and phrases of place or occasion: "Friday", "in a statement on Monday", "at a rally in Salem,". */
export function skipAdjuncts({ words }: SpeechSentence, at: number): number {
  let end = at
  for (;;) {
    const word = words[end]
    if (word === undefined) return end
    if (isTimeWord(word) && !/^['’]/u.test(words[end + 1]?.text ?? '')) end += 1
    else if (end > at && /^(?:morning|afternoon|evening|night)$/u.test(word.normal)) end += 1
    else if (/^(?:on|last|this|late|early)$/u.test(word.normal) && isTimeWord(words[end + 1])) end += 2
    else if (
      /^(?:last|this)$/u.test(word.normal) &&
      /^(?:week|month|year|night|morning|summer|spring|fall|winter)$/u.test(words[end + 1]?.normal ?? '')
    )
      end += 2
    else if (
      /^(?:in|during|at|via|through|to|of|on)$/u.test(word.normal) &&
      occasionEnd(
        words.map(({ normal }) => normal),
        end,
      ) !== null
    ) {
      end =
        occasionEnd(
          words.map(({ normal }) => normal),
          end,
        ) ?? end + 1
    } else return end
  }
}

const OCCASIONS =
  /^(?:statement|interview|email|e-mail|letter|memo|tweet|briefing|conference|speech|rally|release|report|hearing|call|post|note|filing|message|forum|debate|reporters|testimony|memorandum|press|remarks|podcast|address|video|phone|twitter|facebook|television)$/u

/** "in a statement", "at a news conference": where the phrase at `at` ends, by its head. */
function occasionEnd(words: readonly string[], at: number): number | null {
  for (let end = at + 1; end < words.length && end - at < 6; end++) {
    if (!OCCASIONS.test(words[end] ?? '')) continue
    return OCCASIONS.test(words[end + 1] ?? '') ? end + 2 : end + 1
  }
  return null
}

function viaIn({ words }: SpeechSentence, from: number, to: number): Run | null {
  for (let at = from; at < to; at++) {
    if (!/^(?:in|during|at|via|on|through)$/u.test(words[at]?.normal ?? '')) continue
    const end = occasionEnd(
      words.map(({ normal }) => normal),
      at,
    )
    if (end !== null && end <= to) return { from: at, to: end }
  }
  return null
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
    /^(?:him|her|it|them|us|me|you|himself|herself|itself|themselves|his|their|its|our|my|those|these|this|what|whom)$/u.test(
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
