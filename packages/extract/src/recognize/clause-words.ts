import type { Word } from '../read/text.ts'
import { auxiliary, contractedAuxiliary } from '../words/verb-auxiliaries.ts'

/** Words that tell where clauses and phrases begin and end. */

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that because if when whenever while whether although though since until unless where wherever how why what so than as before after once whereas'.split(
    ' ',
  ),
)

/** "because", "when", "that": a clause begins. */
export function isSubordinator(word: Word | undefined): boolean {
  return word !== undefined && SUBORDINATORS.has(word.normal)
}

/** "and", "but", "or". */
export function isConjunction(word: Word | undefined): boolean {
  return word !== undefined && /^(?:and|but|or|nor|yet)$/u.test(word.normal)
}

export function isRelative(word: Word | undefined): boolean {
  return word !== undefined && /^(?:who|which|that|whom|whose)$/u.test(word.normal)
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for at from in with to on under against behind by about over into through within without among between during since toward towards across near via along around inside outside upon including'.split(
    ' ',
  ),
)

export function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && PREPOSITIONS.has(word.normal)
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|recently|later|earlier|overnight|(?:jan|feb|aug|sept|oct|nov|dec)\.|(?:january|february|march|april|june|july|august|september|october|november|december))$/u

/** A weekday, a month, "yesterday". */
export function isTimeWord(word: Word | undefined): boolean {
  return word !== undefined && TIME.test(word.normal)
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'i we you he she it they who which another each everyone everybody someone somebody nobody others many some several most few both all this these those one'.split(
    ' ',
  ),
)

/** A pronoun that may be a subject, written together with its verb or not. */
export function isSubjectPronoun(word: Word | undefined): boolean {
  if (word === undefined) return false
  return SUBJECT_PRONOUNS.has(word.normal) || contractedAuxiliary(word.normal) !== undefined
}

/** A verb that a subject stands before: no infinitive, no -ing form, no participle before its noun or "by". */
export function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  const kind = auxiliary(word.normal)
  if (kind !== undefined && !word.normal.startsWith("'")) return !/^(?:be|been|being|having)$/u.test(word.normal)
  if (!word.tags.has('Verb') || word.tags.has('Gerund') || word.text.includes('-')) return false
  const before = words[at - 1]
  // "another says", but "another slide".
  const standsAlone = /^(?:another|each)$/u.test(before?.normal ?? '') && !word.tags.has('Infinitive')
  const isNoun = before?.tags.has('Determiner') === true && !standsAlone
  if (before?.normal === 'to' || isNoun || /^['’]s$/u.test(before?.text ?? '')) return false
  if (/^\p{Lu}/u.test(word.text) && at > 0) return false
  // "known", "given": what makes them finite is the auxiliary before.
  if (word.tags.has('Participle')) return false
  // "The Ruiz campaign says", "another slide shows": a plain form before a verb is a noun.
  const next = words[at + 1]?.tags.has('Adverb') === true ? words[at + 2] : words[at + 1]
  if (word.tags.has('PresentTense') && isInflectedVerb(next)) return false
  if (word.tags.has('Infinitive') && !maySubject(before)) return false
  if (word.tags.has('PastTense') && words[at + 1]?.normal === 'by') return false
  return before === undefined || !isPreposition(before)
}

/** Whether a plain form may have this word for its subject, or for the verb that it is joined to: "the clerks work". */
function maySubject(before: Word | undefined): boolean {
  if (before === undefined) return false
  return (
    before.tags.has('Plural') ||
    before.tags.has('Adverb') ||
    isSubjectPronoun(before) ||
    isRelative(before) ||
    isConjunction(before) ||
    isMark(before)
  )
}

function isInflectedVerb(word: Word | undefined): boolean {
  if (word === undefined) return false
  if (auxiliary(word.normal) !== undefined) return true
  return word.tags.has('Verb') && !word.tags.has('Infinitive') && !word.tags.has('Gerund')
}

export function isNounLike(word: Word | undefined): boolean {
  if (word === undefined) return false
  return word.tags.has('Noun') || word.tags.has('Value') || /^\p{Lu}/u.test(word.text) || /^[)%]$/u.test(word.text)
}

export function isMark(word: Word | undefined): boolean {
  return word !== undefined && word.tags.has('Punctuation')
}
