import {
  auxiliaryOf,
  GERUND_PREPOSITIONS,
  MID_ADVERBS,
  NEVER_VERBS,
  NOUN_LIKE_PASTS,
  POSSESSIVES,
  SAME_FORM_PASTS,
} from '../words/verb-words.ts'
import { hasTag, isClosed, normalAt, type SentenceView } from './sentence-view.ts'

/** A verb without auxiliaries. `past`: finite or participle; the clause tells. */
export type BareForm = 'past' | 'present' | 'gerund'

/** The form of a verb that stands without auxiliaries; undefined where the word is none. */
export function bareForm(view: SentenceView, at: number): BareForm | undefined {
  const normal = normalAt(view, at)
  if (NEVER_VERBS.has(normal)) return undefined
  const isOneSubject = !isPluralSubject(view, at - 1) || /^(?:he|she|it)$/u.test(normalAt(view, at - 1))
  const isCertain = startsObject(view, at + 1) || (hasTag(view, at, 'Verb') && isOneSubject)
  // "a rally set for Friday"
  if (normal === 'set' && normalAt(view, at + 1) === 'for' && isBareSubject(view, at - 1)) return 'past'
  if (SAME_FORM_PASTS.has(normal) && isBareSubject(view, at - 1) && isCertain) return 'past'
  // "the mill that closed", "the price rose": taken for a noun or an adjective.
  if (normal.endsWith('ed') && /^(?:who|which|that)$/u.test(normalAt(view, at - 1))) return 'past'
  if (NOUN_LIKE_PASTS.has(normal) && isBareSubject(view, at - 1) && !hasTag(view, at - 1, 'Value')) return 'past'
  if (!hasTag(view, at, 'Verb') || /-/u.test(normal) || normal === 'like') return undefined
  if (hasTag(view, at, 'Gerund')) return isModifier(view, at) || GERUND_PREPOSITIONS.has(normal) ? undefined : 'gerund'
  if (hasTag(view, at, 'PastTense')) return isModifier(view, at) ? undefined : 'past'
  // "arrests and incidents": a list of nouns.
  if (/^(?:and|or)$/u.test(normalAt(view, at + 1)) && hasTag(view, at + 2, 'Plural')) return undefined
  if (hasVerbNext(view, at + 1)) return undefined
  const isPlain = hasTag(view, at, 'Infinitive')
  return isBareSubject(view, at - 1) && (!isPlain || isPluralSubject(view, at - 1)) ? 'present' : undefined
}

/** "a planned attack", "of failed tests": a verb form that stands before its noun. */
export function isModifier(view: SentenceView, at: number): boolean {
  // "privately operated schools": the adverb belongs to the participle.
  const isAdverbial = /\wly$/u.test(normalAt(view, at - 1)) && hasTag(view, at, 'PastTense')
  const before = view.words[isAdverbial ? at - 2 : at - 1]
  if (before === undefined) return hasTag(view, at + 1, 'Noun') && !hasTag(view, at + 1, 'Pronoun')
  const opens =
    before.tags.has('Determiner') ||
    before.tags.has('Possessive') ||
    before.tags.has('Value') ||
    (before.tags.has('Preposition') && before.normal !== 'to')
  return opens && (hasTag(view, at + 1, 'Noun') || hasTag(view, at + 1, 'Adjective')) && before.normal !== 'that'
}

/** Whether a subject can end here: a noun, a pronoun, a relativizer, an adverb after one, a coordinator. */
function isBareSubject(view: SentenceView, at: number): boolean {
  const word = view.words[at]
  if (word === undefined) return false
  if (/^(?:and|but|or|who|which|that|,|\)|--?|—|–)$/u.test(word.normal) || /\wly$/u.test(word.normal)) return true
  if (word.tags.has('Possessive') && !word.tags.has('Pronoun')) return false
  return word.tags.has('Noun') || word.tags.has('Pronoun') || word.tags.has('Value') || isClosed(view, at)
}

/** "U.S. forces Thursday launched": what stands before a verb with at most a time or an adverb between is its subject. */
function hasVerbNext(view: SentenceView, from: number): boolean {
  let at = from
  while (at < from + 4 && ((view.timeOf[at] ?? -1) >= 0 || isAdverb(view, at))) at += 1
  const isAuxiliary = auxiliaryOf(normalAt(view, at)) !== undefined
  return !isClosed(view, at) && (isAuxiliary || (hasTag(view, at, 'PastTense') && !isModifier(view, at)))
}

/** What a verb without -s can follow: "they say", "voters support", "who say". */
function isPluralSubject(view: SentenceView, at: number): boolean {
  const word = view.words[at]
  if (word === undefined) return false
  if (POSSESSIVES.has(word.normal)) return false
  const isPlural = word.tags.has('Plural') || /^(?:police|people|who|which|that|and|or|but|,)$/u.test(word.normal)
  return isPlural || word.tags.has('Pronoun') || /\wly$/u.test(word.normal)
}

function startsObject(view: SentenceView, at: number): boolean {
  return (
    hasTag(view, at, 'Determiner') ||
    hasTag(view, at, 'Value') ||
    hasTag(view, at, 'Possessive') ||
    (view.inName[at] ?? false) ||
    hasTag(view, at, 'Noun')
  )
}

/** What can stand between an auxiliary and its verb. */
export function isAdverb(view: SentenceView, at: number): boolean {
  const normal = normalAt(view, at)
  return MID_ADVERBS.has(normal) || /\wly$/u.test(normal) || hasTag(view, at, 'Negative')
}
