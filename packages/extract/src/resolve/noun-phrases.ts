import { PREPOSITIONS } from '../words/clause-words.ts'
import { isNominal } from './clause-borders.ts'
import { hasTag, isInnerHyphen, normalAt, type SentenceView } from './sentence-view.ts'

/** Back over the words of a noun phrase, "of" among them. */
export function nounPhraseStart(view: SentenceView, end: number): number {
  let at = end
  const isPart = (index: number): boolean =>
    isNominal(view, index) ||
    ['Adjective', 'Determiner', 'Possessive', 'Value'].some((tag) => hasTag(view, index, tag)) ||
    normalAt(view, index) === 'of' ||
    isInnerHyphen(view, index)
  const isModifier = (index: number): boolean =>
    hasTag(view, index, 'PastTense') && ['Determiner', 'Possessive'].some((tag) => hasTag(view, index - 1, tag))
  while (
    at > 0 &&
    (view.timeOf[at - 1] ?? -1) < 0 &&
    (isModifier(at - 1) || (isPart(at - 1) && !hasTag(view, at - 1, 'Verb')))
  )
    at -= 1
  while (at < end && PREPOSITIONS.has(normalAt(view, at))) at += 1
  return at
}
